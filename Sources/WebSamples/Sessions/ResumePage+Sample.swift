@testable import Web

extension ResumePage: Sampled {
    static var sample: ResumePage {
        ResumePage(
            chrome: .signedIn("Lanjutkan mengirim isian Anda"), address: "/kerja/pk/2022/dpmd/sasaran",
            fields: [HeldField(name: "versi", value: "12"), HeldField(name: "k1.target", value: "10 %")])
    }
}
