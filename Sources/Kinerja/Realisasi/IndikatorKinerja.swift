/// What is measured, with one identity across years and documents. It belongs to a jabatan: the "Nilai SAKIP" of two
/// dinas are two.
public struct IndikatorKinerja: Sendable, Equatable {
    public let id: ID<IndikatorKinerja>
    public let kunci: KunciIndikator

    public init(id: ID<IndikatorKinerja>, kunci: KunciIndikator) {
        self.id = id
        self.kunci = kunci
    }
}

/// By what an indikator of a jabatan is known again: its wording, its satuan and its sasaran, without regard to case,
/// punctuation and older spellings.
public struct KunciIndikator: Sendable, Hashable {
    fileprivate let nama: Wording
    fileprivate let satuan: Wording
    fileprivate let sasaran: Wording

    public init(nama: String, satuan: String, sasaran: String) {
        self.nama = Wording(nama)
        self.satuan = Satuan.isPercent(satuan) ? Wording("%") : Wording(satuan)
        self.sasaran = Wording(sasaran)
    }

    /// Whether both have the same wording, and units that do not contradict each other.
    func fits(_ other: KunciIndikator) -> Bool {
        nama == other.nama && (satuan == other.satuan || satuan.isEmpty || other.satuan.isEmpty)
    }
}

/// What becomes of a line of a document: it is about an indikator that is known, about a new one, or about a new one
/// because more than one would have fitted, until a person says which.
public enum Pengenalan: Sendable, Equatable {
    case known(ID<IndikatorKinerja>)
    case new
    case doubtful
}

extension Sequence<IndikatorKinerja> {
    /// Which of these indikator of one jabatan a line is about.
    /// - Parameter repeated: whether the same document has another line with this wording for the same time: then the
    ///   sasaran has to be the same too.
    public func match(_ kunci: KunciIndikator, repeated: Bool = false) -> Pengenalan {
        let fitting = filter { $0.kunci.fits(kunci) }
        let exact = fitting.filter { $0.kunci.satuan == kunci.satuan }
        let pool = exact.isEmpty ? fitting : exact
        let near = pool.filter { $0.kunci.sasaran == kunci.sasaran }
        let candidates = repeated || pool.count > 1 && !near.isEmpty ? near : pool
        switch candidates.count {
        case 0: return .new
        case 1: return .known(candidates[0].id)
        default: return .doubtful
        }
    }
}
