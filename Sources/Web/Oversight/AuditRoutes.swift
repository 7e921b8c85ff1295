import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing
import Spreadsheet

/// The audit chain as the Inspektorat reads it.
enum AuditRoutes {
    private static let rows = 50

    static func list(_ inspectorate: Inspectorate, _ exchange: Exchange) throws -> Response {
        let query = AuditQuery(exchange.request.query), signedIn = inspectorate.signedIn
        let found: [AuditedDeed] = query.problems.isEmpty ? try deeds(query, signedIn, exchange, limit: rows + 1) : []
        var chrome = Chrome(exchange, signedIn, title: "Jejak perbuatan", trail: [])
        chrome.hasProblems = !query.problems.isEmpty
        let page = AuditListPage(
            chrome: chrome, query: query, found: found, rows: rows, zone: signedIn.tenant.settings.zona)
        return page.response(query.problems.isEmpty ? .ok : .unprocessableContent)
    }

    static func link(_ inspectorate: Inspectorate, _ exchange: Exchange) throws -> Response {
        let signedIn = inspectorate.signedIn
        guard let number = Int(try exchange.parameter("nomor")), number > 0,
            let deed = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, .auditAt(urutan: number)).first
        else { throw Denial.notFound }
        let chrome = Chrome(
            exchange, signedIn, title: "Perbuatan \(number)", trail: [Link("Jejak perbuatan", "/pengawasan/jejak")])
        return AuditLinkPage(chrome: chrome, deed: deed, tenant: signedIn.tenant).response()
    }

    /// The filtered links as a workbook, newest first, written as they are read.
    static func workbook(_ inspectorate: Inspectorate, _ exchange: Exchange) throws -> Response {
        let query = AuditQuery(exchange.request.query), signedIn = inspectorate.signedIn,
            zone = signedIn.tenant.settings.zona
        guard query.problems.isEmpty else { throw Denial.notFound }
        return try WorkbookFile.answer("jejak-\(signedIn.tenant.slug)") { workbook in
            try workbook.begin(AuditSheet.layout)
            try workbook.append(AuditSheet.head)
            var last: Int? = query.sebelum
            while case let deeds = try deeds(query, signedIn, exchange, before: last, limit: 1_000),
                let end = deeds.last
            {
                for deed in deeds { try workbook.append(AuditSheet.cells(deed, zone)) }
                last = end.link.urutan
            }
        }
    }

    /// The whole chain as lines that `janji verify-ledger` checks.
    static func ledger(_ inspectorate: Inspectorate, _ exchange: Exchange) throws -> Response {
        let signedIn = inspectorate.signedIn
        let export = AuditExport(
            tenant: signedIn.tenant, scope: signedIn.desk(exchange).scope, store: exchange.site.staff)
        guard let whole = try export.whole() else { throw Denial.notFound }
        let file = try TemporaryFile()
        try export.write(whole) { line in try Array(line.text.utf8).withUnsafeBytes { try file.write($0) } }
        var response = Response(contentType: "application/x-ndjson; charset=utf-8", file: file)
        response.headers.set("Content-Disposition", "attachment; filename=\"jejak-\(signedIn.tenant.slug).jsonl\"")
        return response
    }

    private static func deeds(
        _ query: AuditQuery, _ signedIn: SignedIn, _ exchange: Exchange, before: Int? = nil, limit: Int
    ) throws -> [AuditedDeed] {
        let end: Int = before ?? query.sebelum ?? Int(Int64.max)
        return try exchange.site.staff.read(
            for: signedIn.desk(exchange).scope,
            .auditBefore(urutan: end, query.filter(in: signedIn.tenant.settings.zona), limit: limit))
    }
}
