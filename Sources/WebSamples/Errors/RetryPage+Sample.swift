@testable import Web

extension RetryPage: Sampled {
    static var sample: RetryPage {
        RetryPage(
            chrome: .sample(PassingTrouble.held.title), status: 503, title: PassingTrouble.held.title,
            sentences: [PassingTrouble.held.sentence, PassingTrouble.held.adviceToResend],
            address: "/kerja/pk/2022/dpmd/sasaran",
            fields: [
                HeldField(name: "_token", value: "5f3c"), HeldField(name: "k1.target", value: "10 %"),
            ],
            secrets: [], files: [],
            text:
                "1\tMeningkatnya kemandirian desa\t0,7515\n2\tTerwujudnya tertib administrasi\t10 %",
            request: "01HZX4K7")
    }

    static var variants: [RetryPage] {
        [
            RetryPage(
                chrome: .sample(PassingTrouble.unknown.title), status: 503, title: PassingTrouble.unknown.title,
                sentences: [PassingTrouble.unknown.sentence, PassingTrouble.unknown.adviceToResend],
                address: "/kerja/pk/2022/dpmd/tanda-tangan",
                fields: [
                    HeldField(name: "_token", value: "5f3c"), HeldField(name: "sidik", value: "9f86d081"),
                ],
                secrets: ["sandi", "kunci-otoritas"].compactMap(HeldForm.secret), files: ["berkas"], text: "",
                look: Link("Lihat keadaannya", "/kerja/antrean"), request: "01HZX4K8")
        ]
    }
}
