extension PDFSignature {
    /// The CMS as our files spell it in /Contents: lower-case hexadecimal.
    public var contents: [UInt8] { Array(Hexadecimal.text(of: cms).utf8) }
}
