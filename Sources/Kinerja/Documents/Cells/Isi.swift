/// What a cell holds. Its name is kept in signed texts; everything else about it is in its `CellTraits`.
public enum Isi: String, Sendable, Codable {
    case nomor, uraian, target, anggaran
    /// What is to be reached in one month or triwulan. "-" is written as such; blank is not written; "?" is lost in the
    /// source.
    case bulan
    /// A mark in a month of a schedule.
    case jadwal
    /// One of a few fixed words.
    case pilihan

    public var traits: CellTraits {
        switch self {
        case .nomor: .nomor
        case .uraian: .uraian
        case .target: .target
        case .anggaran: .anggaran
        case .bulan: .bulan
        case .jadwal: .jadwal
        case .pilihan: .pilihan
        }
    }
}
