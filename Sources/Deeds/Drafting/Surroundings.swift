import Database
import Kinerja
import Records

/// What the pemeriksa needs to know besides the naskah: the documents around it and the names of its signers.
package struct Surroundings: Sendable {
    package let context: Context
    package let pejabat: [String]
    /// The day of the look at what is not in force yet.
    package let hariIni: CalendarDate?

    package static let none = Surroundings(context: Context(), pejabat: [], hariIni: nil)

    package func subject(_ naskah: Naskah, of document: Document, in tenant: Tenant) -> Subject {
        Subject(
            naskah, document.kind, tahun: document.tahun, revisi: document.revisi, settings: tenant.settings,
            pejabat: pejabat, unit: document.perangkatDaerah, context: context,
            wilayah: [tenant.nama] + (document.perangkatDaerah.map { [$0.nama] + $0.kop } ?? []), hariIni: hariIni)
    }
}

extension Desk {
    /// Only documents that this person may see are compared with.
    package func surroundings(
        _ tx: borrowing Reading, of document: Document, with naskah: Naskah
    ) throws -> Surroundings {
        let related = try tx.all(.relatedDocuments(of: document.id, document.kind))
            .filter { $0.document.isVisible(to: actor, on: today) }
        return Surroundings(
            context: Context(
                try related.map {
                    Context.Related(
                        $0.hubungan, jabatan: $0.document.jabatan.nama, try Naskah(text: $0.isi), of: $0.document.kind,
                        tahun: $0.document.tahun, slug: $0.document.jabatan.slug)
                },
                nomenklatur: try nomenklatur(tx, for: naskah, of: document)),
            pejabat: try signers(tx, of: document), hariIni: document.status.isPublished ? nil : today)
    }

    /// Nobody while an office is vacant.
    private func signers(_ tx: borrowing Reading, of document: Document) throws -> [String] {
        do {
            let parties = try parties(tx, of: document)
            return [parties.pertama, parties.kedua].compactMap { $0?.namaPegawai }
        } catch is Refusal {
            return []
        }
    }
}
