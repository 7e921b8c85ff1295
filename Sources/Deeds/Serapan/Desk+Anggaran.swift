import Database
import Kinerja
import Records

/// Where a budget is typed: a perangkat daerah, a year, a version, and a part of the year.
package struct BudgetAddress: Sendable {
    package let slug: String
    package let tahun: Int
    package let versi: VersiAnggaran
    package let periode: PeriodeUkur

    package init(slug: String, tahun: Int, versi: VersiAnggaran, periode: PeriodeUkur) {
        self.slug = slug
        self.tahun = tahun
        self.versi = versi
        self.periode = periode
    }
}

/// A perangkat daerah whose budget is typed.
package struct BudgetUnit: Sendable {
    package let unit: MeasuredUnit
    package let perangkatDaerah: ID<PerangkatDaerah>
    package let head: Jabatan
    package let isReporter: Bool
}

extension Desk {
    /// What became of a save of a budget.
    package enum BudgetOutcome: Sendable, Equatable {
        case unchanged
        case saved(Int)
        /// Somebody else changed the same cells since: nothing was saved.
        case conflict([Int], author: String)
    }

    package typealias BudgetTyping = [Int: [KolomAnggaran: String]]

    /// Those of units that this person may see; the office above all has no budget of its own.
    package func budgetUnits(_ tx: borrowing Reading) throws -> [BudgetUnit] {
        try measuredUnits(tx).compactMap { unit in
            guard let head = unit.offices.first(where: { $0.slug == unit.slug }) ?? unit.offices.first,
                let perangkatDaerah = head.perangkatDaerah
            else { return nil }
            let isReporter = unit.offices.contains { rules(for: $0).isReporter(actor, on: today) }
            return BudgetUnit(unit: unit, perangkatDaerah: perangkatDaerah, head: head, isReporter: isReporter)
        }
    }

    /// Absent and invisible are the same answer.
    package func budgetUnit(_ tx: borrowing Reading, _ slug: String) throws -> BudgetUnit {
        guard let unit = try budgetUnits(tx).first(where: { $0.unit.slug == slug }) else { throw Refusal.notFound }
        return unit
    }

    package func budgetYear(_ tx: borrowing Reading, _ unit: BudgetUnit, tahun: Int) throws -> BudgetYear {
        let (anggaran, realisasi) = try tx.fetch(
            .anggaranOf(perangkatDaerah: unit.perangkatDaerah, tahun: tahun),
            .realisasiAnggaranOf(perangkatDaerah: unit.perangkatDaerah, tahun: tahun))
        return BudgetYear(tahun: tahun, anggaran, realisasi)
    }

    /// Keeps what was typed as new entries; what says the same stays.
    package func saveBudget(
        _ address: BudgetAddress, base: BudgetBase, _ typed: BudgetTyping
    ) throws -> BudgetOutcome {
        try transaction { (tx: borrowing Transaction) in
            let unit = try budgetUnit(tx.reading, address.slug)
            guard unit.isReporter else { throw RealisasiRefusal.notReporter }
            // One save after the other: both would overlook what the other one writes.
            _ = try tx.first(.lockAudit)
            let now = try budgetYear(tx.reading, unit, tahun: address.tahun)
            let (anggaran, realisasi) = try tx.reading.fetch(
                .anggaranOf(perangkatDaerah: unit.perangkatDaerah, tahun: address.tahun, base: base.anggaran),
                .realisasiAnggaranOf(
                    perangkatDaerah: unit.perangkatDaerah, tahun: address.tahun, base: base.realisasi))
            let before = BudgetYear(tahun: address.tahun, anggaran, realisasi)
            var changes = BudgetChanges()
            for (line, sent) in typed.sorted(by: { $0.key < $1.key }) {
                let isian = now.isian(line, address.versi, address.periode)
                changes.add(line, isian, isian.merged(sent, over: before.isian(line, address.versi, address.periode)))
            }
            guard changes.conflicts.isEmpty else {
                let author = now.author(changes.conflicts[0], address.versi, address.periode) ?? ""
                return .conflict(changes.conflicts, author: author)
            }
            try write(tx, address, unit, changes)
            return changes.count == 0 ? .unchanged : .saved(changes.count)
        }
    }

    private func write(
        _ tx: borrowing Transaction, _ address: BudgetAddress, _ unit: BudgetUnit, _ changes: BudgetChanges
    ) throws {
        if !changes.anggaran.isEmpty {
            try tx.execute(
                .insertAnggaran(
                    perangkatDaerah: unit.perangkatDaerah, tahun: address.tahun, versi: address.versi,
                    changes.anggaran, akun: actor.akun, oleh: actor.nama))
        }
        if !changes.realisasi.isEmpty {
            try tx.execute(
                .insertRealisasiAnggaran(
                    perangkatDaerah: unit.perangkatDaerah, tahun: address.tahun, periode: address.periode,
                    changes.realisasi, akun: actor.akun, oleh: actor.nama))
        }
    }
}

/// What a save has to write, and where others were faster.
private struct BudgetChanges {
    var anggaran = AnggaranArrays()
    var realisasi = AnggaranArrays()
    var conflicts: [Int] = []
    var count = 0

    mutating func add(_ line: Int, _ old: IsianAnggaran, _ new: IsianAnggaran?) {
        guard let new else { return conflicts.append(line) }
        guard new != old else { return }
        count += 1
        if ([.kode, .uraian, .pagu] as [KolomAnggaran]).contains(where: { old[$0] != new[$0] }) {
            anggaran.append(line, kode: new[.kode], uraian: new[.uraian], mentah: new[.pagu])
        }
        if old[.realisasi] != new[.realisasi] { realisasi.append(line, mentah: new[.realisasi]) }
    }
}
