import Deeds
import Kinerja
import Records
import Sealing

/// One link of the audit chain with everything that its digest covers.
struct AuditLinkPage: Page {
    let chrome: Chrome
    let sentence: String
    var verdict: StatusTag
    let terms: [Term]
    var details: [Term]
    /// To the document; nil where the deed is about none that is published.
    var document: Link?
    let digests: [Term]
    var previous: Link?
    let next: Link
}

extension AuditLinkPage {
    init(chrome: Chrome, deed: AuditedDeed, tenant: Tenant) {
        let link: StoredAudit = deed.link
        let isSound: Bool =
            link.link(of: tenant.slug).map { AuditLink.digest(of: $0.entry, after: $0.previous) == $0.digest } ?? false
        let isPublic: Bool = deed.document?.status.isPublished ?? false
        self.init(
            chrome: chrome, sentence: AuditDeed.sentence(of: deed),
            verdict: isSound
                ? StatusTag("Sidik cocok dengan isinya", .good) : StatusTag("Sidik tidak cocok dengan isinya", .bad),
            terms: [
                Term("Nomor", String(link.urutan)), Term("Waktu", link.waktu.indonesian(in: tenant.settings.zona)),
                Term("Pelaku", link.pelaku.isEmpty ? "Sistem" : link.pelaku),
                Term("Nomor akun", link.akun.map { String($0.rawValue) } ?? "-"),
                Term("Perbuatan", "\(AuditDeed.named(link.perbuatan).label) (\(link.perbuatan))"),
                Term("Objek", link.objek),
                Term("Nomor permintaan", link.permintaan),
            ],
            details: ((try? Rincian(text: link.rincian))?.sorted ?? [("rincian", link.rincian)]).map {
                Term($0.0, $0.1)
            },
            document: isPublic ? deed.document.map { Link($0.title, "/v/\(link.objek)") } : nil,
            digests: [
                Term("Sidik", Digest(bytes: link.digest)?.hex ?? ""),
                Term("Sidik sebelumnya", Digest(bytes: link.sebelumnya)?.hex ?? ""),
            ],
            previous: link.urutan > 1
                ? Link("Perbuatan \(link.urutan - 1)", "/pengawasan/jejak/\(link.urutan - 1)") : nil,
            next: Link("Semua perbuatan pada objek ini", AuditQuery.about(link.objek).address("/pengawasan/jejak")))
    }
}

extension Rincian {
    /// In the order of their names.
    var sorted: [(String, String)] { names.compactMap { name in self[name].map { (name, $0) } } }
}
