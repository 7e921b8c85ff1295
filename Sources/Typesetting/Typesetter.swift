/// Makes PDF files with the process of `docker/pdf`, over its UNIX socket. Any number of threads may call it; each call
/// blocks its thread and has a connection of its own.
public struct Typesetter: Sendable {
    private let path: String
    private let patience: Patience

    /// - Parameter path: the socket; the process may come and go behind it.
    public init(socket path: String, patience: Patience = Patience()) {
        self.path = path
        self.patience = patience
    }

    /// How long to wait, in seconds.
    public struct Patience: Sendable {
        /// For the next frame of an answer, which comes at least with each page that is laid out.
        public var silence: Int
        /// For the whole answer, a queue of other jobs before it included.
        public var total: Int

        public init(silence: Int = 65, total: Int = 600) {
            self.silence = silence
            self.total = total
        }
    }

    /// Whether a socket can be called so at all.
    public static func isAddress(_ path: String) -> Bool { Connection.address(path) != nil }

    /// Whether somebody listens there now.
    public var isPresent: Bool {
        do throws(TypesettingError) {
            _ = try Connection(path, Patience(silence: 1, total: 1))
            return true
        } catch {
            return false
        }
    }

    /// Tells how far the job is, and by throwing ends it.
    public typealias Report = (Progress) throws -> Void

    /// The PDF of a printed page. When the process ends in the middle, as it does when another version is installed or
    /// its memory is full, the job is sent once more: equal HTML gives equal bytes.
    /// - Throws: `TypesettingError`, and what `report` throws.
    public func typeset(_ html: [UInt8], report: Report = { _ in }) throws -> PDF {
        do {
            return try attempt(html, report)
        } catch TypesettingError.brokenOff {
            return try attempt(html, report)
        }
    }

    private func attempt(_ html: [UInt8], _ report: Report) throws -> PDF {
        let connection = try Connection(path, patience)
        try connection.send(Frame.request(html))
        while true {
            switch try Frame(from: connection) {
            case .progress(let progress): try report(progress)
            case .result(let pdf): return pdf
            case .failure(let error): throw error
            }
        }
    }
}

/// A finished file.
public struct PDF: Sendable, Equatable {
    public let bytes: [UInt8]
    /// How many sheets, at least 1.
    public let pages: Int

    public init(bytes: [UInt8], pages: Int) {
        self.bytes = bytes
        self.pages = pages
    }
}

/// Where a job is: WeasyPrint's steps 1 (reading) to 7 (writing). Step 5, the layout, takes most of the time and counts
/// pages; it may begin again when the page numbers turn out longer than thought.
public struct Progress: Sendable, Equatable {
    public let step: Int
    /// The page being laid out in step 5, otherwise 0.
    public let page: Int

    public init(step: Int, page: Int) {
        self.step = step
        self.page = page
    }

    /// 0 to 99, for a document of about `pages` pages: the end is reached with the file alone.
    public func percent(of pages: Int) -> Int {
        switch step {
        case ..<5: return min(max(step, 0), 4)
        case 5: return 5 + 65 * min(page, max(pages, 1)) / max(pages, 1)
        case 6: return 75
        default: return 90
        }
    }
}

/// Why there is no PDF.
public enum TypesettingError: Error, Equatable {
    /// No process listens at the socket.
    case absent
    /// The job, or the queue before it, took too long.
    case timeout
    /// The process ended in the middle of the job, twice.
    case brokenOff
    /// The process will not take this page: what is wrong with it, for operators.
    case refused(String)
    /// The process failed at it: how, for operators.
    case failed(String)
}
