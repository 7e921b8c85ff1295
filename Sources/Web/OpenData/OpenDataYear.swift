import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing
import Spreadsheet

/// What a kabupaten promised for a year and what came of it, indikator by indikator, as its open data.
struct OpenDataYear {
    let results: PublishedResults
    let offices: [Jabatan]
    let tenant: Tenant

    /// Made once for every state of the rows behind it, then kept.
    static func file(_ tenant: Tenant, _ exchange: Exchange) throws -> OpenDataFile {
        let tahun = try exchange.year()
        let (times, versions, rows) = try exchange.site.reader.read(
            for: exchange.publicScope(), .now, .publishedVersion(tahun: tahun), .allJabatan)
        // What counts depends on the day, and names on the settings.
        let key = [
            String(tenant.id.rawValue), String(tahun), try exchange.today(times).iso, versions.first?.tanda ?? "",
            tenant.nama,
        ].joined(separator: "|")
        return try exchange.site.openData.value(of: key) { _ in
            let offices = rows.map(\.jabatan)
            let found = try exchange.site.reader.read(
                for: exchange.publicScope(), .now, .publishedPromises(tahun: tahun, pemilik: nil),
                .publishedRevisions(pemilik: nil), .allTautan, .publishedWays(tahun: tahun, pemilik: nil), .allSkala,
                .publishedResultsOfYear(tahun: tahun, pemilik: nil))
            let year = OpenDataYear(
                results: try PublishedResults(found, exchange, tahun: tahun, slugs: offices.slugs), offices: offices,
                tenant: tenant)
            guard !year.results.year.indikator.isEmpty else { throw Denial.notFound }
            return try year.file()
        }
    }

    private func file() throws -> OpenDataFile {
        let data = results.year.indikator.compactMap(line)
        let whole = DataTerbuka.Setahun(tahun: results.year.tahun, kabupaten: tenant.nama, indikator: data)
        return OpenDataFile(json: Array(try whole.text().utf8), csv: try OpenDataTable.bytes(data))
    }

    private func line(_ one: PublishedIndikator) -> DataTerbuka? {
        guard let office = offices.first(where: { $0.id == one.jabatan }) else { return nil }
        return DataTerbuka(
            alamat: IndikatorAddress(pemilik: office.slug, slug: one.slug).path,
            pemilik: DataTerbuka.Pemilik(slug: office.slug, nama: office.nama),
            sasaran: one.sasaran.isEmpty ? nil : one.sasaran, nama: one.nama, satuan: one.satuan,
            definisi: one.definisi.isEmpty ? nil : one.definisi, sumberData: nil, caraUkur: one.caraUkur,
            target: one.target.sorted { $0.key < $1.key }.map { periode, row in
                DataTerbuka.Angka(
                    periode, target: Target(raw: row.mentah),
                    dokumen: results.document(row) ?? "", baris: row.nomor)
            },
            realisasi: one.entri.compactMap(\.hasil).sorted { $0.periode < $1.periode }
                .compactMap { DataTerbuka.Angka($0) },
            capaian: one.timesOfYear.map { ($0, one.derivation(of: $0)) })
    }
}

extension PublishedIndikator {
    /// The parts of the year that have a target, and the year.
    fileprivate var timesOfYear: [PeriodeUkur] { target.keys.filter { $0 != .tahun }.sorted() + [.tahun] }
}

extension EntityTag {
    static func of(_ bytes: [UInt8]) -> EntityTag {
        EntityTag(String(SHA256.digest(bytes).hex.prefix(20)), isWeak: true)
    }
}
