import Deeds
import HTTP
import Kinerja

/// A scale as it stands in the editor: rows of text, read when asked.
struct SkalaSheet {
    enum Jenis: String {
        case pita, predikat

        var nama: String { self == .pita ? "Skala capaian" : "Tabel predikat" }
    }

    struct Row {
        var nama = ""
        var warna: SkalaCapaian.Warna = .abu
        /// Limits as typed; blank for none.
        var bawah = ""
        var atas = ""
        /// Whether the number itself belongs to it.
        var isBawahIn = true
        var isAtasIn = false

        var isBlank: Bool { nama.isEmpty && bawah.isEmpty && atas.isEmpty }
    }

    let jenis: Jenis
    var nama = ""
    var dasar = ""
    /// What it is proved with.
    var batas: Int?
    var desimal = 2
    var rows: [Row] = []
    var diakui: [SkalaCapaian.LubangDiakui] = []

    init(_ jenis: Jenis) { self.jenis = jenis }

    init(_ scale: SkalaCapaian) {
        jenis = .pita
        (nama, dasar, diakui) = (scale.nama, scale.dasar, scale.lubangDiakui)
        rows = scale.terurut.map { Row($0.nama, $0.pita, $0.warna) }
    }

    init(_ table: TabelPredikat) {
        jenis = .predikat
        (nama, dasar) = (table.nama, table.dasar)
        rows = table.predikat.map { Row($0.nama, $0.nilai) }
    }

    /// The form as it was sent.
    init(_ jenis: Jenis, _ form: Fields) throws {
        self.jenis = jenis
        let typed = try Typed(form, for: ["nama", "dasar", "batas", "desimal"].map { Field.optional($0, "") })
        (nama, dasar) = (typed["nama"], typed["dasar"])
        batas = Int(typed["batas"]).flatMap { CaraUkur.pilihanBatas.contains($0) ? $0 : nil }
        desimal = Int(typed["desimal"]).flatMap { CaraUkur.pilihanDesimal.contains($0) ? $0 : nil } ?? 2
        for number in 0..<SkalaSheet.most where form["r\(number).nama"] != nil {
            let parts = ["nama", "warna", "bawah", "tandaBawah", "atas", "tandaAtas"]
            let cells = try Typed(form, for: parts.map { Field.optional("r\(number).\($0)", "") })
            func cell(_ part: String) -> String { cells["r\(number).\(part)"] }
            rows.append(
                Row(
                    nama: cell("nama"), warna: SkalaCapaian.Warna(rawValue: cell("warna")) ?? .abu,
                    bawah: cell("bawah"), atas: cell("atas"), isBawahIn: cell("tandaBawah") != "di atas",
                    isAtasIn: cell("tandaAtas") == "sampai"))
        }
        for number in 0..<SkalaSheet.most {
            let names = ["diakui\(number).pita", "diakui\(number).dasar"]
            let cells = try Typed(form, for: names.map { Field.optional($0, "") })
            guard let pita = Skala.Pita(text: cells[names[0]]), !cells[names[1]].isEmpty else { continue }
            diakui.append(SkalaCapaian.LubangDiakui(pita: pita, dasar: cells[names[1]]))
        }
    }

    /// Of rows: no decision prints as many.
    static let most = 30

    /// What the rows say; a sentence for each that cannot be read, with its control.
    var read: (bands: [(nama: String, warna: SkalaCapaian.Warna, pita: Skala.Pita?)], problems: [Problem]) {
        var (bands, problems): ([(String, SkalaCapaian.Warna, Skala.Pita?)], [Problem]) = ([], [])
        for (index, row) in rows.enumerated() where !row.isBlank {
            if row.nama.isEmpty {
                problems.append(Problem(message: "Baris \(index + 1): namanya belum diisi.", field: "r\(index).nama"))
            }
            if bands.contains(where: { $0.0.lowercased() == row.nama.lowercased() }) {
                let words = "Baris \(index + 1): nama “\(row.nama)” sudah dipakai."
                problems.append(Problem(message: words, field: "r\(index).nama"))
            }
            switch row.pita {
            case .read(let pita): bands.append((row.nama, row.warna, pita))
            case .none where jenis == .predikat: bands.append((row.nama, row.warna, nil))
            case .none:
                problems.append(
                    Problem(message: "Baris \(index + 1): isi paling sedikit satu batas.", field: "r\(index).bawah"))
            case .unread(let part, let text):
                let word = part == "bawah" ? "batas bawah" : "batas atas"
                problems.append(
                    Problem(
                        message: "Baris \(index + 1): \(word) “\(text)” tidak terbaca sebagai angka.",
                        field: "r\(index).\(part)"))
            case .turned:
                problems.append(
                    Problem(
                        message: "Baris \(index + 1): batas bawah lebih tinggi daripada batas atas.",
                        field: "r\(index).bawah"))
            }
        }
        return (bands, problems)
    }

    /// The bands, as far as they can be read.
    func scale(_ kunci: String) -> SkalaCapaian {
        SkalaCapaian(
            kunci: kunci, nama: nama, dasar: dasar,
            kelas: read.bands.compactMap { band in
                band.pita.map { SkalaCapaian.Kelas(nama: band.nama, warna: band.warna, pita: $0) }
            }, lubangDiakui: diakui)
    }

    func table(_ kunci: String) -> TabelPredikat {
        TabelPredikat(
            kunci: kunci, nama: nama, dasar: dasar,
            predikat: read.bands.map { TabelPredikat.Predikat($0.nama, $0.pita) })
    }

    func own(_ kunci: String) -> OwnScale {
        jenis == .pita ? .pita(scale(kunci), batas: batas, desimal: desimal) : .predikat(table(kunci))
    }
}

extension SkalaSheet.Row {
    enum Reading {
        case read(Skala.Pita)
        case none
        case unread(String, String)
        case turned
    }

    init(_ nama: String, _ pita: Skala.Pita?, _ warna: SkalaCapaian.Warna = .abu) {
        self.init(
            nama: nama, warna: warna, bawah: pita?.bawah?.nilai.indonesian ?? "",
            atas: pita?.atas?.nilai.indonesian ?? "", isBawahIn: pita?.bawah?.termasuk ?? true,
            isAtasIn: pita?.atas?.termasuk ?? false)
    }

    var pita: Reading {
        var ends: [Skala.Ujung?] = []
        for (part, text, isIn) in [("bawah", bawah, isBawahIn), ("atas", atas, isAtasIn)] {
            guard !text.isEmpty else {
                ends.append(nil)
                continue
            }
            guard let number = Skala.Pita(text: ">= \(text)")?.bawah?.nilai else { return .unread(part, text) }
            ends.append(Skala.Ujung(nilai: number, termasuk: isIn))
        }
        guard ends.contains(where: { $0 != nil }) else { return .none }
        if let low = ends[0], let high = ends[1],
            high.nilai < low.nilai || low.nilai == high.nilai && !(low.termasuk && high.termasuk)
        {
            return .turned
        }
        return .read(Skala.Pita(bawah: ends[0], atas: ends[1]))
    }
}
