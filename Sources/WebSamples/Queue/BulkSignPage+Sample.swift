import Penanda
@testable import Web

extension BulkSignPage: Sampled {
    static var sample: BulkSignPage {
        BulkSignPage(
            chrome: .signedIn("Tanda tangani 2 naskah", as: .bupati, trail: [Link("Antrean", "/kerja/antrean")]),
            problems: [],
            heading: "Tanda tangani 2 naskah",
            sheets: [
                Sheet(
                    kode: "7F3K9Q2M", title: "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa",
                    summary: "5 sasaran · 5 indikator · Rp9.544.677.200",
                    capacity: "pihak kedua, Bupati Tabanan", warnings: "1 catatan pemeriksa",
                    digest: SignatureLine.sampleDigest,
                    shortDigest: "7f3a 9c41 d2e8 5b06", address: "/kerja/pk/2022/dpmd/tanda-tangan"),
                Sheet(
                    kode: "8G4M2R5T", title: "PK 2022 Dinas Kesehatan",
                    summary: "3 sasaran · 6 indikator · Rp12.150.000.000",
                    capacity: "pihak kedua, Bupati Tabanan", warnings: nil, digest: SignatureLine.sampleDigest,
                    shortDigest: "7f3a 9c41 d2e8 5b06", address: "/kerja/pk/2022/dinkes/tanda-tangan"),
            ],
            refused: [
                Refused(
                    title: "PK 2022 Dinas Pendidikan",
                    reason: "Tidak dapat menandatangani naskah: statusnya sekarang “Berlaku”.")
            ],
            secrets: [SignPage.passphrase], back: Link("Batal", "/kerja/antrean"))
    }

    /// Nothing left to sign, and too much with a wrong passphrase.
    static var variants: [BulkSignPage] {
        [
            variant {
                $0.sheets = []
                $0.secrets = []
            },
            variant {
                $0.refused = []
                $0.rest = "Paling banyak 50 naskah ditandatangani sekaligus; 9 lainnya tetap di antrean."
                $0.problems = [Problem(message: SigningFailure.wrongSecret.sentence, field: "frasa")]
                $0.secrets = [SignPage.passphrase, SignPage.password]
                $0.secrets[0].error = SigningFailure.wrongSecret.sentence
            },
        ]
    }
}
