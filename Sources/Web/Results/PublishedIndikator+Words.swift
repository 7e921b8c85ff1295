import Deeds
import Kinerja
import Records

/// What was reached, in words, and until when.
struct ShownResult {
    let text: String
    /// Nil for the whole year.
    let until: PeriodeUkur?
}

extension PublishedIndikator {
    /// What was reached in the year, or as far as it is known; nil where nothing is.
    func result(_ derivation: Derivation) -> ShownResult? {
        if let value = derivation.result { return ShownResult(text: value.short, until: nil) }
        return entri.max { $0.periode < $1.periode }.map {
            ShownResult(text: $0.words, until: $0.periode == .tahun ? nil : $0.periode)
        }
    }
}

extension PublishedResultRow {
    /// As it was typed; a percentage with the two parts that it was given by.
    var words: String {
        guard !pembilang.isEmpty, !penyebut.isEmpty else { return mentah }
        return mentah.isEmpty ? "\(pembilang) dari \(penyebut)" : "\(mentah) (\(pembilang) dari \(penyebut))"
    }
}

extension Langkah.Nilai {
    /// With two decimals where it goes on for ever: the steps have it exactly.
    var short: String {
        guard case .angka(let number) = self, number.exact.map({ $0.scale > 4 }) ?? true,
            let rounded = number.rounded(to: 2)
        else { return indonesian }
        return rounded.indonesian
    }
}
