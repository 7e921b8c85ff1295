/// An indikator with its office and the years that documents promise it for.
public struct IndikatorTercatat: Sendable {
    public let id: ID<IndikatorKinerja>
    public let jabatan: ID<Jabatan>
    public let kunci: KunciIndikator
    public let nama: String
    /// A line of a document that more than one would have fitted.
    public let ragu: Bool
    /// The first and the last year; `nil` where no document promises a number.
    public let tahun: ClosedRange<Int>?

    public init(
        id: ID<IndikatorKinerja>, jabatan: ID<Jabatan>, nama: String, satuan: String, sasaran: String, ragu: Bool,
        tahun: ClosedRange<Int>?
    ) {
        (self.id, self.jabatan, self.nama, self.ragu, self.tahun) = (id, jabatan, nama, ragu, tahun)
        kunci = KunciIndikator(nama: nama, satuan: satuan, sasaran: sasaran)
    }
}

/// Two indikator that may be one.
public struct PasanganMirip: Sendable, Equatable {
    public enum Sebab: Sendable, Equatable {
        /// The same wording in one office, where the program did not dare to decide.
        case ragu
        /// Nearly the same wording in one office, in years that follow each other.
        case kata
        /// The same wording in two offices, in years that follow each other: as after a reorganisation.
        case pindah
    }

    public let indikator: ID<IndikatorKinerja>
    /// What would stand for both.
    public let ke: ID<IndikatorKinerja>
    public let sebab: Sebab
}

extension [IndikatorTercatat] {
    /// Pairs that a person should look at, the doubtful ones first. Of one office the older stands for both, so that
    /// its address stays; of two the one of the office that has it now.
    /// - Parameter decided: what people have said of already.
    public func mirip(decided: Set<ID<IndikatorKinerja>>) -> [PasanganMirip] {
        let offices = Dictionary(grouping: self) { $0.jabatan }
        let names = Dictionary(grouping: self) { Wording($0.nama) }
        var (doubts, words, moves): ([PasanganMirip], [PasanganMirip], [PasanganMirip]) = ([], [], [])
        for one in sorted(by: { $0.id.rawValue < $1.id.rawValue }) where !decided.contains(one.id) {
            let own = (offices[one.jabatan] ?? []).filter { $0.id.rawValue < one.id.rawValue }
            let same = own.last { one.ragu && one.kunci.fits($0.kunci) }
            if let same {
                doubts.append(PasanganMirip(indikator: one.id, ke: same.id, sebab: .ragu))
            } else if let near = own.last(where: { $0.precedes(one) && $0.sharesWords(with: one) }) {
                words.append(PasanganMirip(indikator: one.id, ke: near.id, sebab: .kata))
            }
            let others = (names[Wording(one.nama)] ?? []).filter { $0.jabatan != one.jabatan }
            if let next = others.first(where: { one.precedes($0) && one.kunci.fits($0.kunci) }) {
                moves.append(PasanganMirip(indikator: one.id, ke: next.id, sebab: .pindah))
            }
        }
        return doubts + moves + words
    }
}

extension IndikatorTercatat {
    /// Whether its years end before the other's begin.
    fileprivate func precedes(_ other: IndikatorTercatat) -> Bool {
        guard let mine = tahun, let theirs = other.tahun else { return false }
        return mine.upperBound < theirs.lowerBound
    }

    /// Two words of three are the same.
    fileprivate func sharesWords(with other: IndikatorTercatat) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        }
        let (mine, theirs) = (words(nama), words(other.nama))
        return mine.count > 1 && mine.intersection(theirs).count * 3 >= mine.union(theirs).count * 2
    }
}
