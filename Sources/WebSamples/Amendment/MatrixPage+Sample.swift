@testable import Web

extension MatrixPage: Sampled {
    static var sample: MatrixPage {
        MatrixPage(
            chrome: .sample("Matriks perubahan PK 2022 DPMD"),
            back: Link("Kembali ke perbandingan", "/2022/pk/dpmd/perubahan-1/banding"), isDraft: false,
            letterhead: .tabanan,
            titles: ["MATRIKS PERUBAHAN PERJANJIAN KINERJA TAHUN 2022", "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA"],
            reason: "Perubahan karena pergantian atau mutasi pejabat: Kepala dinas dimutasi per 1 Maret 2022.",
            table: PrintedTable(
                id: "matriks", titles: [], name: "Matriks perubahan", columns: columns,
                rows: [
                    PrintedTable.Row(cells: [PrintedTable.Cell("Sasaran strategis", columns: 5, isHeading: true)]),
                    PrintedTable.Row(cells: [
                        PrintedTable.Cell("1", .number), PrintedTable.Cell("6. Persentase Swadaya Masyarakat\nTarget"),
                        PrintedTable.Cell("50 %"), PrintedTable.Cell("55 %"), PrintedTable.Cell("Naik 5 poin persen"),
                    ]),
                ]),
            source: "Disusun dari naskah pertama (kode 7F3K9Q2M) dan Perubahan 1 (kode 8G4M1R3N).")
    }

    static var variants: [MatrixPage] {
        [
            variant {
                $0.isDraft = true
                $0.reason = nil
            }
        ]
    }
}
