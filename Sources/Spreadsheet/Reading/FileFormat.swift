/// What people send instead of an `.xlsx`.
public enum FileFormat: Equatable, Sendable, CaseIterable {
    /// `.xls`, before Excel 2007.
    case oldExcel
    /// `.xlsm`
    case macroWorkbook
    /// `.xlsb`
    case binaryWorkbook
    /// `.ods`, `.odt`
    case openDocument
    /// `.docx`, `.pptx`
    case otherOffice
    case otherArchive
    case pdf
    /// Text that is no table; CSV and web pages with one are read (`TextFile`).
    case text
    case unknown

    /// A guess by the first bytes; nil for a ZIP archive, which may be a workbook.
    init?(_ bytes: [UInt8]) {
        // Some programs put the mark of UTF-8 before what is no text.
        let marked: Bool = bytes.starts(with: Self.byteOrderMark)
        let bytes: ArraySlice<UInt8> = marked ? bytes.dropFirst(3) : bytes[...]
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return nil }
        if bytes.starts(with: Self.compoundFile) {
            self = .oldExcel
        } else if bytes.starts(with: "%PDF".utf8) {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B]) || Self.archives.contains(where: { bytes.starts(with: $0) }) {
            self = .otherArchive
        } else {
            let isWide: Bool = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            self = !isWide && bytes.prefix(1_024).contains { $0 < 9 } ? .unknown : .text
        }
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// MS-CFB 2.2, the container of `.xls` and of encrypted workbooks.
    static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let archives: [[UInt8]] = [[0x1F, 0x8B], [0x52, 0x61, 0x72, 0x21], [0x37, 0x7A, 0xBC, 0xAF]]

    /// An encrypted workbook is a compound file that holds a stream of this name (MS-OFFCRYPTO 2.3.4.1).
    static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        return bytes.starts(with: compoundFile) && bytes.firstRange(of: name) != nil
    }
}
