/// The status that a village has by its Indeks Desa Membangun, from low to high.
public enum StatusDesa: String, Sendable, CaseIterable {
    case sangatTertinggal = "sangat tertinggal"
    case tertinggal, berkembang, maju, mandiri

    /// As printed, in any case.
    public init?(tertulis text: String) {
        self.init(rawValue: text.tidied().lowercased())
    }

    /// "Sangat tertinggal"
    public var nama: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// Up to which score a village has which status: the highest score of each but the last.
public struct AmbangDesa: Sendable, Equatable {
    public let batas: [Decimal64]

    /// Four limits, each above the one before.
    public init?(_ batas: [Decimal64]) {
        guard batas.count == StatusDesa.allCases.count - 1, zip(batas, batas.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        self.batas = batas
    }

    /// "0,491 0,599 0,707 0,815"; parted by spaces or semicolons.
    public init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0.isWhitespace || $0 == ";" }).map { Decimal64(written: String($0)) }
        guard !parts.contains(nil) else { return nil }
        self.init(parts.compactMap { $0 })
    }

    public var text: String { batas.map(\.indonesian).joined(separator: " ") }

    /// Those that most reports print.
    public static let lazim = "0,491 0,599 0,707 0,815"

    public func status(_ skor: Decimal64) -> StatusDesa {
        zip(batas, StatusDesa.allCases).first { skor <= $0.0 }?.1 ?? .mandiri
    }

    /// "di atas 0,599 sampai 0,707"
    public func words(_ status: StatusDesa) -> String {
        guard let place = StatusDesa.allCases.firstIndex(of: status) else { return "" }
        let low = place == 0 ? nil : batas[place - 1].indonesian
        let high = place == batas.count ? nil : batas[place].indonesian
        return [low.map { "di atas \($0)" }, high.map { "sampai \($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}
