extension PDFSignature {
    /// What tells it from every other: the SHA-256 of the CMS in lower-case hexadecimal, as a file spells it in
    /// /Contents, without the zeros behind it (`signed_pdf.tanda_tangan`).
    public var digest: Digest {
        let digits: [UInt8] = Array(Hexadecimal.text(of: cms).utf8)
        return SHA256.digest(Array(digits[..<((digits.lastIndex { $0 != UInt8(ascii: "0") } ?? -1) + 1)]))
    }
}
