/// A paper that was signed outside of Janji, kept as a file. It is no document: nothing in it was signed, checked or
/// measured here.
public enum Arsip: Sendable {
    /// The kinds that a paper may be of: those of the documents, and any other.
    public static let jenis: [(id: String, nama: String)] = DocumentKind.all.map { ($0.id, $0.nama) } + [lain]

    private static let lain = (id: "lain", nama: "Dokumen lain")

    /// What a kind is called; `nil` for one that does not exist.
    public static func nama(jenis id: String) -> String? { jenis.first { $0.id == id }?.nama }

    /// The years of such papers: LAKIP began in 1999 (Inpres 7/1999).
    public static let years: ClosedRange<Int> = 1999...2100

    /// What was answered about NIP and wet signatures, which are personal data (UU 27/2022).
    public enum DataPribadi: String, Sendable, CaseIterable {
        case tidakAda = "tidak-ada"
        /// A copy in which they are covered takes the original's place.
        case ditutup
        /// They stay, for a reason that is written.
        case tetap
    }
}

/// Why a file is not taken into the archive.
public enum ArsipFault: Error, Equatable, Sendable {
    case missing
    /// More than the limit, in bytes.
    case tooLarge(Int)
    case notPDF
    /// It begins as a PDF and does not end as one.
    case cutOff
    case duplicate
}

/// A file that may be archived: a PDF by its content, whatever it is called.
public struct ArsipBerkas: Sendable {
    public let bytes: [UInt8]

    /// In bytes; PostgreSQL asks for the same.
    public static let limit = 20 << 20

    /// - Throws: what is wrong with it. A byte-order mark before the PDF's head is ordinary, and some bytes behind its
    ///   end are (ISO 32000-1, annex H.3).
    public init(_ bytes: [UInt8]) throws(ArsipFault) {
        guard !bytes.isEmpty else { throw .missing }
        guard bytes.count <= ArsipBerkas.limit else { throw .tooLarge(bytes.count) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard body.starts(with: "%PDF-".utf8), body.dropFirst(5).first.map({ (0x31...0x32).contains($0) }) == true
        else {
            throw .notPDF
        }
        guard bytes.suffix(2_048).contains(sequence: Array("%%EOF".utf8)) else { throw .cutOff }
        self.bytes = bytes
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        guard count >= sequence.count else { return false }
        return (startIndex...endIndex - sequence.count).contains {
            self[$0..<$0 + sequence.count].elementsEqual(sequence)
        }
    }
}
