@testable import Web

extension PastePage: Sampled {
    static var sample: PastePage {
        let base = "/kerja/pk/2022/dpmd"
        return PastePage(
            chrome: .signedIn(
                "Periksa tempelan, Program dan anggaran",
                trail: [
                    Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", base),
                    Link("Program dan anggaran", "\(base)/program"),
                ]),
            title: PasteView.title,
            document: "Program dan anggaran, PK 2022 Dinas Pemberdayaan Masyarakat dan Desa",
            address: "\(base)/program",
            carried: [
                Carried(name: "versi", value: "12"), Carried(name: "tempelan", value: "No\tProgram\n1.\tPenataan"),
            ],
            doubts: Doubts(
                heading: "2 kolom dan 1 hal perlu Anda pastikan",
                lines: [
                    Doubt(
                        place: Link("Kolom 3, “Capaian 2021”", "#k3"),
                        text: "formulir tidak mempunyai kolom ini. Pilih kolomnya atau “tidak diambil”."),
                    Doubt(
                        place: Link("Kolom 4, tanpa judul", "#k4"), text: "kami menebak Anggaran, karena isinya uang."),
                    Doubt(place: nil, text: "1 baris atau kolom yang disembunyikan di tabel asalnya tidak diambil."),
                ]),
            settled: "6 sel dalam 2 baris dikenali. Tidak ada yang disimpan sebelum Anda menekan “Masukkan”.",
            columns: sampleColumns, lines: sampleLines,
            manners: Manners(
                legend: "Di tabel sekarang ada 4 baris. Tempelan ini",
                choices: [
                    Manner(
                        value: "append", label: "Ditambahkan di akhir",
                        consequence: "Tidak ada yang tertimpa. Menjadi 6 baris.", isChosen: false),
                    Manner(
                        value: "replace", label: "Mengganti seluruh isi tabel",
                        consequence: "4 baris lama keluar, 2 baris ini masuk; 1 sel yang sudah terisi berubah.",
                        isChosen: true),
                ]),
            replaced: Replaced(
                heading: "1 sel yang sudah terisi akan diganti, 1 baris akan keluar",
                cells: [
                    ReplacedCell(place: "Baris 2, Anggaran", now: "102.796.72.000", then: "102.796.720"),
                    ReplacedCell(place: "Baris 4", now: "4. · Program Penataan Desa", then: "(keluar)"),
                ], more: nil),
            others: [
                Other(
                    sentence: "Tempelan memuat 1 tabel lagi: No, Sasaran Strategis (4 baris).",
                    button: "Buka di langkah Sasaran strategis", address: "\(base)/sasaran/tempel",
                    fields: [Carried(name: "versi", value: "12")])
            ],
            bar: Bar(sum: "2 baris, 3 kolom masuk.", missing: "Kolom 3 belum dipilih.", button: "Masukkan 2 baris"))
    }

    /// Everything is clear and the table empty; a deed that was refused.
    static var variants: [PastePage] {
        [
            variant {
                $0.doubts = Doubts(heading: "Semua kolom dikenali", lines: [])
                $0.manners = Manners(legend: "", choices: [])
                $0.replaced = nil
                $0.others = []
                $0.bar.missing = nil
            },
            variant { page in
                page.chrome.hasProblems = true
                page.problems = [
                    Problem(message: "Pilih ke mana kolom 3 masuk, atau “tidak diambil”.", field: "k3")
                ]
                page.columns[2].error = "Belum dipilih."
                page.columns.append(Column(title: "Keterangan"))
                page.manners.error = "Pilih cara memasukkan tempelan ini."
                page.replaced = page.replaced.map {
                    Replaced(heading: $0.heading, cells: $0.cells, more: "Dan 12 lagi.")
                }
                page.others = page.others.map {
                    Other(sentence: $0.sentence, button: nil, address: $0.address, fields: $0.fields)
                }
            },
        ]
    }

    private static let titles = ["No", "Program", "Anggaran", "Keterangan"]

    private static var sampleColumns: [Column] {
        [
            column(1, "“No”", "no", "judul sama", .sure),
            column(2, "“Program”", "program", "judul sama", .sure),
            column(3, "“Capaian 2021”", "", "tidak ada kolom ini di formulir", .ask),
            column(4, "tanpa judul", "anggaran", "tebakan: isinya uang", .ask),
            column(5, "“Paraf”", "-", "kosong semua", .drop),
        ]
    }

    private static func column(_ number: Int, _ heading: String, _ value: String, _ why: String, _ tone: Column.Tone)
        -> Column
    {
        let own = titles.map { ($0.lowercased(), $0) }
        let first = value.isEmpty ? [("", "Pilih kolom…")] : []
        return Column(
            name: "k\(number)", label: "Kolom \(number), \(heading), masuk ke",
            options: (first + own + [("-", "tidak diambil")]).map {
                Field.Option(value: $0.0, text: $0.1, isSelected: $0.0 == value)
            }, why: why, tone: tone, isRequired: value.isEmpty)
    }

    private static var sampleLines: [Line] {
        [
            line("Judul tabel", "tidak diambil", .skipped, ["PROGRAM DAN ANGGARAN", "", "", "", ""]),
            line("Judul kolom", "terbaca", .head, ["No", "Program", "Capaian 2021", "", "Paraf"]),
            Line(
                what: "Baris isi 1", id: "isi-1", tone: .body,
                cells: [
                    Cell(text: "1."), Cell(text: "Program Penataan Desa"), Cell(text: "80", isDropped: true),
                    Cell(text: "102.796.72.000", doubt: "tidak terbaca sebagai uang"), Cell(text: "", isDropped: true),
                ]),
            line("Baris jumlah", "hanya dibandingkan", .sum, ["", "JUMLAH", "", "102.796.720", ""]),
        ]
    }

    private static func line(_ what: String, _ note: String, _ tone: Line.Tone, _ cells: [String]) -> Line {
        Line(what: what, note: note, tone: tone, cells: cells.map { Cell(text: $0) })
    }
}
