@testable import Web

extension JoiningPage: Sampled {
    static var sample: JoiningPage { made(isFull: true) }

    /// Refused; nothing to decide.
    static var variants: [JoiningPage] {
        [
            variant { $0.problems = [Problem(message: "Tuliskan alasan menautkan.", field: "alasan-2-1")] },
            made(isFull: false),
        ]
    }

    private static func made(isFull: Bool) -> JoiningPage {
        let pair = Pair(
            key: "-2-1", from: "2", to: "1", one: Side(nama: "Desa maju", about: "Kepala Dinas, 2025"),
            other: Side(nama: "Persentase desa yang maju", about: "Kepala Dinas, 2022 sampai 2024"),
            why: "Redaksinya mirip.", effect: "Bila ditautkan: riwayatnya menjadi satu.",
            reason: .optional("alasan-2-1", "Alasan"))
        let joined = Joined(
            key: "-3", id: "3", words: "“A” menjadi satu dengan “B”.", about: "Citra: nama berubah",
            reason: .optional("alasan-3", "Alasan memisahkan"))
        return JoiningPage(
            chrome: .signedIn("Indikator yang sama", trail: [Link("Pengaturan", "/atur")]), problems: [],
            pairs: isFull ? [pair] : [], joined: isFull ? [joined] : [], reason: .optional("alasan", "Alasan"),
            choices: [
                .choice("dari", "Indikator ini", [Field.Option(value: "1", text: "A")]),
                .choice("ke", "menjadi satu dengan", [Field.Option(value: "1", text: "A")]),
            ])
    }
}
