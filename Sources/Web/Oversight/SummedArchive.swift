import Sealing
import Spreadsheet

/// A zip archive that ends with the SHA-256 of each of its files, as `sha256sum --check` reads them.
struct SummedArchive {
    static let sums = "SHA256SUMS"

    private var archive: ArchiveWriter
    private var lines = ""
    private var digest = RunningDigest()
    private var name = ""

    init(_ sink: @escaping (UnsafeRawBufferPointer) throws -> Void) throws {
        archive = try ArchiveWriter(sink)
    }

    mutating func add(_ name: String, _ text: String) throws {
        try add(name, bytes: Array(text.utf8))
    }

    mutating func add(_ name: String, bytes: [UInt8]) throws {
        try begin(name)
        try write(bytes)
        try end()
    }

    mutating func begin(_ name: String) throws {
        self.name = name
        digest = RunningDigest()
        try archive.begin(name)
    }

    mutating func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        bytes.withUnsafeBytes { digest.append($0) }
        try archive.write(bytes)
    }

    mutating func end() throws {
        lines += "\(digest.digest)  \(name)\n"
        try archive.end()
    }

    mutating func finish() throws {
        try archive.begin(SummedArchive.sums)
        try archive.write(Array(lines.utf8))
        try archive.end()
        try archive.finish()
    }
}
