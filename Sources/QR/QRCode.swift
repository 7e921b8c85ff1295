/// A QR code (ISO/IEC 18004:2015) of version 1 to 10: 21 to 57 modules a side.
public struct QRCode: Sendable, Hashable {
    /// 1 to 10.
    public let version: Int
    public let level: ErrorLevel
    /// Which of the eight masks made the calmest picture, 0 to 7.
    public let mask: Int
    private let modules: Modules

    /// The smallest code that holds the text as UTF-8, at the higher level where that costs no larger code.
    ///
    /// Digits and capitals take less room than other bytes: an address whose host is written in capitals makes a
    /// smaller code.
    /// - Returns: nil for an empty text and for one that does not fit: 213 bytes at `.medium`, 151 at `.quartile`.
    public init?(_ text: String, level least: ErrorLevel = .medium) {
        let bytes: [UInt8] = Array(text.utf8)
        guard !bytes.isEmpty, let fit = QRCode.fit(bytes, least) else { return nil }
        version = fit.version.number
        level = fit.level
        let codewords: [UInt8] = Codewords.interleaved(fit.data, fit.version, fit.level)
        (modules, mask) = Drawing.calmest(codewords, fit.version, fit.level)
    }

    /// Modules on each side, without the quiet zone.
    public var side: Int { modules.side }

    /// How many light modules the code needs around it (ISO/IEC 18004, 9.1).
    public static let quietZone: Int = 4

    /// Whether a module is dark; rows count downwards, columns to the right, both from 0.
    public subscript(row: Int, column: Int) -> Bool { modules[row, column] }

    private struct Fit {
        let version: Version
        let level: ErrorLevel
        let data: [UInt8]
    }

    private static func fit(_ bytes: [UInt8], _ least: ErrorLevel) -> Fit? {
        for version in Version.all {
            let segments: [Segment] = Segmentation.shortest(bytes, version)
            for level in ErrorLevel.allCases.reversed() where level >= least {
                if let data = Codewords.data(segments, version, level) {
                    return Fit(version: version, level: level, data: data)
                }
            }
        }
        return nil
    }
}
