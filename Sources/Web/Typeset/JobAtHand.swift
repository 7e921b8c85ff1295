import Database
import Deeds
import Kinerja
import Records
import Typesetting

/// A job that this server has taken.
struct JobAtHand {
    let job: ClaimedJobRow
    let scope: Scope
    let site: Site

    private struct Stopped: Error {}

    /// Makes the PDF and keeps it. What the process refuses or fails at is written down; when the process is absent,
    /// slow or broken off, the job is left for another attempt.
    func finish(with typesetter: Typesetter) throws {
        do {
            let html: [UInt8] = try EmbeddedCrests.html(job.masukan, from: site.staff, scope)
            let pdf = try typesetter.typeset(html, report: report())
            try site.deeds.finish(job, pdf.bytes, pages: pdf.pages, scope)
        } catch is Stopped {
            try site.deeds.giveBack(job, scope)
        } catch let error as TypesettingError {
            Log.line("job \(job.id.rawValue) \(job.perihal): \(error)")
            switch error {
            case .refused, .failed, .timeout: try site.deeds.fail(job, "\(error)", scope)
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
            try site.deeds.advance(job, to: progress.percent(of: job.perkiraan), scope)
        }
    }
}
