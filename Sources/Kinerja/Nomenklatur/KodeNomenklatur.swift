/// A code of the nomenclature, "1.01.01.2.01.0001": urusan, bidang urusan, program, kegiatan (two segments), sub
/// kegiatan. Codes of 2019 number the sub kegiatan with two digits, later ones with four. "X.XX.01" is a program that
/// every bidang urusan has: its own code takes the place of X.XX (Permendagri 90/2019).
public struct KodeNomenklatur: Sendable, Hashable {
    public let tingkat: TingkatNomenklatur
    private let segments: [String]

    /// Spaces around it, a dot at its end and a small x are forgiven; `nil` for anything else that is no code.
    public init?(_ text: String) {
        let upper: String = Teks.clean(text).uppercased()
        let plain: Substring = upper.hasSuffix(".") ? upper.dropLast() : upper[...]
        let segments: [String] = plain.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let tingkat = TingkatNomenklatur.allCases.first(where: { $0.segments == segments.count }),
            KodeNomenklatur.isInForm(segments)
        else { return nil }
        self.tingkat = tingkat
        self.segments = segments
    }

    private init(_ tingkat: TingkatNomenklatur, _ segments: [String]) {
        self.tingkat = tingkat
        self.segments = segments
    }

    public var text: String { segments.joined(separator: ".") }

    /// The code that it belongs to; none for an urusan.
    public var induk: KodeNomenklatur? {
        guard let above = TingkatNomenklatur(rawValue: tingkat.rawValue - 1) else { return nil }
        return KodeNomenklatur(above, Array(segments.prefix(above.segments)))
    }

    /// The same code for every bidang urusan: "X.XX.01" of "1.01.01". None above a program.
    public var umum: KodeNomenklatur? {
        guard tingkat >= .program else { return nil }
        return KodeNomenklatur(tingkat, KodeNomenklatur.placeholder + segments.dropFirst(2))
    }

    /// Whether it belongs to another code, near or far: "1.01.01.2.01" to "1.01.01", and to "X.XX.01".
    func isBelow(_ other: KodeNomenklatur) -> Bool {
        guard other.tingkat < tingkat else { return false }
        let skipped: Int = isUmum || other.isUmum ? 2 : 0
        return zip(other.segments, segments).dropFirst(skipped).allSatisfy { $0 == $1 }
    }

    /// Whether it stands for every bidang urusan.
    public var isUmum: Bool { segments.first == "X" }

    private static let placeholder: [String] = ["X", "XX"]
    /// Digits of each segment.
    private static let widths: [Set<Int>] = [[1], [2], [2], [1], [2], [2, 4]]

    private static func isInForm(_ segments: [String]) -> Bool {
        let first: [String] = Array(segments.prefix(2))
        let isUmum: Bool = first == Array(placeholder.prefix(first.count))
        return segments.indices.allSatisfy { index in
            guard index >= 2 || !isUmum else { return true }
            let digits: String.UTF8View = segments[index].utf8
            return widths[index].contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
