import Database
import Kinerja
import Records

/// Where results are entered: a unit and a part of a year.
package struct RealisasiAddress: Sendable {
    package let slug: String
    package let tahun: Int
    package let periode: PeriodeUkur

    package init(slug: String, tahun: Int, periode: PeriodeUkur) {
        self.slug = slug
        self.tahun = tahun
        self.periode = periode
    }
}

extension Desk {
    /// What became of a save of results.
    package enum ResultOutcome: Sendable {
        case unchanged
        /// How many indikator have a new entry.
        case saved(Int)
        /// Somebody else changed the same cells since: nothing was saved.
        case conflict([ID<IndikatorKinerja>], author: String)
    }

    /// The cells that were sent of one indikator.
    package typealias Typing = [ID<IndikatorKinerja>: [KolomRealisasi: String]]

    /// - Parameter base: the newest entry that there was when the page was opened.
    package func saveResults(_ address: RealisasiAddress, base: Int64, _ typed: Typing) throws -> ResultOutcome {
        try transaction { (tx: borrowing Transaction) in try saveResults(tx, address, base: base, typed) }
    }

    /// Keeps what was typed as new drafts; what says the same stays. An entry that is submitted has to be taken back
    /// first, and one that is verified stays until its correction is verified.
    package func saveResults(
        _ tx: borrowing Transaction, _ address: RealisasiAddress, base: Int64, _ typed: Typing
    ) throws -> ResultOutcome {
        let (unit, year) = try lockedYear(tx, address)
        let known = Dictionary(year.indikator(for: address.periode).map { ($0.id, $0) }) { first, _ in first }
        guard typed.keys.allSatisfy({ known[$0] != nil }) else { throw Refusal.notFound }
        let before = Dictionary(
            try tx.all(
                .realisasiAt(
                    indikator: Set(typed.keys.flatMap { [$0, known[$0]?.tercatat ?? $0] })
                        .sorted { $0.rawValue < $1.rawValue }, tahun: address.tahun,
                    periode: address.periode, base: base)
            ).map { ($0.indikator, $0.isian) }
        ) { first, _ in first }
        var (changes, others): ([NextEntry], [RealisasiRow]) = ([], [])
        for indikator in year.indikator(for: address.periode) {
            guard let sent = typed[indikator.id], let office = unit.office(indikator.jabatan) else { continue }
            let now = indikator.atWork(address.periode) ?? indikator.verified(address.periode)
            let isian = now?.isian ?? IsianRealisasi()
            guard
                let merged = isian.merged(
                    sent, over: before[indikator.tercatat] ?? before[indikator.id] ?? IsianRealisasi())
            else {
                if let now { others.append(now) }
                continue
            }
            if merged != isian { changes.append(NextEntry(indikator.tercatat, merged, now, rules(for: office))) }
        }
        guard others.isEmpty else { return .conflict(others.map(\.indikator), author: others[0].nama) }
        for change in changes { try write(tx, address, change) }
        return changes.isEmpty ? .unchanged : .saved(changes.count)
    }

    /// One indikator's next entry.
    private struct NextEntry {
        let indikator: ID<IndikatorKinerja>
        let isian: IsianRealisasi
        let now: RealisasiRow?
        let rules: WewenangRealisasi

        init(
            _ indikator: ID<IndikatorKinerja>, _ isian: IsianRealisasi, _ now: RealisasiRow?,
            _ rules: WewenangRealisasi
        ) {
            (self.indikator, self.isian, self.now, self.rules) = (indikator, isian, now, rules)
        }
    }

    private func write(_ tx: borrowing Transaction, _ address: RealisasiAddress, _ change: NextEntry) throws {
        guard change.rules.isReporter(actor, on: today) else { throw RealisasiRefusal.notReporter }
        if let now = change.now, now.keadaan != .diverifikasi {
            let permit = try now.entri.permitToReplace(byDraftOf: actor, on: today, under: change.rules)
            guard try tx.execute(.setKeadaan(permit)) == 1 else { throw Refusal.stale }
        }
        _ = try makeEntry(tx, address, change.indikator, change.isian, after: change.now?.id)
    }

