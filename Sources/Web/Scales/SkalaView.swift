import Deeds
import Kinerja
import Records

/// A scale on its way to its page.
struct SkalaView {
    let visit: SkalaVisit
    var sheet: SkalaSheet
    var alasan = ""
    var problems: [Problem] = []
    var remarks: [String] = []

    init(_ visit: SkalaVisit, _ sheet: SkalaSheet, alasan: String = "") {
        (self.visit, self.sheet, self.alasan) = (visit, sheet, alasan)
    }

    private var isNew: Bool { visit.kunci == SkalaVisit.new }
    private var title: String {
        isNew ? "\(sheet.jenis.nama) baru" : sheet.nama.isEmpty ? sheet.jenis.nama : sheet.nama
    }

    var page: SkalaPage {
        var chrome = Chrome(
            visit.exchange, visit.signedIn, title: title,
            trail: [Link("Pengaturan", "/atur"), Link(SkalaRoutes.title, SkalaRoutes.address)])
        chrome.hasProblems = !problems.isEmpty
        let copy = Link(
            "Salin menjadi milik kabupaten", "\(SkalaRoutes.address(sheet.jenis, SkalaVisit.new))?dari=\(visit.kunci)")
        return SkalaPage(
            chrome: chrome, title: title, lead: lead, problems: problems, remarks: remarks, address: visit.address,
            version: String(visit.versions.last?.versi ?? 0), isPita: sheet.jenis == .pita,
            copy: visit.isProgramsOwn ? copy : nil, fields: fields, proof: proof, rows: rows,
            known: sheet.diakui.enumerated().map {
                SkalaPage.Known(number: String($0), pita: $1.pita.tulisan, ground: $1.dasar)
            }, result: result, reason: reason,
            versions: visit.versions.reversed().map(version))
    }

    private var lead: String {
        let count = visit.uses.filter { (sheet.jenis == .pita ? $0.skala : $0.predikat) == visit.kunci }
            .reduce(0) { $0 + $1.jumlah }
        if isNew { return "Yang disimpan dapat dipilih saat cara ukur dipastikan." }
        let use = count == 0 ? "Belum dipakai indikator mana pun." : "Dipakai \(count) indikator."
        if visit.isProgramsOwn { return "Bawaan sistem, tidak dapat diubah. \(use)" }
        return """
            \(use) Perubahan menjadi versi baru: yang sudah dipastikan tetap memakai versi lamanya sampai cara ukurnya \
            dipastikan lagi, dan laporan yang sudah ditandatangani tidak berubah.
            """
    }

    private var fields: [Field] {
        let typed: Typed = ["nama": sheet.nama, "dasar": sheet.dasar]
        return [
            Field(name: "nama", label: "Nama", hint: "Seperti dipilih pada cara ukur."),
            .optional("dasar", "Dasar", hint: "Peraturan atau keputusan yang memuatnya."),
        ].map { $0.filled(typed, problems) }
    }

    private var proof: [Field] {
        guard sheet.jenis == .pita else { return [] }
        let typed: Typed = ["batas": sheet.batas.map { String($0) } ?? "-", "desimal": String(sheet.desimal)]
        let controls: [Field] = [
            .choice(
                "batas", "Capaian paling tinggi",
                CaraUkur.pilihanBatas.map { batas in
                    Field.Option(
                        value: batas.map { String($0) } ?? "-", text: batas.map { "\($0) %" } ?? "tanpa batas")
                }),
            .choice(
                "desimal", "Desimal",
                CaraUkur.pilihanDesimal.map { Field.Option(value: String($0), text: String($0)) }),
        ]
        return controls.map { $0.filled(typed, problems) }
    }

    private var reason: Field {
        let hint = "Misalnya nomor keputusan. Tampil pada riwayat."
        let field =
            visit.versions.isEmpty
            ? Field.optional("alasan", "Alasan", hint: hint)
            : Field(name: "alasan", label: "Alasan perubahan", hint: hint, isRequired: false, hasSubstitute: true)
        return field.filled(["alasan": alasan], problems)
    }

