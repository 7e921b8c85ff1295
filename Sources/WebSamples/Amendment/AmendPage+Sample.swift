@testable import Web

extension AmendPage: Sampled {
    static var sample: AmendPage {
        let base = "/kerja/pk/2022/dpmd"
        return AmendPage(
            chrome: .signedIn(
                "Buat perubahan PK 2022 DPMD", trail: [Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", base)]),
            address: "\(base)/perubahan", problems: [], document: "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa",
            consequence: Amendment.consequence, handOver: nil, grounds: Amendment.grounds(chosen: .strategi),
            refusal: nil,
            explanation: explanation, back: Link("Batal", base))
    }

    /// The official changed, and nothing was filled in.
    static var variants: [AmendPage] {
        [
            variant {
                $0.handOver =
                    """
                    Ditandatangani Dra. I Gst. Ayu Nyoman Supartiwi, M.Si; sejak 1 Maret 2022 jabatan ini \
                    dipegang Drs. Budi Contoh, M.M.
                    """
                $0.refusal = "Pilih salah satu alasan."
                $0.problems = [Problem(message: "Pilih salah satu alasan.", field: "sebab-a")]
            }
        ]
    }
}
