import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The headings of pasted tables that a kabupaten remembers.
enum HeadingsRoutes {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let rows = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, .allHeadings)
        return HeadingsPage(
            chrome: Chrome(exchange, signedIn, title: HeadingsPage.title, trail: [Link("Pengaturan", "/atur")]),
            tables: tables(rows, signedIn.tenant)
        ).response()
    }

    static func forget(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let form = try exchange.form()
        guard let kind = DocumentKind.named(try form.single("jenis") ?? ""),
            let table = kind.table(try form.single("tabel") ?? ""), let judul = try form.single("judul")
        else { throw Denial.notFound }
        try administrator.signedIn.desk(exchange).forgetHeading(judul, of: table, kind)
        return .redirect(to: Notice.dilupakan.address(HeadingsPage.address))
    }

    private static func tables(_ rows: [RememberedHeadingRow], _ tenant: Tenant) -> [HeadingsPage.Table] {
        DocumentKind.all.flatMap { kind in
            kind.tabel.compactMap { table -> HeadingsPage.Table? in
                let own = rows.filter { $0.jenis == kind.id && $0.tabel == table.id }
                guard !own.isEmpty else { return nil }
                return HeadingsPage.Table(
                    name: "\(kind.nama): \(table.nama)", id: "\(kind.id)-\(table.id)",
                    headings: own.map { heading($0, table, tenant) })
            }
        }
    }

    private static func heading(
        _ row: RememberedHeadingRow, _ table: TableSpec, _ tenant: Tenant
    ) -> HeadingsPage.Heading {
        let kolom = row.kolom.map { key in
            table.form(tenant.settings).kolom.first { $0.id.rawValue == key }?.judul ?? key
        }
        return HeadingsPage.Heading(
            judul: row.judul, kolom: kolom ?? "tidak diambil",
            made: "\(row.waktu.date(in: tenant.settings.zona).indonesian), \(row.nama)", jenis: row.jenis,
            tabel: row.tabel)
    }
}
