import Deeds
import HTTP
import Kinerja

/// The controls of one way of measuring, and what was chosen in them.
struct CaraUkurForm {
    let key: String
    private let skalas: Skalas

    init(_ indikator: ID<IndikatorKinerja>, _ skalas: Skalas) {
        key = "i\(indikator.rawValue)"
        self.skalas = skalas
    }

    private static let none = "-"

    var controls: [Field] {
        [
            .choice(
                name("rumus"), "Arah dan rumus",
                Arah.allCases.flatMap { arah in
                    Rumus.pilihan(arah).map { Field.Option(value: $0.rawValue, text: "\(arah.words): \($0.rawValue)") }
                }),
            .choice(name("agregasi"), "Periode menjadi tahun", CaraUkurForm.aggregations),
            .choice(
                name("isian"), "Cara mengisi",
                Isian.allCases.map { Field.Option(value: $0.rawValue, text: $0.rawValue) }),
            .choice(name("tahunan"), "Tahun menjadi akhir Renstra", CaraUkurForm.aggregations),
            .choice(
                name("batas"), "Capaian paling tinggi",
                CaraUkur.pilihanBatas.map { batas in
                    Field.Option(value: CaraUkurForm.word(batas), text: batas.map { "\($0) %" } ?? "tanpa batas")
                }),
            .choice(
                name("desimal"), "Desimal",
                CaraUkur.pilihanDesimal.map { Field.Option(value: String($0), text: String($0)) }),
            .choice(
                name("skala"), "Skala",
                [Field.Option(value: CaraUkurForm.none, text: "tanpa skala")]
                    + skalas.skala.map { Field.Option(value: $0.kunci, text: $0.nama) }),
            .choice(
                name("predikat"), "Tabel predikat",
                [Field.Option(value: CaraUkurForm.none, text: "tidak ada")]
                    + skalas.predikat.map { Field.Option(value: $0.kunci, text: $0.nama) }),
        ]
    }

    private static let aggregations: [Field.Option] = Agregasi.allCases.map {
        Field.Option(value: $0.kata, text: $0.kata)
    }

    /// What the controls hold for a way of measuring.
    func typed(_ cara: CaraUkur) -> Typed {
        var typed: Typed = [:]
        typed[name("rumus")] = cara.rumus.rawValue
        typed[name("agregasi")] = cara.agregasi.kata
        typed[name("tahunan")] = cara.agregasiTahun.kata
        typed[name("isian")] = cara.isian.rawValue
        typed[name("batas")] = CaraUkurForm.word(cara.batas)
        typed[name("desimal")] = String(cara.desimal)
        typed[name("skala")] = cara.skala?.kunci ?? CaraUkurForm.none
        typed[name("predikat")] = cara.predikat?.kunci ?? CaraUkurForm.none
        return typed
    }

    /// The way of measuring that was chosen; nil where a choice is none of the list.
    func read(_ typed: Typed) -> CaraUkur? {
        let rumus = Rumus(rawValue: typed[name("rumus")])
        guard let rumus, let arah = Arah.allCases.first(where: { Rumus.pilihan($0).contains(rumus) }),
            let agregasi = Agregasi(kata: typed[name("agregasi")]),
            let tahunan = Agregasi(kata: typed[name("tahunan")]), let isian = Isian(rawValue: typed[name("isian")]),
            let desimal = Int(typed[name("desimal")]),
            let batas = CaraUkur.pilihanBatas.first(where: { CaraUkurForm.word($0) == typed[name("batas")] })
        else { return nil }
        return CaraUkur(
            arah: arah, rumus: rumus, agregasi: agregasi, agregasiTahun: tahunan, isian: isian, batas: batas,
            desimal: desimal, skala: skalas.skala(typed[name("skala")]),
            predikat: skalas.predikat(typed[name("predikat")]))
    }

    func name(_ part: String) -> String { "\(key)-\(part)" }

    private static func word(_ batas: Int?) -> String { batas.map { String($0) } ?? none }
}

extension Arah {
    /// For a list of choices.
    var words: String {
        switch self {
        case .naik: "makin tinggi makin baik"
        case .turun: "makin rendah makin baik"
        case .rentang: "di dalam rentang"
        case .predikat: "predikat atau kategori"
        case .yaTidak: "ya atau tidak"
        }
    }
}
