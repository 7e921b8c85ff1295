import Database
import Kinerja
import Records

/// Whose results are entered together: a perangkat daerah with its offices, or the office above them all.
package struct MeasuredUnit: Sendable {
    package let slug: String
    package let nama: String
    package let offices: [Jabatan]

    package var ids: [ID<Jabatan>] { offices.map(\.id) }

    package func office(_ id: ID<Jabatan>) -> Jabatan? { offices.first { $0.id == id } }

    /// Every one of a kabupaten; the office above all first.
    package static func all(_ units: [PerangkatDaerah], _ offices: [Jabatan]) -> [MeasuredUnit] {
        let tops = offices.filter { $0.perangkatDaerah == nil && $0.atasan == nil }
            .map { MeasuredUnit(slug: $0.slug, nama: $0.nama, offices: [$0]) }
        return tops
            + units.map { unit in
                MeasuredUnit(
                    slug: unit.slug, nama: unit.nama, offices: offices.filter { $0.perangkatDaerah == unit.id })
            }
    }
}

extension Desk {
    /// What somebody may do about the results of an office.
    package func rules(for office: Jabatan) -> WewenangRealisasi {
        WewenangRealisasi(jabatan: office, pemverifikasi: tenant.settings.pemverifikasi)
    }

    /// Those whose results this person may see.
    package func measuredUnits(_ tx: borrowing Reading) throws -> [MeasuredUnit] {
        let (units, offices) = try tx.fetch(.allPerangkatDaerah, .allJabatan)
        return MeasuredUnit.all(units.map(\.perangkatDaerah), offices.map(\.jabatan)).compactMap { unit in
            let seen = unit.offices.filter { rules(for: $0).isVisible(to: actor, on: today) }
            return seen.isEmpty ? nil : MeasuredUnit(slug: unit.slug, nama: unit.nama, offices: seen)
        }
    }

    /// Absent and invisible are the same answer.
    package func measuredUnit(_ tx: borrowing Reading, _ slug: String) throws -> MeasuredUnit {
        guard let unit = try measuredUnits(tx).first(where: { $0.slug == slug }) else { throw Refusal.notFound }
        return unit
    }

    /// The same year of every unit that this person may see, read at once.
    package func measuredYears(
        _ tx: borrowing Reading, tahun: Int
    ) throws -> [(MeasuredUnit, MeasuredYear)] {
        let units = try measuredUnits(tx)
        let all = MeasuredUnit(slug: "", nama: "", offices: units.flatMap(\.offices))
        let year = try measuredYear(tx, all, tahun: tahun)
        return units.map { ($0, year.of($0)) }
    }

    package func measuredYear(_ tx: borrowing Reading, _ unit: MeasuredUnit, tahun: Int) throws -> MeasuredYear {
        let (promises, revisions, tautan, cara, skala, entri) = try tx.fetch(
            .promisesOf(jabatan: unit.ids, tahun: tahun), .revisionsOf(jabatan: unit.ids), .allTautan,
            .caraUkurOf(jabatan: unit.ids), .allSkala, .realisasiOf(jabatan: unit.ids, tahun: tahun))
        return MeasuredYear(
            tahun: tahun, today: today, promises: promises, revisions: revisions, tautan: tautan, cara: cara,
            skala: skala, entri: entri)
    }
}
