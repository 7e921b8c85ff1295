/// How an XML document says which encoding it is in (XML 1.0, appendix F). Only UTF-8 is read.
enum XMLEncoding {
    /// Where the document begins, behind a byte order mark.
    static func start(_ bytes: [UInt8]) throws(WorkbookError) -> Int {
        let start: Int = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let beginning: ArraySlice<UInt8> = bytes[start...].prefix(200)
        if beginning.starts(with: [0xFE, 0xFF]) || beginning.starts(with: [0xFF, 0xFE]) {
            throw .unsupported(.encoding)
        }
        if beginning.starts(with: [0, 0x3C]) || beginning.starts(with: [0x3C, 0]) { throw .unsupported(.encoding) }
        guard beginning.starts(with: "<?xml".utf8) else { return start }
        let declaration: String = String(decoding: beginning.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
            .lowercased()
        guard let name = declaration.firstRange(of: "encoding") else { return start }
        let value = declaration[name.upperBound...].drop { $0 == " " || $0 == "=" }.dropFirst().prefix {
            $0 != "\"" && $0 != "'"
        }
        guard value == "utf-8" || value == "us-ascii" else { throw .unsupported(.encoding) }
        return start
    }
}