    /// Two more than there are, so that one can be added without a button.
    private var rows: [SkalaPage.Row] {
        let all = visit.isProgramsOwn ? sheet.rows : sheet.rows + Array(repeating: SkalaSheet.Row(), count: 2)
        return all.prefix(SkalaSheet.most).enumerated().map { index, row in
            SkalaPage.Row(
                key: "r\(index)", number: String(index + 1), nama: row.nama, bawah: row.bawah, atas: row.atas,
                isBawahIn: row.isBawahIn, isAtasIn: row.isAtasIn, swatch: "band-\(row.warna.rawValue)",
                colours: SkalaView.colours(row.warna),
                error: problems.first { $0.field.hasPrefix("r\(index).") }?.message)
        }
    }

    private static func colours(_ chosen: SkalaCapaian.Warna) -> [Field.Option] {
        SkalaCapaian.Warna.allCases.map {
            Field.Option(value: $0.rawValue, text: $0.rawValue, isSelected: $0 == chosen)
        }
    }

    private var result: SkalaPage.Result {
        let scale: SkalaCapaian
        let (batas, desimal): (Int?, Int)
        if sheet.jenis == .pita {
            (scale, batas, desimal) = (sheet.scale(""), sheet.batas, sheet.desimal)
        } else {
            (scale, batas, desimal) = (sheet.scale(""), 100, OwnScale.desimalNilai)
        }
        guard !scale.kelas.isEmpty else {
            let words = sheet.rows.isEmpty ? [] : ["Tanpa nilai: hanya urutannya yang dipakai."]
            return SkalaPage.Result(
                line: nil, proof: nil, holes: [], overlaps: [], remarks: sheet.jenis == .predikat ? words : [],
                sentences: [])
        }
        let check = scale.periksa(batas: batas, desimal: desimal)
        let top = batas.map { "sampai \($0)" } ?? "ke atas tanpa batas"
        return SkalaPage.Result(
            line: SkalaLine(scale.terurut, check, batas: batas),
            proof: check.lubang.isEmpty && check.tumpang.isEmpty
                ? "Terbukti: setiap angka dari 0 \(top), dengan \(desimal) desimal, termasuk tepat satu baris." : nil,
            holes: check.lubang.enumerated().map { hole($0, $1, scale) },
            overlaps: check.tumpang.map {
                "Angka \($0.words) termasuk lebih dari satu baris: \($0.kelas.joined(separator: ", "))."
            },
            remarks: check.kosong.map { "Tidak ada angka yang dapat tampil di “\($0.nama)”." },
            sentences: scale.terurut.map { SkalaPage.Sentence(text: $0.kalimat, swatch: "band-\($0.warna.rawValue)") })
    }

    private func hole(_ number: Int, _ hole: SkalaCapaian.Lubang, _ scale: SkalaCapaian) -> SkalaPage.Hole {
        SkalaPage.Hole(
            number: String(number), words: "Angka \(hole.words) tidak termasuk baris mana pun.",
            closings: SkalaCapaian.Sisi.allCases.compactMap { side in
                scale.tetangga(hole, side).map {
                    SkalaPage.Closing(text: "Masukkan ke \($0.nama)", value: "ke \(number) \(side.rawValue)")
                }
            }, ground: hole.diakui?.dasar, pita: hole.pita.tulisan)
    }

    private func version(_ row: SkalaVersionRow) -> SkalaPage.Version {
        let sentences: [String]
        if sheet.jenis == .pita {
            sentences = (try? SkalaCapaian(text: row.isi))?.terurut.map(\.kalimat) ?? []
        } else {
            sentences =
                (try? TabelPredikat(text: row.isi))?.predikat.map { one in
                    one.nilai.map { "\(one.nama): \($0.words)" } ?? one.nama
                } ?? []
        }
        return SkalaPage.Version(
            what: "Versi \(row.versi), \(row.waktu.indonesian(in: visit.desk.tenant.settings.zona)), \(row.nama)",
            reason: row.alasan.isEmpty ? nil : row.alasan, sentences: sentences)
    }
}
