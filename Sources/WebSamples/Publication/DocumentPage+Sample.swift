@testable import Web

extension DocumentPage: Sampled {
    static var sample: DocumentPage {
        DocumentPage(
            chrome: .sample(
                "Perjanjian Kinerja 2022 Dinas Pemberdayaan Masyarakat dan Desa",
                trail: [Link("Kabupaten Tabanan", "/"), Link("PK 2022", "/2022/pk")]),
            title: "Perjanjian Kinerja Tahun 2022", unit: "Dinas Pemberdayaan Masyarakat dan Desa",
            status: StatusTag("Berlaku", .good),
            standing: "Ditandatangani kedua pihak dan berlaku sejak 31 Januari 2022.",
            facts: [
                Fact("5", "sasaran strategis dengan 5 indikator"), Fact("4", "program"),
                Fact("7", "kinerja tambahan dalam lampiran"),
            ],
            statement: .tabanan, tables: PrintedTable.tabanan, total: .tabanan,
            findings: [
                Sheet.Note(
                    id: "catatan-1",
                    finding: Remark(
                        place: "Program dan anggaran, baris 1., kolom Anggaran (Rp)",
                        text: "Tertulis 102.796.72.000; tidak dapat dibaca sebagai angka.",
                        address: "#program-1-anggaran"))
            ],
            deeds: SignatureLine.tabanan, verification: Link("7F3K9Q2M", "/v/7F3K9Q2M"),
            revisions: [
                Revision(
                    name: "Naskah pertama", address: "/2022/pk/dpmd", status: StatusTag("Berlaku", .good), reason: nil,
                    isCurrent: true)
            ],
            print: Link("Cetak atau simpan sebagai PDF", "/2022/pk/dpmd/cetak"), downloads: [])
    }
}

extension Sheet.Total {
    static let tabanan = Sheet.Total(
        name: "Jumlah anggaran yang terbaca", amount: "Rp9.544.677.200",
        words: """
            sembilan miliar lima ratus empat puluh empat juta enam ratus tujuh puluh tujuh ribu dua ratus rupiah
            """,
        note: "Satu angka tidak dapat dibaca dan tidak ikut dijumlahkan.")
}
