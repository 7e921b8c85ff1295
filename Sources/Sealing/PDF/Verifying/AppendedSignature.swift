extension SignedPDF {
    /// Whether what stands behind the first `count` bytes holds a signature that is sound and covers at least all of
    /// those: what must be asked of a file that somebody else has signed.
    ///
    /// Looked for in the bytes themselves, because a signature dictionary is never compressed: its hole is filled in
    /// last. So it is found in files with cross-reference streams too, and with revisions behind it, such as the
    /// revocation lists that some services add (EN 319 142-1, 5.4.2). Whose signature it is, is another question.
    public static func isSigned(_ pdf: [UInt8], after count: Int) -> Bool {
        guard count <= pdf.count else { return false }
        let key: [UInt8] = Array("/ByteRange".utf8)
        return positions(of: key, in: pdf[count...]).contains { position in
            guard let covered = covered(pdf, at: position + key.count, after: count) else { return false }
            let hole: ArraySlice<UInt8> = pdf[covered.0.upperBound..<covered.1.lowerBound]
            guard let cms = contents(hole) else { return false }
            return CMSFindings(of: cms, content: Array(pdf[covered.0] + pdf[covered.1])).problem == nil
        }
    }

    private static func positions(of key: [UInt8], in bytes: ArraySlice<UInt8>) -> [Int] {
        guard bytes.count >= key.count else { return [] }
        return (bytes.startIndex...(bytes.endIndex - key.count)).filter {
            bytes[$0] == key[0] && bytes[$0...].starts(with: key)
        }
    }

    /// `[0 a b c]`: from the first byte on, all but a hole that lies behind `count`.
    private static func covered(_ pdf: [UInt8], at position: Int, after count: Int) -> (Range<Int>, Range<Int>)? {
        let text: ArraySlice<UInt8> = pdf[position...].prefix(80).drop(while: PDFScanner.isSpace).prefix {
            $0 != UInt8(ascii: "]")
        }
        guard text.first == UInt8(ascii: "[") else { return nil }
        let numbers: [Int] = text.dropFirst().split(whereSeparator: PDFScanner.isSpace).compactMap { word in
            word.count <= 10 ? Int(String(decoding: word, as: UTF8.self)) : nil
        }
        guard numbers.count == 4, numbers[0] == 0, numbers[1] >= count, numbers[2] >= numbers[1] + 2, numbers[3] >= 0,
            numbers[2] + numbers[3] <= pdf.count
        else { return nil }
        return (0..<numbers[1], numbers[2]..<(numbers[2] + numbers[3]))
    }

    /// The element in DER inside `<...>`; nil when anything but zeros follows it.
    private static func contents(_ hole: ArraySlice<UInt8>) -> [UInt8]? {
        guard hole.first == UInt8(ascii: "<"), hole.last == UInt8(ascii: ">"),
            let digits = Hexadecimal.bytes(of: String(decoding: hole.dropFirst().dropLast(), as: UTF8.self)),
            let element = DERElement(at: digits[...]), digits[element.whole.endIndex...].allSatisfy({ $0 == 0 })
        else { return nil }
        return Array(element.whole)
    }
}
