import Kinerja

@testable import App

/// A document of the demonstration as its drafters type it, without a database.
struct SeedPaper {
    let name: String
    let kind: DocumentKind
    let naskah: Naskah
    let findings: [Finding]

    static let all: [SeedPaper] = Demonstration.tenants.flatMap { tenant in
        tenant.papers.map { SeedPaper($0, of: tenant) }
    }

    /// - Parameter name: kabupaten, kind and jabatan.
    init(_ name: String) throws {
        guard let paper = SeedPaper.all.first(where: { $0.name == name }) else { throw Missing(what: name) }
        self = paper
    }

    private init(_ paper: DemoTenant.Paper, of tenant: DemoTenant) {
        var naskah = Naskah(tempat: paper.tempat, tanggal: paper.tanggal)
        for (field, text) in paper.isian { naskah.fill(field, with: text) }
        for table in paper.tabel { naskah.replace(table.id, with: table.baris) }
        let office = tenant.offices.first { $0.slug == paper.jabatan }
        let holders: [String] = [office?.slug, office?.atasan].compactMap { slug in
            tenant.offices.first { $0.slug == slug }?.pejabat
        }
        name = "\(tenant.slug) \(paper.jenis.id) \(paper.jabatan)"
        kind = paper.jenis
        self.naskah = naskah
        let unit = tenant.units.first { $0.slug == office?.unit }
        findings = Pemeriksa.findings(
            in: Subject(
                naskah, kind, tahun: paper.tahun, settings: tenant.settings, pejabat: holders,
                wilayah: [tenant.nama, unit?.nama ?? "", unit?.kop ?? ""]))
    }

    /// "rule table column: text of the cell"
    func words(_ finding: Finding) -> String {
        let place: String = [finding.rule, finding.table, finding.column].compactMap { $0 }.joined(separator: " ")
        guard let table = finding.table, let column = finding.column,
            let row = naskah[table].first(where: { $0.kunci == finding.row })
        else { return place }
        return row[column].isEmpty ? place : "\(place): \(row[column])"
    }
}
