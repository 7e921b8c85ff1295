/// A signature dictionary (ISO 32000-1, table 252) whose two last values are written when all else is: what the
/// signature covers, and the signature. Both have a fixed width.
struct SignatureHole {
    let text: [UInt8]
    private let range: Range<Int>
    private let contents: Range<Int>

    /// Room for `[0 n n n]` with three numbers of ten digits, the most that a cross-reference table can point to.
    private static let width: Int = 36

    /// - Parameter capacity: the longest CMS, in bytes.
    init(signer: Signatory, capacity: Int) {
        let entries: [(key: String, value: [UInt8])] = [
            ("Type", Array("/Sig".utf8)), ("Filter", Array("/Adobe.PPKLite".utf8)),
            ("SubFilter", Array("/ETSI.CAdES.detached".utf8)),
            ("M", PDFString.written(signer.at.pdfDate)), ("Name", PDFString.written(signer.name)),
            ("Reason", PDFString.written(signer.reason)), ("Location", PDFString.written(signer.location)),
        ]
        var text: [UInt8] = Array("<<".utf8)
        for (key, value) in entries { text += Array("/\(key) ".utf8) + value + [0x20] }
        text += Array("/ByteRange ".utf8)
        range = text.count..<(text.count + SignatureHole.width)
        text += [UInt8](repeating: 0x20, count: SignatureHole.width) + Array(" /Contents ".utf8)
        contents = text.count..<(text.count + 2 * capacity + 2)
        text += [UInt8](repeating: UInt8(ascii: "0"), count: contents.count) + Array(">>".utf8)
        self.text = text
    }

    /// In the file, when the dictionary begins at `start`.
    func byteRange(from start: Int) -> Range<Int> { (start + range.lowerBound)..<(start + range.upperBound) }

    /// The hexadecimal string with its brackets: the one part of the file that the signature does not cover.
    func contents(from start: Int) -> Range<Int> { (start + contents.lowerBound)..<(start + contents.upperBound) }

    /// The value of /ByteRange, for a file of `count` bytes.
    func spelled(_ hole: Range<Int>, of count: Int) -> [UInt8] {
        let numbers: [UInt8] = Array("[0 \(hole.lowerBound) \(hole.upperBound) \(count - hole.upperBound)]".utf8)
        return numbers + [UInt8](repeating: 0x20, count: SignatureHole.width - numbers.count)
    }

    /// The value of /Contents.
    func filled(with cms: [UInt8]) throws(CertificateError) -> [UInt8] {
        let digits: [UInt8] = Array(Hexadecimal.text(of: cms).utf8)
        let zeros: Int = contents.count - 2 - digits.count
        guard zeros >= 0 else { throw .tooLarge }
        return [UInt8(ascii: "<")] + digits + [UInt8](repeating: UInt8(ascii: "0"), count: zeros) + [UInt8(ascii: ">")]
    }
}
