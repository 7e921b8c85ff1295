/// A day of the week; the raw value is its ISO 8601 number, Monday 1 to Sunday 7.
public enum Hari: Int, Sendable, Hashable, CaseIterable {
    case senin = 1, selasa, rabu, kamis, jumat, sabtu, minggu

    /// The Indonesian name, capitalised.
    public var name: String {
        switch self {
        case .senin: "Senin"
        case .selasa: "Selasa"
        case .rabu: "Rabu"
        case .kamis: "Kamis"
        case .jumat: "Jumat"
        case .sabtu: "Sabtu"
        case .minggu: "Minggu"
        }
    }
}
