/// A file that stands behind a result.
public enum Bukti: Sendable {
    /// What a file is by its content, whatever it is called.
    public enum Jenis: String, Sendable, CaseIterable {
        case pdf, png, jpeg, xlsx

        public var mediaType: String {
            switch self {
            case .pdf: "application/pdf"
            case .png: "image/png"
            case .jpeg: "image/jpeg"
            case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
        }

        /// The end of its name.
        public var akhiran: String { self == .jpeg ? "jpg" : rawValue }
    }

    /// Of one file, in bytes; PostgreSQL asks for the same.
    public static let limit = 10 << 20
}

/// Why a file is not taken as evidence.
public enum BuktiFault: Error, Equatable, Sendable {
    case missing
    /// More than the limit, in bytes.
    case tooLarge(Int)
    case unknownType
    /// It begins as what it says and does not end so, or its check sums do not fit.
    case damaged(Bukti.Jenis)
    /// It is two files at once: something readable stands inside of it or behind its end.
    case polyglot
    /// A workbook that the reader of workbooks refuses: too large inflated, with macros, encrypted.
    case workbook
    case duplicate
    /// The files of the kabupaten would be larger than it allows, in MB.
    case quota(Int)
}

/// A file that may be kept as evidence.
public struct BuktiBerkas: Sendable {
    public let nama: String
    public let jenis: Bukti.Jenis
    public let isi: [UInt8]

    /// - Parameters:
    ///   - nama: as it was sent; the end of it follows from the content.
    ///   - isWorkbook: what the reader of workbooks says of a file that begins as an archive.
    /// - Throws: what is wrong with it.
    public init(_ nama: String, _ bytes: [UInt8], isWorkbook: ([UInt8]) -> Bool) throws(BuktiFault) {
        guard !bytes.isEmpty else { throw .missing }
        guard bytes.count <= Bukti.limit else { throw .tooLarge(bytes.count) }
        guard let jenis = BuktiBerkas.jenis(bytes) else { throw .unknownType }
        switch jenis {
        case .pdf: try PDFEvidence.check(bytes)
        case .png: _ = try PNGEvidence.parts(bytes)
        case .jpeg: _ = try JPEGEvidence.parts(bytes)
        case .xlsx: if !isWorkbook(bytes) { throw .workbook }
        }
        if jenis != .pdf, bytes.prefix(1_024).contains("%PDF-".utf8) { throw .polyglot }
        if jenis != .xlsx, bytes.endsAsArchive { throw .polyglot }
        self.nama = BuktiBerkas.nama(nama, jenis)
        self.jenis = jenis
        isi = bytes
    }

    private static func jenis(_ bytes: [UInt8]) -> Bukti.Jenis? {
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        if bytes.starts(with: PNGEvidence.signature) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return .xlsx }
        return nil
    }

    /// Without folders, control characters and the end that somebody gave it.
    private static func nama(_ sent: String, _ jenis: Bukti.Jenis) -> String {
        let last = sent.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        var words = Teks.clean(last).split(whereSeparator: \.isNewline).joined(separator: " ")
        if let dot = words.lastIndex(of: "."), words.distance(from: dot, to: words.endIndex) <= 6 {
            words = String(words[..<dot])
        }
        let short = words.prefix(140).trimmingPrefix { $0 == "." || $0 == " " }
        return "\(short.isEmpty ? "bukti" : String(short)).\(jenis.akhiran)"
    }
}

extension Collection<UInt8> where Self: RandomAccessCollection {
    func contains(_ words: some Collection<UInt8>) -> Bool { firstPlace(of: Array(words)) != nil }

    /// Where these bytes stand first.
    func firstPlace(of words: [UInt8]) -> Index? {
        guard let first = words.first, count >= words.count else { return nil }
        var rest = self[...]
        while let place = rest.firstIndex(of: first), distance(from: place, to: endIndex) >= words.count {
            if self[place...].starts(with: words) { return place }
            rest = self[index(after: place)...]
        }
        return nil
    }
}

extension [UInt8] {
    /// Whether programs that read archives from their end would find one (APPNOTE 6.3.10, 4.3.16).
    fileprivate var endsAsArchive: Bool {
        let size = 22
        guard count >= size else { return false }
        return (Swift.max(0, count - size - 0xFFFF)...count - size).contains { place in
            self[place] == 0x50 && self[place + 1] == 0x4B && self[place + 2] == 5 && self[place + 3] == 6
                && place + size + Int(self[place + 20]) + Int(self[place + 21]) << 8 == count
        }
    }
}
