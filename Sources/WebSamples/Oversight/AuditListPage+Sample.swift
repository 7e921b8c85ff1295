@testable import Web

extension AuditListPage: Sampled {
    static var sample: AuditListPage {
        AuditListPage(
            chrome: .signedIn("Jejak perbuatan"), problems: [], fields: fields(AuditQuery.about("")),
            rows: [
                Row(
                    number: "1284", address: "/pengawasan/jejak/1284", time: "31 Januari 2022 pukul 14.20 WITA",
                    label: "Naskah ditandatangani",
                    sentence:
                        """
                        Dr. I Komang Gede Sanjaya, S.E., M.M. menandatangani PK 2022 Kepala Dinas Pemberdayaan \
                        Masyarakat dan Desa (7F3K9Q2M) sebagai pihak kedua, Bupati Tabanan
                        """
                ),
                Row(
                    number: "1283", address: "/pengawasan/jejak/1283", time: "31 Januari 2022 pukul 09.12 WITA",
                    label: "Naskah dikembalikan",
                    sentence:
                        """
                        Dra. I Gst. Ayu Nyoman Supartiwi, M.Si mengembalikan PK 2022 Kepala Dinas Kesehatan \
                        (9A2B3C4D) dengan catatan: anggaran program pertama belum terbaca
                        """
                ),
            ],
            empty: EmptyState(what: "Tidak ada perbuatan yang cocok.", who: "Kurangi saringannya."),
            older: Link("Lebih lama", "/pengawasan/jejak?sebelum=1283"),
            files: [
                Link("Unduh hasil saringan (Excel)", "/pengawasan/jejak.xlsx"),
                Link("Unduh seluruh jejak (JSON)", "/pengawasan/jejak.jsonl"),
            ],
            evidence: Link("Paket bukti", "/pengawasan/bukti"))
    }

    static var variants: [AuditListPage] {
        [
            variant {
                $0.rows = []
                $0.older = nil
            }
        ]
    }
}
