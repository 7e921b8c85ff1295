import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// What citizens read. Every page is one round trip to PostgreSQL as the public role.
enum Publication {
    static func home(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try year(anyone, exchange, year: nil)
    }

    static func yearHome(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try year(anyone, exchange, year: exchange.year())
    }

    private static func year(_ anyone: Anyone, _ exchange: Exchange, year asked: Int?) throws -> Response {
        let kind = DocumentKind.perjanjianKinerja
        let (published, rows, archive) = try exchange.site.reader.read(
            for: exchange.publicScope(), .publishedKinds, .publishedOfYear(jenis: kind.id, tahun: asked),
            .publishedArsipYears)
        let year = asked ?? published.first { $0.kind.id == kind.id }?.tahun ?? published.first?.tahun
        let register = YearRegister(
            kind, rows, year: year, published: published, archive: archive, tenant: anyone.tenant,
            summaries: exchange.site.summaries)
        return register.home(
            Chrome(exchange, anyone.tenant, title: year.map { "Perjanjian Kinerja \($0)" } ?? "Perjanjian Kinerja")
        ).published(exchange)
    }

    static func table(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (kind, year) = (try exchange.kind(), try exchange.year())
        let (published, rows) = try exchange.site.reader.read(
            for: exchange.publicScope(), .publishedKinds, .publishedOfYear(jenis: kind.id, tahun: year))
        let register = YearRegister(
            kind, rows, year: year, published: published, tenant: anyone.tenant, summaries: exchange.site.summaries)
        let chrome = Chrome(
            exchange, anyone.tenant, title: "Semua \(kind.nama) \(year)", trail: [Link(anyone.tenant.nama, "/")])
        return register.table(chrome).published(exchange)
    }

    static func document(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let isAgreement = try exchange.kind().id == DocumentKind.perjanjianKinerja.id
        let (view, outcomes) = try isAgreement ? withOutcomes(exchange) : (published(exchange), [])
        return view.page(exchange, anyone.tenant, outcomes: outcomes).published(exchange)
    }

    static func print(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try published(exchange).print(exchange, anyone.tenant).published(exchange)
    }

    /// All documents of a kind of one perangkat daerah in one print: `/2022/iki/cetak?pd=dpmd`.
    static func printSet(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try set(anyone.tenant, exchange).published(exchange)
    }

    static func set(_ tenant: Tenant, _ exchange: Exchange) throws -> PrintPage {
        let (kind, year) = (try exchange.kind(), try exchange.year())
        guard let unit = exchange.request.query["pd"] else { throw Denial.notFound }
        let rows = try exchange.site.reader.read(
            for: exchange.publicScope(), .publishedSet(jenis: kind.id, tahun: year, perangkatDaerah: unit))
        let zone = tenant.settings.zona
        var marks: [String: [Pihak: String]] = [:]
        for row in rows { marks[row.kode, default: [:]][row.pihak] = SignatureMark.words(row.waktu, zone) }
        var seen: Set<String> = []
        let forms = try rows.filter { seen.insert($0.kode).inserted }.map { row in
            PrintedForm(
                try exchange.sheet(row.isi, row.sha256, row.kode), marks: marks[row.kode] ?? [:], kode: row.kode,
                cara: row.cara, exchange)
        }
        guard !forms.isEmpty else { throw Denial.notFound }
        return PrintPage(
            chrome: Chrome(exchange, tenant, title: "\(kind.nama) \(year)"),
            back: Link("Kembali ke daftar", "/\(year)/\(kind.id)"), forms: forms)
    }

    /// The signed text itself, byte for byte: its SHA-256 is the one on the page.
    static func text(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let kode = CrockfordBase32.canonical(try exchange.parameter("kode")),
            let row = try exchange.site.reader.read(for: exchange.publicScope(), .publishedByCode(kode: kode)).first,
            DocumentKind.named(row.jenis) != nil
        else { throw Denial.notFound }
        var response = Response(contentType: "application/json; charset=utf-8", body: Array(row.isi.utf8))
        response.headers.set("Content-Disposition", "attachment; filename=\"\(kode).json\"")
        return response
    }

    /// Where a published document is, with the revision that the address names.
    static func place(_ exchange: Exchange) throws -> (address: DocumentAddress, revisi: Int?) {
        let address = DocumentAddress(
            kind: try exchange.kind(), tahun: try exchange.year(), slug: try exchange.parameter("slug"))
        let revisi = try exchange.path["revisi"].map { text in
            guard let number = RevisionWords.number(text) else { throw Denial.notFound }
            return number
        }
        return (address, revisi)
    }

    /// The published document that the address names, if its text is still the one that was signed.
    static func published(_ exchange: Exchange) throws -> PublishedDocumentView {
        let (address, revisi) = try place(exchange)
        let (documents, signatures, reasons) = try exchange.site.reader.read(
            for: exchange.publicScope(),
            .publishedDocument(jenis: address.kind.id, tahun: address.tahun, slug: address.slug, revisi: revisi),
            .publishedSignatures(jenis: address.kind.id, tahun: address.tahun, slug: address.slug),
            .publishedReasons(jenis: address.kind.id, tahun: address.tahun, slug: address.slug, revisi: revisi))
        return try view(documents, signatures, reasons, exchange)
    }

    static func view(
        _ documents: [PublishedDocumentRow], _ signatures: [PublishedSignatureRow], _ reasons: [PublishedReasonRow],
        _ exchange: Exchange
    ) throws -> PublishedDocumentView {
        let (address, revisi) = try place(exchange)
        guard let document = documents.first else { throw Denial.notFound }
        return PublishedDocumentView(
            row: document, signatures: signatures, address: address, isPermanent: revisi != nil,
            sheet: try exchange.sheet(document.isi, document.sha256, document.kode), reasons: reasons)
    }
}
