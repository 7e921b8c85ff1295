import Database
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
        let (years, rows) = try exchange.site.reader.read(
            for: exchange.publicScope(), PublishedYears(jenis: kind.id), PublishedOfYear(jenis: kind.id, tahun: asked))
        let year = asked ?? years.first?.tahun
        let register = YearRegister(rows, year: year, years: years.map(\.tahun), tenant: anyone.tenant, summaries: exchange.site.summaries)
        return register.home(Chrome(exchange, anyone.tenant, title: year.map { "Perjanjian Kinerja \($0)" } ?? "Perjanjian Kinerja")).published(exchange)
    }

    static func table(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (kind, year) = (try exchange.kind(), try exchange.year())
        let (years, rows) = try exchange.site.reader.read(
            for: exchange.publicScope(), PublishedYears(jenis: kind.id), PublishedOfYear(jenis: kind.id, tahun: year))
        let register = YearRegister(rows, year: year, years: years.map(\.tahun), tenant: anyone.tenant, summaries: exchange.site.summaries)
        let chrome = Chrome(
            exchange, anyone.tenant, title: "Semua \(kind.nama) \(year)", trail: [Link(anyone.tenant.nama, "/")])
        return register.table(chrome).published(exchange)
    }

    static func document(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try published(anyone, exchange).page(exchange, anyone.tenant).published(exchange)
    }

    static func print(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try published(anyone, exchange).print(exchange, anyone.tenant).published(exchange)
    }

    /// The signed text itself, byte for byte: its SHA-256 is the one on the page.
    static func text(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let kode = CrockfordBase32.canonical(try exchange.parameter("kode")),
            let row = try exchange.site.reader.read(for: exchange.publicScope(), PublishedByCode(kode: kode)).first
        else { throw Denial.notFound }
        var response = Response(contentType: "application/json; charset=utf-8", body: Array(row.isi.utf8))
        response.headers.set("Content-Disposition", "attachment; filename=\"\(kode).json\"")
        return response
    }

    private static func published(_ anyone: Anyone, _ exchange: Exchange) throws -> PublishedDocumentView {
        let address = DocumentAddress(kind: try exchange.kind(), tahun: try exchange.year(), slug: try exchange.parameter("slug"))
        let revisi = try exchange.path["revisi"].map { text in
            guard let number = RevisionWords.number(text) else { throw Denial.notFound }
            return number
        }
        let (documents, signatures) = try exchange.site.reader.read(
            for: exchange.publicScope(),
            PublishedDocument(jenis: address.kind.id, tahun: address.tahun, slug: address.slug, revisi: revisi),
            PublishedSignatures(jenis: address.kind.id, tahun: address.tahun, slug: address.slug))
        guard let document = documents.first else { throw Denial.notFound }
        let signed = exchange.site.sheets.value(of: document.isi, make: SignedSheet.init)
        guard let sheet = signed.sheet, signed.digest.bytes == document.sha256 else { throw Denial.altered(document.kode) }
        return PublishedDocumentView(row: document, signatures: signatures, address: address, isPermanent: revisi != nil, sheet: sheet)
    }
}
