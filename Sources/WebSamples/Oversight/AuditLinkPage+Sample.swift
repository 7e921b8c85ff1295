@testable import Web

extension AuditLinkPage: Sampled {
    static var sample: AuditLinkPage {
        AuditLinkPage(
            chrome: .signedIn("Perbuatan 1284", trail: [Link("Jejak perbuatan", "/pengawasan/jejak")]),
            sentence:
                """
                Dr. I Komang Gede Sanjaya, S.E., M.M. menandatangani PK 2022 Kepala Dinas (7F3K9Q2M) sebagai \
                pihak kedua, Bupati Tabanan
                """,
            verdict: StatusTag("Sidik cocok dengan isinya", .good),
            terms: [
                Term("Nomor", "1284"), Term("Waktu", "31 Januari 2022 pukul 14.20 WITA"),
                Term("Pelaku", "Dr. I Komang Gede Sanjaya, S.E., M.M."),
            ],
            details: [Term("dari", "ditandatangani_pihak_pertama"), Term("ke", "berlaku")],
            document: Link("PK 2022 Kepala Dinas", "/v/7F3K9Q2M"),
            digests: [Term("Sidik", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")],
            previous: Link("Perbuatan 1283", "/pengawasan/jejak/1283"),
            next: Link("Semua perbuatan pada objek ini", "/pengawasan/jejak?dokumen=7F3K9Q2M"))
    }

    static var variants: [AuditLinkPage] {
        [
            variant {
                $0.verdict = StatusTag("Sidik tidak cocok dengan isinya", .bad)
                $0.details = []
                $0.document = nil
                $0.previous = nil
            }
        ]
    }
}