    /// A new draft of this person's.
    func makeEntry(
        _ tx: borrowing Transaction, _ address: RealisasiAddress, _ indikator: ID<IndikatorKinerja>,
        _ isian: IsianRealisasi, after pendahulu: ID<EntriRealisasi>?
    ) throws -> ID<EntriRealisasi> {
        let insert = Change.insertRealisasi(
            indikator: indikator, tahun: address.tahun, periode: address.periode, isian: isian,
            nilai: Target(raw: isian.mentah).value?.number, pendahulu: pendahulu, akun: actor.akun, nama: actor.nama)
        guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
        return id
    }

    /// Does one deed to entries of a unit and period, all of it or nothing.
    package func move(
        _ deed: RealisasiDeed, _ address: RealisasiAddress, _ entries: [ID<EntriRealisasi>], note: String = ""
    ) throws {
        try transaction { (tx: borrowing Transaction) in try move(tx, deed, address, entries, note: note) }
    }

    package func move(
        _ tx: borrowing Transaction, _ deed: RealisasiDeed, _ address: RealisasiAddress,
        _ entries: [ID<EntriRealisasi>], note: String = ""
    ) throws {
        guard deed != .sendBack || !note.isEmpty else { throw RealisasiRefusal.reasonMissing }
        let (unit, year) = try lockedYear(tx, address)
        for id in entries {
            let found = year.indikator(for: address.periode).first { one in one.entri.contains { $0.id == id } }
            guard let indikator = found, let office = unit.office(indikator.jabatan),
                let row = indikator.entri.first(where: { $0.id == id && $0.periode == address.periode })
            else { throw Refusal.notFound }
            let permit = try row.entri.permit(deed, to: actor, on: today, under: rules(for: office))
            if deed == .verify, let before = indikator.verified(address.periode) {
                let replacing = try before.entri.permitToReplace(verifying: permit)
                try carryOut(tx, replacing, on: indikator, address, note: "")
            }
            try carryOut(tx, permit, on: indikator, address, note: note)
        }
    }

    func lockedYear(
        _ tx: borrowing Transaction, _ address: RealisasiAddress
    ) throws -> (MeasuredUnit, MeasuredYear) {
        let unit = try measuredUnit(tx.reading, address.slug)
        try tx.execute(.lockRealisasi(jabatan: unit.ids, tahun: address.tahun, periode: address.periode))
        return (unit, try measuredYear(tx.reading, unit, tahun: address.tahun))
    }

    /// The one way in which an entry moves: audit link, event and state together. The permit is used up by it.
    private func carryOut(
        _ tx: borrowing Transaction, _ permit: consuming PermitRealisasi, on indikator: MeasuredIndikator,
        _ address: RealisasiAddress, note: String
    ) throws {
        let (deed, entri, from, to) = (permit.deed, permit.entri, permit.from, permit.to)
        var details = [
            "entri": String(entri.rawValue), "tahun": String(address.tahun), "periode": address.periode.kode,
            "sebelum": from.rawValue, "sesudah": to.rawValue,
        ]
        if !note.isEmpty { details["catatan"] = note }
        let position = try Audit.append(
            tx, by: self, deed.perbuatan, objek: "\(address.slug)/\(indikator.slug)", rincian: details)
        try tx.execute(
            .insertRealisasiEvent(
                entri: entri, perbuatan: deed.rawValue, dari: from, ke: to, akun: actor.akun, nama: actor.nama,
                catatan: note, auditUrutan: position.urutan, waktu: position.waktu))
        guard try tx.execute(.setKeadaan(permit)) == 1 else { throw Refusal.stale }
    }
}
