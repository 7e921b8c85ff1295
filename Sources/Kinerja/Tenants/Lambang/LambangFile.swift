/// An uploaded coat of arms that is safe to serve to anybody: what it is was read from its bytes, not from its name.
public struct LambangFile: Sendable, Equatable {
    public let jenis: Lambang.Jenis
    /// As it is kept. A PNG without the parts that paint nothing, such as where a photograph was taken.
    public let isi: [UInt8]

    /// In bytes; a crest of 1,000 x 1,000 pixels has about half of it.
    public static let limit: Int = 200 * 1024

    /// - Throws: why the file is refused.
    public init(_ bytes: [UInt8]) throws(LambangFault) {
        guard !bytes.isEmpty else { throw .missing }
        guard bytes.count <= LambangFile.limit else { throw .tooLarge(bytes.count) }
        if bytes.starts(with: PNGFile.signature) {
            jenis = .png
            isi = try PNGFile.painted(bytes)
        } else {
            guard SVGScanner.isMarkup(bytes) else { throw .unknownFormat }
            var scanner = SVGScanner(bytes)
            try scanner.check()
            jenis = .svg
            isi = bytes
        }
    }
}

/// Why a file is no coat of arms that can be kept.
public enum LambangFault: Error, Equatable {
    case missing
    /// Its size in bytes.
    case tooLarge(Int)
    /// Neither PNG nor SVG, whatever its name says.
    case unknownFormat
    /// A PNG that ends early, has something behind its end, or whose check sums do not fit.
    case damaged
    /// Width and height in pixels, outside 32 to 2,048.
    case pixels(Int, Int)
    /// An SVG with something that a drawing does not need: a script, a foreign reference, a DOCTYPE. The words are
    /// those of the file: `<script>`, `onload`, `&`.
    case forbidden(String)
    /// An SVG that is not well-formed XML, in that line.
    case malformed(line: Int)
    /// An SVG that does not say how wide and how high it is.
    case unsized
}
