import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The comparison of two texts and its matriks, for whoever drafts or signs and for citizens.
enum Comparing {
    static func draft(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (draft, comparison) = try worked(signedIn, exchange)
        let work = draft.address.work
        return ComparisonPage(
            comparison,
            chrome: Chrome(exchange, signedIn, title: "Perbandingan \(draft.document.shortTitle)", trail: draft.trail),
            unit: draft.document.owner,
            links: [Link("Matriks untuk dicetak", "\(work)/matriks"), Link("Kembali ke daftar langkah", work)]
        ).response()
    }

    static func draftMatrix(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (draft, comparison) = try worked(signedIn, exchange)
        return MatrixPage(
            comparison, chrome: Chrome(exchange, signedIn, title: "Matriks \(draft.document.shortTitle)"),
            back: Link("Kembali ke perbandingan", "\(draft.address.work)/banding"),
            isDraft: !draft.document.status.isPublished
        ).response()
    }

    private static func worked(_ signedIn: SignedIn, _ exchange: Exchange) throws -> (Draft, Comparison) {
        let draft = try Draft(signedIn, exchange)
        let comparison = try exchange.site.staff.reading(for: draft.desk.scope) { (tx: borrowing Reading) in
            try draft.desk.comparison(tx, ofDraft: draft.document, draft.naskah)
        }
        guard let comparison else { throw Denial.notFound }
        return (draft, comparison)
    }

    static func published(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (address, revisi, comparison) = try revision(exchange)
        let name = RevisionWords.name(revisi)
        let here = address.published(revisi: revisi)
        let year = Link("\(address.kind.singkatan) \(address.tahun)", "/\(address.tahun)/\(address.kind.id)")
        let chrome = Chrome(
            exchange, anyone.tenant, title: "\(name) dibandingkan dengan \(comparison.origin)",
            trail: [Link(anyone.tenant.nama, "/"), year, Link(name, here)])
        return ComparisonPage(
            comparison, chrome: chrome, unit: comparison.menjadi.perangkatDaerah,
            links: [
                Link("Matriks untuk dicetak", "\(here)/matriks"),
                Link(RevisionWords.name(revisi - 1), address.published(revisi: revisi - 1)), Link(name, here),
            ]
        ).published(exchange)
    }

    static func publishedMatrix(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (address, revisi, comparison) = try revision(exchange)
        return MatrixPage(
            comparison,
            chrome: Chrome(exchange, anyone.tenant, title: "Matriks perubahan, \(comparison.menjadi.perangkatDaerah)"),
            back: Link("Kembali ke perbandingan", "\(address.published(revisi: revisi))/banding"), isDraft: false
        ).published(exchange)
    }

    /// The revision that an address names beside the one before it, in one round trip.
    private static func revision(_ exchange: Exchange) throws -> (DocumentAddress, Int, Comparison) {
        let address = DocumentAddress(
            kind: try exchange.kind(), tahun: try exchange.year(), slug: try exchange.parameter("slug"))
        guard let revisi = RevisionWords.number(try exchange.parameter("revisi")), revisi > 0 else {
            throw Denial.notFound
        }
        func statement(_ revisi: Int) -> Query<PublishedDocumentRow> {
            Query.publishedDocument(jenis: address.kind.id, tahun: address.tahun, slug: address.slug, revisi: revisi)
        }
        let (old, new) = try exchange.site.reader.read(
            for: exchange.publicScope(), statement(revisi - 1), statement(revisi))
        guard let before = old.first, let after = new.first else { throw Denial.notFound }
        let comparison = Comparison(
            origin: RevisionWords.name(revisi - 1).lowercased(), semula: try snapshot(before, exchange),
            menjadi: try snapshot(after, exchange), matching: .key)
        return (address, revisi, comparison)
    }

    private static func snapshot(_ row: PublishedDocumentRow, _ exchange: Exchange) throws -> Snapshot {
        let signed = exchange.site.sheets.value(of: row.isi, make: SignedSheet.init)
        guard let sheet = signed.sheet, signed.digest.bytes == row.sha256 else { throw Altered(row.kode) }
        return sheet.snapshot
    }
}
