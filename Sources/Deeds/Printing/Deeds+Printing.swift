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
            guard try tx.first(PDFByDigest(sidik: order.sidik)) == nil else { return }
            try tx.execute(
                InsertJob(
                    perihal: order.perihal, umum: order.umum, sidik: order.sidik, snapshot: order.snapshot,
                    masukan: order.masukan, perkiraan: order.perkiraan))
        }
    }

    /// Keeps the PDF of a frozen text.
    package func keepPDF(
        _ bytes: [UInt8], pages: Int, sidik: [UInt8], of snapshot: ID<FrozenSnapshot>, for scope: Scope
    ) throws {
        try write(InsertPDF(sidik: sidik, snapshot: snapshot, halaman: pages, isi: bytes), scope)
    }

    /// Gives up what was tried too often, and forgets what nobody asks for any more.
    package func sweepJobs(_ scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            try tx.execute(FailStaleJobs())
            try tx.execute(DeleteOldJobs())
        }
    }

    /// Takes the job that waits longest.
    package func claimJob(_ scope: Scope) throws -> ClaimJob.Result? {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in try tx.first(ClaimJob()) }
    }

    /// Notes how far a job is, which is also its taker's sign of life.
    /// - Parameter percent: of the whole.
    package func advance(_ job: ClaimJob.Result, to percent: Int, _ scope: Scope) throws {
        try write(AdvanceJob(id: job.id, percobaan: job.percobaan, kemajuan: percent), scope)
    }

    /// Leaves a job to another taker.
    package func giveBack(_ job: ClaimJob.Result, _ scope: Scope) throws {
        try write(ReturnJob(id: job.id, percobaan: job.percobaan), scope)
    }

    package func fail(_ job: ClaimJob.Result, _ galat: String, _ scope: Scope) throws {
        try write(FailJob(id: job.id, percobaan: job.percobaan, galat: galat), scope)
    }

    /// Keeps what a job has made: with its frozen text, or for whoever asked.
    package func finish(_ job: ClaimJob.Result, _ bytes: [UInt8], pages: Int, _ scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            if let snapshot = job.snapshot {
                try tx.execute(InsertPDF(sidik: job.sidik, snapshot: snapshot, halaman: pages, isi: bytes))
            }
            let result: [UInt8]? = job.snapshot == nil ? bytes : nil
            try tx.execute(FinishJob(id: job.id, percobaan: job.percobaan, hasil: result, halaman: pages))
        }
    }

    private func write(_ statement: some Change, _ scope: Scope) throws {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in _ = try tx.execute(statement) }
    }
}
