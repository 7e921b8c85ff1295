import Kinerja

@testable import App

/// A document of the demonstration as its drafters type it, without a database.
struct SeedPaper {
    let name: String
    let kind: DocumentKind
    let naskah: Naskah
    let findings: [Finding]

    static let all: [SeedPaper] = DemoTenant.all.flatMap { tenant in tenant.papers.compactMap { SeedPaper($0, of: tenant) } }

    /// - Parameter name: kabupaten, kind and jabatan.
    init(_ name: String) throws {
        guard let paper = SeedPaper.all.first(where: { $0.name == name }) else { throw Missing(what: name) }
        self = paper
    }

    private init?(_ paper: DemoTenant.Paper, of tenant: DemoTenant) {
        var naskah = Naskah(tempat: paper.tempat, tanggal: paper.tanggal)
        for (field, text) in paper.isian { naskah.fill(field, with: text) }
        for (table, text) in paper.tabel {
            guard let spec = paper.jenis.table(table) else { return nil }
            naskah.replace(table, with: SeedPaper.rows(text, spec, tenant.settings))
        }
        let office = tenant.offices.first { $0.slug == paper.jabatan }
        let holders: [String] = [office?.slug, office?.atasan].compactMap { slug in tenant.offices.first { $0.slug == slug }?.pejabat }
        name = "\(tenant.slug) \(paper.jenis.id) \(paper.jabatan)"
        kind = paper.jenis
        self.naskah = naskah
        findings = Pemeriksa.findings(in: Subject(naskah, kind, settings: tenant.settings, pejabat: holders))
    }

    private static func rows(_ text: String, _ spec: TableSpec, _ settings: TenantSettings) -> [Baris] {
        let block = Tempelan(text).rows
        guard let head = block.first?.map({ ColumnKey(rawValue: $0) }), head.allSatisfy({ spec.column($0) != nil }) else {
            return Tempelan(text).placed(on: [], form: spec.form(settings)).rows
        }
        return block.dropFirst().map { cells in Baris(Dictionary(zip(head, cells), uniquingKeysWith: { first, _ in first })) }
    }

    /// "rule table column: text of the cell"
    func words(_ finding: Finding) -> String {
        let place: String = [finding.rule, finding.table, finding.column].compactMap { $0 }.joined(separator: " ")
        guard let table = finding.table, let column = finding.column, let row = naskah[table].first(where: { $0.kunci == finding.row }) else { return place }
        return row[column].isEmpty ? place : "\(place): \(row[column])"
    }
}
