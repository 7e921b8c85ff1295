@testable import Kinerja

/// One worked example, read from a line of `Contoh.tabel`:
/// target | realisasi | way of measuring | result | tercapai
///
/// A target is the year's, or `TW1 25; TW2 50; tahun 100`. Of the way of measuring each word is a setting: direction,
/// formula, aggregation, `kumulatif`, `batas=120`, `desimal=0`, `skala=...`, `tabel=sakip`; and what is looked at:
/// `tempo=TW1,TW2` (due), `sendiri=TW4`, `sampai=TW4`, `belum-pasti`. A result is the percentage as shown with its
/// band, `luar 100.00` (in no band), or the state with its periods or reason.
struct Contoh: Sendable, CustomStringConvertible {
    let description: String
    let target: Capaian.TargetTahun
    let hasil: [Capaian.Hasil]
    let cara: CaraUkur?
    let keluar: String
    let tercapai: Bool?
    private let sendiri: PeriodeUkur?
    private let sampai: PeriodeUkur?

    var derivation: Derivation { derivation(hasil) }

    func derivation(_ entries: [Capaian.Hasil]) -> Derivation {
        if let sendiri { return Capaian.derive(periode: sendiri, target: target, realisasi: entries, caraUkur: cara) }
        return Capaian.derive(target: target, realisasi: entries, caraUkur: cara, sampai: sampai)
    }

    init?(_ line: Substring) {
        let cells: [String] = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.tidied() }
        guard cells.count == 5 else { return nil }
        description = String(line).tidied()
        let words: [String] = cells[2].split(separator: " ").map(String.init)
        func setting(_ name: String) -> String? {
            words.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
        }
        let promised = Contoh.parts(cells[0]).map { ($0.0, Capaian.Dijanjikan($0.1, sumber: "target \($0.0.kode)")) }
        target = Capaian.TargetTahun(
            tahun: promised.first { $0.0 == .tahun }?.1,
            periode: Dictionary(uniqueKeysWithValues: promised.filter { $0.0 != .tahun }),
            jatuhTempo: Set((setting("tempo") ?? "").split(separator: ",").compactMap { PeriodeUkur(kode: String($0)) })
        )
        hasil = Contoh.parts(cells[1]).enumerated().map { place, part in
            let (text, state) = Contoh.state(part.1)
            return Capaian.Hasil(
                part.0, text, sumber: "realisasi \(part.0.kode)", keadaan: state, nomor: Int64(place))
        }
        cara = words.contains("belum-pasti") ? nil : Contoh.cara(words, setting)
        sendiri = setting("sendiri").flatMap(PeriodeUkur.init(kode:))
        sampai = setting("sampai").flatMap(PeriodeUkur.init(kode:))
        keluar = cells[3]
        tercapai = ["ya": true, "tidak": false][cells[4]]
    }

    private static func cara(_ words: [String], _ setting: (String) -> String?) -> CaraUkur {
        let arah = Arah.allCases.first { words.contains($0.rawValue) } ?? .naik
        let rumus: Rumus? =
            words.contains("T/R") ? .kebalikan : words.contains("bertahap") ? .bertahap : nil
        let agregasi = Agregasi.allCases.first { words.contains($0.rawValue.replacing(" ", with: "-")) } ?? .akhir
        return CaraUkur(
            arah: arah, rumus: rumus, agregasi: agregasi, isian: words.contains("kumulatif") ? .kumulatif : .perPeriode,
            batas: setting("batas").flatMap { Int($0) }, desimal: setting("desimal").flatMap { Int($0) } ?? 2,
            skala: setting("skala").flatMap { key in SkalaCapaian.siapPakai.first { $0.kunci == key } },
            predikat: setting("tabel").flatMap { key in TabelPredikat.siapPakai.first { $0.kunci == key } })
    }

    /// `TW1 25; TW2 50`; a text without a period is the year's.
    private static func parts(_ cell: String) -> [(PeriodeUkur, String)] {
        cell.split(separator: ";").map { $0.tidied() }.filter { !$0.isEmpty }.map { part in
            let halves = part.split(separator: " ", maxSplits: 1)
            guard let periode = PeriodeUkur(kode: String(halves[0])), halves.count == 2 else { return (.tahun, part) }
            return (periode, String(halves[1]))
        }
    }

    private static func state(_ text: String) -> (String, Capaian.Hasil.Keadaan) {
        for state in Capaian.Hasil.Keadaan.allCases where text.hasSuffix(" !\(state.rawValue)") {
            return (String(text.dropLast(state.rawValue.count + 2)), state)
        }
        return (text, .diverifikasi)
    }
}

extension Derivation {
    /// In the words of the table.
    var ringkas: String {
        switch keadaan {
        case .dinilai(let persen, let pita):
            ([persen.description] + (pita.map { [$0.nama] } ?? [])).joined(separator: " ")
        case .belumAdaHasil: "belum ada hasil"
        case .belumLengkap(let periods): "belum lengkap " + periods.map(\.kode).joined(separator: ",")
        case .belumDapatDinilai(let sebab): "belum dapat \(String(describing: sebab).prefix { $0 != "(" })"
        case .tidakTermasukSkala(let persen): "luar \(persen.description)"
        }
    }
}
