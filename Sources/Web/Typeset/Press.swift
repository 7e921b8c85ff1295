import Database
import Deeds
import Dispatch
import Kinerja
import Penanda
import Records
import Sealing
import Synchronization
import Typesetting

/// Makes PDF files and keeps them. The application's role writes what it makes, also for citizens: the public role
/// never writes (migrations/005_pdf.sql).
public final class Press: Sendable {
    /// Nil where nobody set up the process that makes PDF files.
    let typesetter: Typesetter?
    private let staff: Reader
    private let deeds: Deeds
    private let places = DispatchSemaphore(value: 1)
    private let present = Mutex(0)
    /// Threads of the server that make a PDF or wait to, at most: the others go on answering.
    private static let limit = 3

    init(typesetter: Typesetter?, deeds: Deeds) {
        self.typesetter = typesetter
        self.deeds = deeds
        staff = deeds.reader
    }

    /// The PDF of a short page, at once. Of several requests for the same page one makes it.
    /// - Returns: nil when it has to be asked for as a job: the press is busy, absent, or failed.
    func pdf(of paper: Paper, for scope: Scope, request: String) throws -> PDF? {
        guard let typesetter, !paper.isLong, enter() else { return nil }
        defer { leave() }
        // Perhaps made while this one waited.
        if let kept = try kept(.pdfByDigest(sidik: paper.sidik, snapshot: paper.snapshot), for: scope) { return kept }
        do {
            let pdf: PDF = try typesetter.typeset(EmbeddedCrests.html(paper.html, from: staff, scope))
            try keep(pdf, of: paper, for: scope)
            return pdf
        } catch let error as TypesettingError {
            Log.error(error, request: request)
            return nil
        }
    }

    /// A file that somebody is about to sign: as a job has prepared it, otherwise made at once however long it is, for
    /// whoever signs is waiting. Kept by the caller.
    /// - Throws: `SigningFailure.noFile` where the press is absent, busy, or failed.
    func file(of html: [UInt8], for scope: Scope, request: String) throws -> PDF {
        if let prepared = try kept(.preparedFile(sidik: SHA256.digest(html).bytes), for: scope) { return prepared }
        guard let typesetter, enter() else { throw SigningFailure.noFile }
        defer { leave() }
        do {
            return try typesetter.typeset(EmbeddedCrests.html(html, from: staff, scope))
        } catch let error as TypesettingError {
            Log.error(error, request: request)
            throw SigningFailure.noFile
        }
    }

    /// What was altered is made anew, and that it was is for `janji check` to tell.
    private func kept(_ query: Query<PDFRow>, for scope: Scope) throws -> PDF? {
        try staff.read(for: scope, query).first { $0.isHeld }.map { PDF(bytes: $0.isi, pages: $0.halaman) }
    }

    private func keep(_ pdf: PDF, of paper: Paper, for scope: Scope) throws {
        guard let snapshot = paper.snapshot else { return }
        try deeds.keepPDF(pdf.bytes, pages: pdf.pages, sidik: paper.sidik, of: snapshot, for: scope)
    }

    private func enter() -> Bool {
        let isIn: Bool = present.withLock { count in
            guard count < Press.limit else { return false }
            count += 1
            return true
        }
        if isIn { places.wait() }
        return isIn
    }

    private func leave() {
        places.signal()
        present.withLock { $0 -= 1 }
    }
}
