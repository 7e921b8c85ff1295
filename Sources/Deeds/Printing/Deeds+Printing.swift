import Database
import Kinerja
import Records

/// A PDF that somebody asks for.
package struct PrintOrder: Sendable {
    let perihal: String
    let umum: Bool
    let sidik: [UInt8]
    let snapshot: ID<FrozenSnapshot>?
    let masukan: [UInt8]
    let perkiraan: Int

    /// - Parameters:
    ///   - perihal: its address.
    ///   - umum: whether citizens asked.
    ///   - sidik: the digest of what is printed.
    ///   - snapshot: what it prints, where it is kept; nil for what is not.
    ///   - masukan: what is printed.
    ///   - perkiraan: how many pages it may have.
    package init(
        perihal: String, umum: Bool, sidik: [UInt8], snapshot: ID<FrozenSnapshot>?, masukan: [UInt8], perkiraan: Int
    ) {
        self.perihal = perihal
        self.umum = umum
        self.sidik = sidik
        self.snapshot = snapshot
        self.masukan = masukan
        self.perkiraan = perkiraan
    }
}

// The jobs that make PDF files. The application's role writes what it makes, also for citizens: the public role never
// writes (migrations/005_pdf.sql).
extension Deeds {
    /// Has a job make a PDF, unless it is there or asked for.
    package func order(_ order: PrintOrder, for scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            guard try tx.first(.pdfByDigest(sidik: order.sidik, snapshot: order.snapshot)) == nil else { return }
            try tx.execute(
                .insertJob(
                    perihal: order.perihal, umum: order.umum, sidik: order.sidik, snapshot: order.snapshot,
                    masukan: order.masukan, perkiraan: order.perkiraan))
        }
    }

    /// Keeps the PDF of a frozen text.
    package func keepPDF(
        _ bytes: [UInt8], pages: Int, sidik: [UInt8], of snapshot: ID<FrozenSnapshot>, for scope: Scope
    ) throws {
        try write(.insertPDF(sidik: sidik, snapshot: snapshot, halaman: pages, isi: bytes), scope)
    }

    /// Gives up what was tried too often, and forgets what nobody asks for any more.
    package func sweepJobs(_ scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            try tx.execute(.failStaleJobs)
            try tx.execute(.deleteOldJobs)
        }
    }

    /// Takes the job that waits longest.
    package func claimJob(_ scope: Scope) throws -> ClaimedJobRow? {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in try tx.first(.claimJob) }
    }

    /// Notes how far a job is, which is also its taker's sign of life.
    /// - Parameter percent: of the whole.
    package func advance(_ job: ClaimedJobRow, to percent: Int, _ scope: Scope) throws {
        try write(.advanceJob(id: job.id, percobaan: job.percobaan, kemajuan: percent), scope)
    }

    /// Leaves a job to another taker.
    package func giveBack(_ job: ClaimedJobRow, _ scope: Scope) throws {
        try write(.returnJob(id: job.id, percobaan: job.percobaan), scope)
    }

    package func fail(_ job: ClaimedJobRow, _ galat: String, _ scope: Scope) throws {
        try write(.failJob(id: job.id, percobaan: job.percobaan, galat: galat), scope)
    }

    /// Keeps what a job has made: with its frozen text, or for whoever asked.
    package func finish(_ job: ClaimedJobRow, _ bytes: [UInt8], pages: Int, _ scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            if let snapshot = job.snapshot {
                try tx.execute(.insertPDF(sidik: job.sidik, snapshot: snapshot, halaman: pages, isi: bytes))
            }
            let result: [UInt8]? = job.snapshot == nil ? bytes : nil
            try tx.execute(.finishJob(id: job.id, percobaan: job.percobaan, hasil: result, halaman: pages))
        }
    }

    private func write(_ statement: Change<some Row>, _ scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in _ = try tx.execute(statement) }
    }
}
