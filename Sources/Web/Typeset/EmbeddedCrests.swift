import Database
import Kinerja
import Records
import Sealing

/// Puts the coats of arms that a printed page refers to into the page itself, as data URIs: the process that makes PDF
/// files fetches nothing. Done at the last moment, so that a page is digested and kept without them; their addresses
/// are their digests. Browsers get the address: the policy of the site allows no data URI.
enum EmbeddedCrests {
    /// - Parameter scope: whose crests may be read.
    static func html(_ html: [UInt8], from database: Reader, _ scope: Scope) throws -> [UInt8] {
        try self.html(html) { try bytes(of: $0, from: database, scope) }
    }

    /// - Parameter read: the bytes of a crest, asked for once each; where there are none the address stays.
    static func html(_ html: [UInt8], _ read: (Lambang) throws -> [UInt8]?) rethrows -> [UInt8] {
        var known: [String: [UInt8]] = [:]
        var whole: [UInt8] = []
        var copied: Int = 0
        // Text on a page cannot spell the mark: its quotes are escaped.
        for start in html.positions(after: mark) {
            let name = String(
                decoding: html[start...].prefix { $0 != UInt8(ascii: "\"") }.prefix(longest), as: UTF8.self)
            guard let lambang = Lambang(rawValue: name) else { continue }
            if known[name] == nil { known[name] = try read(lambang).map { uri(lambang, $0) } }
            guard let uri = known[name] else { continue }
            whole += html[copied..<start - Lambang.folder.utf8.count] + uri
            copied = start + name.utf8.count
        }
        return whole + html[copied...]
    }

    /// `nil` when the kabupaten of the scope has no such crest.
    static func bytes(of lambang: Lambang, from reader: Reader, _ scope: Scope) throws -> [UInt8]? {
        guard let digest = Digest(hex: lambang.sha256),
            let found = try reader.read(for: scope, .lambangByDigest(sha256: digest.bytes)).first
        else { return nil }
        return found.jenis == lambang.jenis ? found.isi : nil
    }

    private static let mark: [UInt8] = Array("src=\"\(Lambang.folder)".utf8)
    /// Of a digest with its ending, and one more, so that a longer name is no crest.
    private static let longest = 69

    private static func uri(_ lambang: Lambang, _ bytes: [UInt8]) -> [UInt8] {
        Array("data:\(lambang.jenis.mediaType);base64,\(Base64.text(of: bytes))".utf8)
    }
}

extension [UInt8] {
    /// Where `mark` ends, each time; it does not overlap itself.
    fileprivate func positions(after mark: [UInt8]) -> [Int] {
        guard let first = mark.first else { return [] }
        return indices.filter { self[$0] == first && self[$0...].starts(with: mark) }.map { $0 + mark.count }
    }
}
