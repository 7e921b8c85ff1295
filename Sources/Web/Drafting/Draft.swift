import Database
import Deeds
import HTTP
import Kinerja
import Records

/// A draft as a handler sees it: who is at work, on which document, with which content.
struct Draft {
    let desk: Desk
    let document: Document
    let naskah: Naskah
    let findings: [Kinerja.Finding]
    let surroundings: Surroundings

    var address: DocumentAddress { document.address }
    var trail: [Link] { [Link("Pekerjaan", "/kerja"), Link(document.shortTitle, address.work)] }
    var canEdit: Bool { document.allows(.edit, to: desk.actor, on: desk.today) }

    /// What this document asks besides place and date.
    var isian: [IsianSpec] {
        [document.kind.ragam(desk.tenant.settings)].compactMap { $0 } + document.kind.isian(revisi: document.revisi)
    }

    /// The headings of what was typed into a table and has no column in its form.
    func leftOut(of table: TableSpec) -> [String] {
        document.kind.leftOut(table, naskah, desk.tenant.settings, revisi: document.revisi)
    }

    /// The columns of a table as this kabupaten has them for this document.
    func form(of table: TableSpec) -> TableForm {
        let variant = document.kind.variant(naskah, revisi: document.revisi)
        return table.form(desk.tenant.settings, variant).naming(variant.periode)
    }

    init(_ desk: Desk, _ document: Document, _ naskah: Naskah, _ surroundings: Surroundings = .none) {
        self.desk = desk
        let shaped = document.shaped(naskah, desk.tenant.settings)
        self.document = shaped
        self.naskah = naskah
        self.surroundings = surroundings
        findings = Pemeriksa.findings(in: surroundings.subject(naskah, of: shaped, in: desk.tenant))
    }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let desk = signedIn.desk(exchange)
        let address = try exchange.workAddress()
        self = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let document = try desk.document(tx, address)
            let naskah = try desk.naskah(tx, document)
            return Draft(desk, document, naskah, try desk.surroundings(tx, of: document, with: naskah))
        }
    }

    /// A finding with the way to its cell in the editor.
    func remark(_ finding: Kinerja.Finding) -> Remark {
        guard let table = document.kind.table(finding.table ?? "") else {
            return Remark(place: "Identitas", text: finding.message, address: "\(address.work)/identitas")
        }
        guard let key = finding.row, let index = naskah[table.id].firstIndex(where: { $0.kunci == key }) else {
            return Remark(place: table.nama, text: finding.message, address: "\(address.work)/\(table.id)")
        }
        let column = finding.column.flatMap { table.column(ColumnKey(rawValue: $0)) }
        let page = "\(address.work)/\(table.id)\(GridPages.query(for: index))"
        return Remark(
            place: "\(table.nama), baris \(index + 1)" + (column.map { ", \(heading(of: $0, in: table))" } ?? ""),
            text: finding.message,
            address: page + (column.map { "#\(key).\($0.id)" } ?? ""), other: other(finding))
    }

    /// Where the document is that says otherwise: at the row.
    func other(_ finding: Kinerja.Finding) -> Link? {
        guard let other = finding.other, let kind = DocumentKind.named(other.jenis) else { return nil }
        let address = DocumentAddress(kind: kind, tahun: other.tahun, slug: other.slug)
        return Link(
            "Lihat pada \(kind.singkatan) \(other.tahun)",
            "\(address.work)/\(other.tabel)#\(other.baris).\(other.kolom)")
    }

    /// What a column is called on the kabupaten's form, or in the kind's own.
    func heading(of column: ColumnSpec, in table: TableSpec) -> String {
        let own = form(of: table).kolom.first { $0.id == column.id }
        return (own ?? table.standard.naming(nil).kolom.first { $0.id == column.id })?.judul ?? column.judul
    }

    /// What whoever drafts can mend; what the form is at fault for is `formNotes`.
    func remarks(_ severities: Severity...) -> [Remark] {
        findings.filter { severities.contains($0.severity) && !$0.isAboutForm }.map(remark)
    }

    /// Of the kabupaten's form and statement: the admin sees them too, at the forms.
    func formNotes(_ table: TableSpec? = nil) -> [String] {
        findings.filter { $0.isAboutForm && (table == nil || $0.table == table?.id) }.map(\.message)
    }
}

extension Exchange {
    func workAddress() throws -> DocumentAddress {
        DocumentAddress(kind: try kind(), tahun: try year(), slug: try parameter("slug"))
    }
}
