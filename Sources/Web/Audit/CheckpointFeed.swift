import Kinerja
import Records
import Sealing

/// The checkpoints as an Atom feed (RFC 4287): whoever follows it has noted each head where the kabupaten cannot change
/// it.
struct CheckpointFeed {
    let tenant: Tenant
    /// `https://tabanan.go.id`
    let origin: String
    /// Newest first.
    let rows: [CheckpointRow]

    var text: String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
        <id>\(CheckpointFeed.id(tenant.slug, "umpan"))</id>
        <title>\(escaped("Jejak perbuatan \(tenant.nama)"))</title>
        <subtitle>Sidik mata rantai terakhir, setiap hari</subtitle>
        <updated>\((rows.first?.waktu ?? .epoch).iso8601)</updated>
        <author><name>\(escaped(tenant.nama))</name></author>
        <link rel="self" type="application/atom+xml" href="\(escaped(origin))/jejak.atom"/>
        <link rel="alternate" type="text/html" href="\(escaped(origin))/jejak"/>
        \(rows.map(entry).joined())</feed>

        """
    }

    private func entry(_ row: CheckpointRow) -> String {
        let digest: String = Digest(bytes: row.digest)?.hex ?? ""
        return """
            <entry>
            <id>\(CheckpointFeed.id(tenant.slug, row.tanggal.iso))</id>
            <title>\(row.tanggal.indonesian): \(row.urutan) perbuatan</title>
            <updated>\(row.waktu.iso8601)</updated>
            <link rel="alternate" type="text/html" href="\(escaped(origin))/jejak#t\(row.tanggal.iso)"/>
            <content type="text">Perbuatan \(row.urutan), sidik \(digest). Untuk janji \
            verify-ledger: \(row.urutan):\(digest)</content>
            </entry>

            """
    }

    /// The same for ever, whatever host the kabupaten has: a UUID of version 8 (RFC 9562, 5.8) made of what it names.
    static func id(_ tenant: String, _ name: String) -> String {
        var bytes: [UInt8] = Array(SHA256.digest("janji-jejak-1 \(tenant) \(name)").bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits: [UInt8] = bytes
        let groups: [Range<Int>] = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
        return "urn:uuid:"
            + groups.map { group in digits[group].map { CheckpointFeed.hex($0) }.joined() }.joined(separator: "-")
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits: String = String(byte, radix: 16)
        return byte < 16 ? "0\(digits)" : digits
    }

    /// For text and for attributes in double quotes (XML 1.0, 2.4).
    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
            "\"", with: "&quot;")
    }
}
