/// What a target or a result comes to, for calculating with.
struct Ukuran {
    enum Isi {
        case angka(Pecahan)
        case rentang(Pecahan, Pecahan)
        case kata(String, skor: Pecahan?)
    }

    /// Of `≥ 90` and `≤ 16`.
    enum Batasan { case minimum, maksimum }

    var isi: Isi
    var batasan: Batasan?
    /// Of `lebih dari 3`: 3 itself does not reach it.
    var ketat: Bool = false
    var satuan: String?
    let tertulis: String
    var sumber: String

    /// `nil` where the text has no value.
    init?(_ text: Target, sumber: String) {
        guard let value = text.value else { return nil }
        self.sumber = sumber
        tertulis = text.raw.tidied()
        switch value {
        case .number(let number, let unit): (isi, satuan) = (.angka(Pecahan(number)), unit)
        case .percent(let number): (isi, satuan) = (.angka(Pecahan(number)), "%")
        case .money(let rupiah): (isi, satuan) = (.angka(Pecahan(Decimal64(rupiah.amount))), "Rupiah")
        case .grade(let name, let score), .category(let name, let score):
            isi = .kata(name, skor: score.map(Pecahan.init))
        case .range(let low, let high, let unit):
            (isi, satuan) = (.rentang(Pecahan(low), Pecahan(high)), unit)
        case .minimum(let number, let inclusive, let unit):
            (isi, batasan, ketat, satuan) = (.angka(Pecahan(number)), .minimum, !inclusive, unit)
        case .maximum(let number, let inclusive, let unit):
            (isi, batasan, ketat, satuan) = (.angka(Pecahan(number)), .maksimum, !inclusive, unit)
        }
    }

    init(_ angka: Pecahan, tertulis: String, sumber: String, satuan: String? = nil) {
        isi = .angka(angka)
        self.tertulis = tertulis
        self.sumber = sumber
        self.satuan = satuan
    }

    /// The number, or the score of a word.
    var angka: Pecahan? {
        switch isi {
        case .angka(let number): number
        case .kata(_, let score): score
        case .rentang: nil
        }
    }

    /// Whether two units can stand in one sum: the same, one that continues the other ("dokumen/bulan"), or none.
    static func satuanBerbeda(_ all: [Ukuran]) -> (String, String)? {
        let units: [String] = all.compactMap(\.satuan)
        guard let first = units.first else { return nil }
        let one: String = first.lowercased()
        return units.dropFirst().first {
            let other: String = $0.lowercased()
            return !(one.hasPrefix(other) || other.hasPrefix(one))
        }.map { (first, $0) }
    }
}
