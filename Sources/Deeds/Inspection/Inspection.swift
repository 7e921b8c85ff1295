import Database
import Kinerja
import Records
import Sealing

/// `janji check` for one tenant: the audit chain, every frozen text against its digest, every signature, deed and
/// status against the chain, and every row against what its deed left.
package struct Inspection {
    package internal(set) var faults: [String] = []
    package private(set) var links = 0
    package internal(set) var snapshots = 0
    /// Of signed files.
    package internal(set) var stages = 0
    /// Whether the chain could be read to its end.
    private var isWhole = false
    private var told: [Int: Told] = [:]
    /// By the document's code: its beginning and its last signature.
    private var begun: [String: Told] = [:]
    private var signed: [String: Told] = [:]
    /// By the code of what was replaced.
    private var replaced: [String: Told] = [:]

    /// What the chain tells of one deed, as far as other tables repeat it.
    private struct Told {
        let deed: String
        let subject: String
        let actor: String?
        let details: Rincian
        let waktu: Instant
    }

    package init(_ tenant: Tenant, in store: Database) throws {
        let scope: Scope = .tenant(tenant.id.rawValue, actor: nil, request: "check")
        self = try store.reading(for: scope) { (tx: borrowing Reading) in
            try Inspection(tenant, tx)
        }
    }

    private init(_ tenant: Tenant, _ tx: borrowing Reading) throws {
        let rows = try HeldRows(tx)
        do {
            try read(tenant, tx)
        } catch let error where !rows.faults.isEmpty {
            // What was altered cannot be read as what it should be.
            faults.append("\(error)")
        }
        faults += rows.faults
        // Behind a broken link nothing is known of what the links tell.
        if isWhole { faults += rows.faults(sealedBy: told.compactMapValues { $0.details[Audit.rows] }) }
    }

    private mutating func read(_ tenant: Tenant, _ tx: borrowing Reading) throws {
        try readChain(tenant, tx)
        try readSnapshots(tx)
        try readPromises(tx)
        try readStages(tx)
        try readSignatures(tx)
        try readEvents(tx)
        try readFindings(tx)
        try readCertificates(tx)
    }

    private mutating func readChain(_ tenant: Tenant, _ tx: borrowing Reading) throws {
        var chain = AuditChain(tenant: tenant.slug, anchors: try tx.all(.allCheckpoints).compactMap(\.anchor))
        var last = 0
        while true {
            let rows = try tx.all(.auditAfter(urutan: last))
            guard let end = rows.last else { break }
            for row in rows {
                guard let link = row.link(of: tenant.slug) else { continue }
                if let broken = chain.accept(link) { return faults.append(String(describing: broken)) }
                note(
                    Told(
                        deed: row.perbuatan, subject: row.objek, actor: link.entry.actor,
                        details: try Rincian(text: row.rincian), waktu: row.waktu),
                    at: row.urutan)
                links += 1
            }
            last = end.urutan
        }
        isWhole = true
        if let broken = chain.faultAtEnd() { faults.append(String(describing: broken)) }
    }

    private mutating func note(_ link: Told, at urutan: Int) {
        told[urutan] = link
        if link.deed == Desk.beginning { begun[link.subject] = link }
        if link.deed == Kinerja.Deed.sign.rawValue { signed[link.subject] = link }
        if link.deed == Kinerja.Deed.replace.rawValue { replaced[link.subject] = link }
    }

    private mutating func readSignatures(_ tx: borrowing Reading) throws {
        var count = 0
        for row in try tx.all(.allSignatures) {
            count += 1
            if !isTold(row) || row.sha256 != row.snapshotSHA256 {
                faults.append(
                    """
                    signature \(row.id.rawValue) of document \(row.kode) is not the one in audit link \
                    \(row.auditUrutan)
                    """
                )
            }
        }
        let expected = told.values.count { $0.deed == Kinerja.Deed.sign.rawValue }
        if faults.isEmpty, count != expected {
            faults.append("\(expected) signatures in the audit chain, \(count) stored")
        }
    }

    private func isTold(_ row: StoredSignatureRow) -> Bool {
        guard let link = told[row.auditUrutan], link.deed == Kinerja.Deed.sign.rawValue, link.subject == row.kode else {
            return false
        }
        return link.details["sha256"] == Digest(bytes: row.sha256)?.hex && link.details["pihak"] == row.pihak.rawValue
            && link.details["nama"] == row.nama && link.details["jabatan"] == row.jabatan && link.waktu == row.waktu
            && link.actor?.hasPrefix("\(row.akun.rawValue) ") == true
            // Before there were files, nothing was said of them.
            && link.details["cara"] ?? CaraTandaTangan.akun.rawValue == row.cara.rawValue
            && link.details["pdf"] == row.pdfSHA256.flatMap { Digest(bytes: $0) }?.hex
            && row.cara.hasFile == (row.pdfSHA256 != nil)
            && (row.cara != .lokal
                || link.details["sertifikat"] == row.sertifikatSHA256.flatMap { Digest(bytes: $0) }?.hex)
    }

    private mutating func readEvents(_ tx: borrowing Reading) throws {
        let events = try tx.all(.allEvents)
        for row in events where !isTold(row) {
            faults.append("a deed on document \(row.kode) is not the one in audit link \(row.auditUrutan)")
        }
        let expected = told.values.count { $0.details["ke"] != nil }
        if faults.isEmpty, events.count != expected {
            faults.append("\(expected) deeds in the audit chain, \(events.count) stored")
        }
        for row in try tx.all(.allStatuses) { readStatus(row) }
    }

    private func isTold(_ row: StoredEventRow) -> Bool {
        guard let link = told[row.auditUrutan], link.deed == row.perbuatan, link.subject == row.kode else {
            return false
        }
        let from = row.perbuatan == Desk.beginning ? "" : row.dari.rawValue
        return link.details["dari"] == from && link.details["ke"] == row.ke.rawValue
            && link.details["catatan"] ?? "" == row.catatan && link.waktu == row.waktu
            && link.actor == Audit.actor(row.akun, row.nama)
    }

    /// What a submission let stand is told in its link, word for word.
    private mutating func readFindings(_ tx: borrowing Reading) throws {
        let stored = Dictionary(grouping: try tx.all(.allAcceptedFindings), by: \.auditUrutan)
        for (urutan, link) in told.sorted(by: { $0.key < $1.key }) {
            let rows = (stored[urutan] ?? []).map(\.finding)
            guard link.details[Desk.acceptance] ?? "[]" != (try rows.text()) else { continue }
            faults.append("the findings accepted for document \(link.subject) are not those in audit link \(urutan)")
        }
        for urutan in stored.keys.sorted() where told[urutan] == nil {
            faults.append("findings were accepted in audit link \(urutan), which is not there")
        }
    }

    /// Keys, certificates, revocations and lists: each is told by its digest, and none is missing.
    private mutating func readCertificates(_ tx: borrowing Reading) throws {
        let rows = try tx.all(.certificateFacts)
        for row in rows {
            let link = told[row.auditUrutan]
            let isTold =
                link?.deed == row.perbuatan && link?.details["sidik"] == SHA256.digest(row.isi).hex
                && link?.details["alasan"] ?? "" == row.alasan && link?.waktu == row.waktu
            if !isTold { faults.append("what \(row.perbuatan) left is not what audit link \(row.auditUrutan) tells") }
        }
        let deeds = Set(CertificateDeed.allCases.filter(\.hasRow).map(\.rawValue))
        let expected = told.values.count { deeds.contains($0.deed) }
        if faults.isEmpty, rows.count != expected {
            faults.append("\(expected) deeds on certificates in the audit chain, \(rows.count) stored")
        }
    }

    private mutating func readStatus(_ row: StoredStatusRow) {
        if row.status != row.terakhir {
            faults.append(
                """
                document \(row.kode) is \(row.status.rawValue), its last deed says \
                \(row.terakhir?.rawValue ?? "nothing")
                """
            )
        }
        let beginning = begun[row.kode]?.details
        if beginning?["tahun"] != String(row.tahun) || beginning?["jabatan"] != row.jabatan
            || beginning?["revisi"] ?? "0" != String(row.revisi)
        {
            faults.append("document \(row.kode) is not of the office, year and revision that it was begun for")
        }
        if row.status == .digantikan, let successor = replaced[row.kode]?.details["oleh"],
            begun[successor]?.details["pendahulu"] != row.kode
        {
            faults.append("document \(row.kode) was replaced by one that does not revise it")
        }
        if let digest = row.sha256, signed[row.kode]?.details["sha256"] != Digest(bytes: digest)?.hex {
            faults.append("document \(row.kode) shows another text than was signed last")
        }
    }
}
