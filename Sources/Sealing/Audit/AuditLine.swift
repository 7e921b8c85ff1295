/// One line of an exported ledger: a flat JSON object (RFC 8259). `AuditVerification` reads the same.
public enum AuditLine: Sendable, Hashable {
    case head(AuditHead)
    case link(AuditLink)
    /// The digest that was published on a day (`2026-11-21`) for the link right before this line.
    case checkpoint(date: String, AuditAnchor)

    /// With its line feed.
    public var text: String {
        var object = FlatObject()
        switch self {
        case .head(let head): head.write(to: &object)
        case .link(let link): link.write(to: &object)
        case .checkpoint(let date, let anchor):
            object["checkpoint"] = .text(date)
            object["sequence"] = .number(anchor.sequence)
            object["digest"] = .text(anchor.digest.hex)
        }
        return object.text + "\n"
    }

    /// Nil for every line that this program would have written otherwise: what a digest does not cover, a reader might
    /// believe.
    /// - Parameter tenant: whose links these are, as the head said.
    init?(_ line: ArraySlice<UInt8>, tenant: String?) {
        guard let object = FlatObject(line) else { return nil }
        if let head = AuditHead(object) {
            self = .head(head)
            return
        } else if let tenant, let link = AuditLink(object, tenant: tenant) {
            self = .link(link)
        } else if let date = object.text("checkpoint"), date.utf8.count == 10, AuditLine.isPlain(date),
            let anchor = AuditAnchor(object, "sequence", "digest")
        {
            self = .checkpoint(date: date, anchor)
        } else {
            return nil
        }
        guard text.utf8.dropLast().elementsEqual(line) else { return nil }
    }
}

extension AuditLine {
    /// Printed on a terminal, control characters would be obeyed.
    fileprivate static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && !$0.properties.isDefaultIgnorableCodePoint
        }
    }
}

extension AuditHead {
    static let version: Int64 = 1

    /// How to check the file without this program; for whoever opens it.
    private static let instructions = """
        Setiap baris berikutnya satu perbuatan. digest = SHA-256 atas, berturut-turut: teks janji-audit-1, tenant, \
        sequence, \
        microseconds, actor, request, deed, subject, details, previous. Bilangan: 8 bita, yang terbesar lebih dahulu. \
        Teks: \
        panjangnya dalam bita UTF-8 sebagai bilangan, lalu bitanya; null: panjang -1. previous: 32 bita digest baris \
        sebelumnya; sebelum perbuatan nomor 1: 32 bita nol. microseconds: sejak 1970-01-01T00:00:00Z. Baris \
        checkpoint: sidik \
        yang diumumkan pada hari itu untuk baris tepat di atasnya. Periksa dengan: janji verify-ledger BERKAS \
        --checkpoint NOMOR:SIDIK
        """

    fileprivate func write(to object: inout FlatObject) {
        object["janji-ledger"] = .number(AuditHead.version)
        object["tenant"] = .text(tenant)
        object["name"] = .text(name)
        object["after"] = .number(start.sequence)
        object["previous"] = .text(start.digest.hex)
        object["last"] = .number(end.sequence)
        object["head"] = .text(end.digest.hex)
        object["cara"] = .text(AuditHead.instructions)
    }

    fileprivate init?(_ object: FlatObject) {
        guard object.number("janji-ledger") == AuditHead.version, let tenant = object.text("tenant"),
            let name = object.text("name"),
            AuditLine.isPlain(tenant), AuditLine.isPlain(name), let start = AuditAnchor(object, "after", "previous"),
            let end = AuditAnchor(object, "last", "head")
        else { return nil }
        self.init(tenant: tenant, name: name, start: start, end: end)
    }
}

extension AuditLink {
    fileprivate func write(to object: inout FlatObject) {
        object["sequence"] = .number(entry.sequence)
        object["microseconds"] = .number(entry.microseconds)
        object["actor"] = entry.actor.map { .text($0) } ?? .null
        object["request"] = .text(entry.requestID)
        object["deed"] = .text(entry.deed)
        object["subject"] = .text(entry.subject)
        object["details"] = .text(entry.details)
        object["previous"] = .text(previous.hex)
        object["digest"] = .text(digest.hex)
    }

    fileprivate init?(_ object: FlatObject, tenant: String) {
        guard let sequence = object.number("sequence"), let microseconds = object.number("microseconds"),
            let actor = object["actor"],
            let request = object.text("request"), let deed = object.text("deed"), let subject = object.text("subject"),
            let details = object.text("details"), let previous = object.text("previous").flatMap({ Digest(hex: $0) }),
            let digest = object.text("digest").flatMap({ Digest(hex: $0) })
        else { return nil }
        let entry = AuditEntry(
            tenant: tenant, sequence: sequence, microseconds: microseconds, actor: actor.text, requestID: request,
            deed: deed,
            subject: subject, details: details)
        self.init(entry: entry, previous: previous, digest: digest)
    }
}

extension AuditAnchor {
    fileprivate init?(_ object: FlatObject, _ number: String, _ digest: String) {
        guard let sequence = object.number(number), (0..<Int64.max).contains(sequence),
            let bytes = object.text(digest).flatMap({ Digest(hex: $0) })
        else { return nil }
        self.init(sequence: sequence, digest: bytes)
    }
}
