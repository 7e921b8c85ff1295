import Glibc

/// One file `NNN_name.sql` of the folder.
struct MigrationFile {
    let number: Int64
    let name: String
    let sql: String

    /// All files of a folder, by number. Other names that end in `.sql` are an error; anything else is ignored.
    static func all(in directory: String) throws(DatabaseError) -> [MigrationFile] {
        var files: [MigrationFile] = []
        for name in try names(in: directory).sorted() where name.hasSuffix(".sql") {
            let file = try MigrationFile(name: name, directory: directory)
            if let last = files.last, last.number == file.number {
                throw .migration(.sameNumber(last.name, file.name))
            }
            files.append(file)
        }
        return files
    }

    private init(name: String, directory: String) throws(DatabaseError) {
        guard let number = Self.number(of: name) else { throw .migration(.badName(name)) }
        self.number = number
        self.name = name
        sql = try Self.read("\(directory)/\(name)")
    }

    /// Three digits, so that names sort as numbers do.
    private static func number(of name: String) -> Int64? {
        let bytes = Array(name.utf8.dropLast(".sql".utf8.count))
        guard bytes.count > 4, bytes[3] == UInt8(ascii: "_") else { return nil }
        let isPlain: Bool = bytes[4...].allSatisfy { (byte: UInt8) in
            byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
        }
        guard isPlain, bytes[..<3].allSatisfy(isDigit) else { return nil }
        return Int64(String(decoding: bytes[..<3], as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func names(in directory: String) throws(DatabaseError) -> [String] {
        guard let stream = opendir(directory) else { throw unreadable(directory) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    private static func read(_ path: String) throws(DatabaseError) -> String {
        guard let file = fopen(path, "re") else { throw unreadable(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
            bytes.append(contentsOf: chunk[..<count])
        }
        guard ferror(file) == 0 else { throw unreadable(path) }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw .migration(.unreadable(path: path, reason: "not UTF-8 text"))
        }
        return text
    }

    private static func unreadable(_ path: String) -> DatabaseError {
        .migration(.unreadable(path: path, reason: String(cString: strerror(errno))))
    }
}
