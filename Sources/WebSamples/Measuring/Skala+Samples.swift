import Deeds
import Kinerja

@testable import Web

extension SkalaPage: Sampled {
    static var sample: SkalaPage { made(SkalaSheet(SkalaCapaian.wayKanan), copy: nil) }

    /// Refused, the program's own, grades, none yet.
    static var variants: [SkalaPage] {
        var known = SkalaSheet(SkalaCapaian.wayKanan)
        known.diakui = [
            SkalaCapaian.LubangDiakui(
                pita: Skala.Pita(text: ">= 100 dan <= 100") ?? Skala.Pita(bawah: nil, atas: nil), dasar: "Lampiran II")
        ]
        return [
            made(known, copy: nil, problems: [Problem(message: "Baris 1: namanya belum diisi.", field: "r0.nama")]),
            made(SkalaSheet(SkalaCapaian.lanTertutup), copy: Link("Salin", "/atur/skala/pita/baru?dari=lan-2003")),
            made(SkalaSheet(TabelPredikat.sakip), copy: nil), made(SkalaSheet(.pita), copy: nil),
        ]
    }

    private static func made(_ sheet: SkalaSheet, copy: Link?, problems: [Problem] = []) -> SkalaPage {
        let scale = sheet.scale("uji")
        let check = scale.periksa(batas: nil, desimal: 2)
        return SkalaPage(
            chrome: .signedIn(
                "Skala", trail: [Link("Pengaturan", "/atur"), Link("Skala dan predikat", "/atur/skala")]),
            title: "Skala contoh", lead: "Dipakai 3 indikator.", problems: problems,
            remarks: copy == nil ? ["4 pita dibaca dari tempelan."] : [], address: "/atur/skala/pita/contoh",
            version: "2", isPita: sheet.jenis == .pita, copy: copy, fields: [Field(name: "nama", label: "Nama")],
            proof: [.choice("desimal", "Desimal", [Field.Option(value: "2", text: "2")])],
            rows: sheet.rows.enumerated().map { index, row in
                Row(
                    key: "r\(index)", number: String(index + 1), nama: row.nama, bawah: row.bawah, atas: row.atas,
                    isBawahIn: row.isBawahIn, isAtasIn: row.isAtasIn, swatch: "band-\(row.warna.rawValue)",
                    colours: [Field.Option(value: "hijau", text: "hijau", isSelected: true)],
                    error: index == 0 ? problems.first?.message : nil)
            },
            known: sheet.diakui.enumerated().map { Known(number: String($0), pita: $1.pita.tulisan, ground: $1.dasar) },
            result: Result(
                line: scale.kelas.isEmpty ? nil : SkalaLine(scale.terurut, check, batas: nil),
                proof: check.lubang.isEmpty ? "Terbukti." : nil,
                holes: check.lubang.enumerated().map { index, hole in
                    Hole(
                        number: String(index), words: "Angka \(hole.words) tidak termasuk baris mana pun.",
                        closings: [Closing(text: "Masukkan ke Baik", value: "ke \(index) bawah")],
                        ground: sheet.diakui.first?.dasar, pita: hole.pita.tulisan)
                }, overlaps: problems.isEmpty ? [] : ["Angka tepat 5 termasuk lebih dari satu baris."],
                remarks: problems.isEmpty ? [] : ["Tidak ada angka yang dapat tampil."],
                sentences: scale.terurut.map { Sentence(text: $0.kalimat, swatch: "band-\($0.warna.rawValue)") }),
            reason: .optional("alasan", "Alasan perubahan"),
            versions: copy == nil
                ? [Version(what: "Versi 2, Citra Contoh", reason: "Keputusan 1", sentences: ["Baik: 75 ke atas"])] : [])
    }
}

extension SkalaListPage: Sampled {
    static var sample: SkalaListPage {
        SkalaListPage(
            chrome: .signedIn("Skala dan predikat", trail: [Link("Pengaturan", "/atur")]),
            groups: [
                Group(
                    id: "pita", title: "Skala capaian", meaning: "Memberi nama pada capaian.",
                    items: [
                        Item(
                            link: Link("Empat pita", "/atur/skala/pita/empat-pita"), words: "Kurang: di bawah 55",
                            state: StatusTag("1 lubang", .caution), about: "Bawaan sistem; belum dipakai")
                    ], new: Link("Buat skala", "/atur/skala/pita/baru"))
            ])
    }
}
