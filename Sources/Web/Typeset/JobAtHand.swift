import Database
import Kinerja
import Records
import Typesetting

/// A job that this server has taken.
struct JobAtHand {
    let job: ClaimJob.Result
    let scope: Scope
    let site: Site

    private struct Stopped: Error {}

    /// Makes the PDF and keeps it. What the process refuses or fails at is written down; when the process is absent, slow
    /// or broken off, the job is left for another attempt.
    func finish(with typesetter: Typesetter) throws {
        do {
            let html: [UInt8] = try EmbeddedCrests.html(job.masukan, from: site.staff, scope)
            try keep(typesetter.typeset(html, report: report()))
        } catch is Stopped {
            try write(ReturnJob(id: job.id, percobaan: job.percobaan))
        } catch let error as TypesettingError {
            Log.line("job \(job.id.rawValue) \(job.perihal): \(error)")
            switch error {
            case .refused, .failed, .timeout: try write(FailJob(id: job.id, percobaan: job.percobaan, galat: "\(error)"))
            case .absent, .brokenOff: throw error
            }
        }
    }

    /// Writes the progress down, at most twice a second, which is also the sign of life.
    private func report() -> Typesetter.Report {
        var last: ContinuousClock.Instant = .now
        return { progress in
            if site.bell.isStopped { throw Stopped() }
            guard ContinuousClock.now - last > .milliseconds(500) else { return }
            last = .now
            try write(AdvanceJob(id: job.id, percobaan: job.percobaan, kemajuan: progress.percent(of: job.perkiraan)))
        }
    }

    private func keep(_ pdf: PDF) throws {
        try site.staff.transaction(for: scope) { (tx: borrowing Transaction) in
            if let snapshot = job.snapshot {
                try tx.execute(InsertPDF(sidik: job.sidik, snapshot: snapshot, halaman: pdf.pages, isi: pdf.bytes))
            }
            let result: [UInt8]? = job.snapshot == nil ? pdf.bytes : nil
            try tx.execute(FinishJob(id: job.id, percobaan: job.percobaan, hasil: result, halaman: pdf.pages))
        }
    }

    private func write(_ statement: some Statement) throws {
        try site.staff.transaction(for: scope) { (tx: borrowing Transaction) in _ = try tx.execute(statement) }
    }
}
