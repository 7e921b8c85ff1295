import Database
import Kinerja
import Records

extension Desk {
    /// One way of measuring that is to hold from a year on.
    package struct Confirmation: Sendable {
        package let indikator: ID<IndikatorKinerja>
        package let cara: CaraUkur

        package init(indikator: ID<IndikatorKinerja>, cara: CaraUkur) {
            self.indikator = indikator
            self.cara = cara
        }
    }

    /// Confirms how the indikator of a unit are measured, all of them or none. Those that are as they were stay so.
    /// - Throws: `CaraUkurRefused`; `Refusal.notFound` for an indikator of another unit.
    /// - Returns: how many have a new version.
    @discardableResult
    package func confirm(_ slug: String, tahun: Int, _ confirmations: [Confirmation], alasan: String) throws -> Int {
        try transaction { (tx: borrowing Transaction) in
            try confirm(tx, slug, tahun: tahun, confirmations, alasan: alasan)
        }
    }

    @discardableResult
    package func confirm(
        _ tx: borrowing Transaction, _ slug: String, tahun: Int, _ confirmations: [Confirmation], alasan: String
    ) throws -> Int {
        guard actor.peran.contains(.admin) else { throw CaraUkurRefused.notOrganiser }
        _ = try tx.first(.lockAudit)
        let unit = try measuredUnit(tx.reading, slug)
        let year = try measuredYear(tx.reading, unit, tahun: tahun)
        let known = Dictionary(year.indikator.map { ($0.id, $0) }) { first, _ in first }
        let changed = try confirmations.filter { one in
            guard let indikator = known[one.indikator] else { throw Refusal.notFound }
            guard one.cara.keberatan.isEmpty else { throw CaraUkurRefused.objection(one.cara.keberatan) }
            return indikator.caraUkur != one.cara
        }
        guard !changed.isEmpty else { return 0 }
        if alasan.isEmpty, changed.contains(where: { known[$0.indikator]?.caraUkur != nil }) {
            throw Refusal.reasonMissing
        }
        let skalas = Skalas(try tx.all(.allSkala))
        let position = try Audit.append(
            tx, by: self, "cara-ukur", objek: unit.nama,
            rincian: ["tahun": String(tahun), "jumlah": String(changed.count), "alasan": alasan])
        for one in changed {
            let kolom = one.cara.kolom
            try tx.execute(
                .insertCaraUkur(
                    indikator: known[one.indikator]?.tercatat ?? one.indikator, mulai: tahun, kolom: kolom,
                    skalaVersi: skalas.version("pita", kolom.skala),
                    predikatVersi: skalas.version("predikat", kolom.predikat), alasan: alasan, akun: actor.akun,
                    nama: actor.nama, auditUrutan: position.urutan, waktu: position.waktu))
        }
        return changed.count
    }
}

package enum CaraUkurRefused: Error {
    /// Only Bagian Organisasi confirms.
    case notOrganiser
    case objection([String])
}
