@testable import Web

extension GridPage: Sampled {
    static var sample: GridPage {
        let base = "/kerja/pk/2022/dpmd"
        var chrome: Chrome = .signedIn(
            "Program dan anggaran, PK 2022 DPMD",
            trail: [Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", base)])
        chrome.flash = Chrome.Flash(
            text: "Tersimpan. Baris 5 dihapus.", undo: Chrome.Undo(address: base + "/pulihkan", version: "11"))
        return GridPage(
            chrome: chrome, title: "Program dan anggaran", document: "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa",
            steps: [
                Link("Sasaran", base + "/sasaran"), Link("Program", base + "/program", isCurrent: true),
                Link("Lampiran", base + "/lampiran"),
            ],
            hints: [
                "Satu baris untuk satu indikator. Kosongkan Program bila indikator masih milik program di atasnya."
            ],
            address: base + "/program", version: "12", state: "Tersimpan pukul 14.20", isUnsaved: false, problems: [],
            conflict: Conflict(
                sentence: "Sementara Anda mengetik, Budi Santosa menyimpan versi 12 pukul 14.20.",
                lines: [
                    Conflict.Line(
                        place: "Baris 2, Target", theirs: "95%", yours: "100%", address: "#k2.target")
                ]),
            recognition: [], columns: sampleColumns, rows: sampleRows,
            summary: ["Jumlah anggaran yang terbaca Rp9.544.677.200; satu angka belum dapat dibaca."],
            remarks: [
                RemarkGroup(
                    title: "Perbaiki atau beri alasan (1)",
                    remarks: [
                        Remark(
                            number: "1", id: Remark.id(1), isError: false, place: "Baris 3, Anggaran (Rp)",
                            text: "Tertulis “102.796.72.000”, tidak dapat dibaca sebagai jumlah uang.",
                            address: base + "/program#k3.anggaran")
                    ])
            ],
            formNotes: ["Nomor kolom pada formulir: 3 mengikuti 1. Dicetak seperti yang ditulis."],
            workbook: Link("Unduh tabel ini (.xlsx)", base + "/program.xlsx"),
            back: Link("Kembali ke daftar langkah", base))
    }

    private static let sampleKeys: [String] = ["no", "program", "indikator", "definisi", "target", "anggaran"]

    private static let sampleColumns: [Column] = zip(
        sampleKeys, zip(PrintedTable.tabananProgram.columns, [Width.w1, .w3, .w3, .w4, .w1, .w2])
    ).map { Column(key: $0, heading: $1.0.heading, width: $1.1) }

    private static var sampleRows: [Row] {
        let printed: [[String]] = PrintedTable.tabananProgram.rows.map { $0.cells.map(\.text) }
        let filled: [Row] = printed.enumerated().map { index, values in
            let label = "Baris \(index + 1)"
            return Row(
                key: "k\(index + 1)", label: label, cells: cells("k\(index + 1)", label, values), isFirst: index == 0,
                isLast: index == printed.count - 1)
        }
        let blank: [Row] = (1...3).map { index in
            let label = "Baris baru \(index)"
            let empty: [String] = sampleKeys.map { _ in "" }
            return Row(key: "baru-\(index)", label: label, cells: cells("baru-\(index)", label, empty), isBlank: true)
        }
        return filled + blank
    }

    private static func cells(_ key: String, _ label: String, _ values: [String]) -> [Cell] {
        zip(zip(sampleKeys, sampleColumns), values).map { column, value in
            Cell(
                name: "\(key).\(column.0)", label: column.1.heading, row: label, share: column.1.share, value: value,
                lines: 1 + value.count / 24,
                remarks: value == "102.796.72.000"
                    ? [CellRemark(number: "1", id: Remark.id(1), isError: false)] : [])
        }
    }
}
