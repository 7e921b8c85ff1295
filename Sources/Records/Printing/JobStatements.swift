import Database
import Kinerja

/// A job; its rows belong to this file.
public enum Job: Sendable {}

public enum JobState: String, Sendable, CaseIterable, ColumnValue {
    case menunggu, berjalan, selesai, gagal
}

/// Asks for a PDF. A page that is being made, or was made, is not made again.
public struct InsertJob: Change {
    public static let sql: StaticString = """
        INSERT INTO job (tenant_id, jenis, perihal, umum, sidik, snapshot_id, masukan, perkiraan)
        VALUES (app.current_tenant(), 'pdf', $1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
        """
    public static var sample: InsertJob {
        InsertJob(perihal: "", umum: true, sidik: [], snapshot: nil, masukan: [], perkiraan: 1)
    }
    public var parameters: [Parameter] {
        [.text(perihal), .bool(umum), .bytes(sidik), .id(snapshot), .bytes(masukan), .int(perkiraan)]
    }

    let perihal: String
    let umum: Bool
    public let sidik: [UInt8]
    let snapshot: ID<FrozenSnapshot>?
    let masukan: [UInt8]
    let perkiraan: Int

    /// - Parameters:
    ///   - perihal: the address of the PDF, for operators.
    ///   - umum: whether citizens may see the job and its result.
    ///   - sidik: SHA-256 of `masukan`, the HTML.
    ///   - perkiraan: how many pages it will have, about.
    public init(perihal: String, umum: Bool, sidik: [UInt8], snapshot: ID<FrozenSnapshot>?, masukan: [UInt8], perkiraan: Int) {
        self.perihal = perihal
        self.umum = umum
        self.sidik = sidik
        self.snapshot = snapshot
        self.masukan = masukan
        self.perkiraan = perkiraan
    }
}

/// The newest job for a page.
public struct JobByDigest: Query {
    public static let sql: StaticString = """
        SELECT keadaan, kemajuan FROM job WHERE sidik = $1 ORDER BY id DESC LIMIT 1
        """
    public static var sample: JobByDigest { JobByDigest(sidik: []) }
    public var parameters: [Parameter] { [.bytes(sidik)] }

    let sidik: [UInt8]

    public init(sidik: [UInt8]) {
        self.sidik = sidik
    }

    public struct Result: Row {
        public let keadaan: JobState
        /// 0 to 100.
        public let kemajuan: Int

        public init(from row: inout RowReader) throws {
            keadaan = try row.read("keadaan")
            kemajuan = try row.read("kemajuan")
        }
    }
}

/// Takes the oldest job that nobody is at: it waits, or its last taker has been silent for longer than a job may be.
public struct ClaimJob: Change {
    public static let sql: StaticString = """
        UPDATE job SET keadaan = 'berjalan', kemajuan = 0, percobaan = percobaan + 1, detak = now()
        WHERE (tenant_id, id) = (
            SELECT tenant_id, id FROM job
            WHERE (keadaan = 'menunggu' OR keadaan = 'berjalan' AND detak < now() - interval '90 seconds') AND percobaan < 3
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id, percobaan, perihal, sidik, snapshot_id, masukan, perkiraan
        """
    public static var sample: ClaimJob { ClaimJob() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Job>
        public let percobaan: Int
        public let perihal: String
        public let sidik: [UInt8]
        public let snapshot: ID<FrozenSnapshot>?
        public let masukan: [UInt8]
        public let perkiraan: Int

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            percobaan = try row.read("percobaan")
            perihal = try row.read("perihal")
            sidik = try row.read("sidik")
            snapshot = try row.read("snapshot_id")
            masukan = try row.read("masukan") ?? []
            perkiraan = try row.read("perkiraan")
        }
    }
}

/// A sign of life. Touches no row when another taker has the job by now.
public struct AdvanceJob: Change {
    public static let sql: StaticString = """
        UPDATE job SET kemajuan = $3, detak = now() WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
        """
    public static var sample: AdvanceJob { AdvanceJob(id: .sample, percobaan: 1, kemajuan: 0) }
    public var parameters: [Parameter] { [.id(id), .int(percobaan), .int(kemajuan)] }

    let id: ID<Job>
    let percobaan: Int
    let kemajuan: Int

    public init(id: ID<Job>, percobaan: Int, kemajuan: Int) {
        self.id = id
        self.percobaan = percobaan
        self.kemajuan = kemajuan
    }
}

/// Ends a job with its result, which for a signed text is kept elsewhere (`InsertPDF`).
public struct FinishJob: Change {
    public static let sql: StaticString = """
        UPDATE job SET keadaan = 'selesai', kemajuan = 100, masukan = NULL, hasil = $3, halaman = $4, detak = now()
        WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
        """
    public static var sample: FinishJob { FinishJob(id: .sample, percobaan: 1, hasil: nil, halaman: 1) }
    public var parameters: [Parameter] { [.id(id), .int(percobaan), .bytes(hasil), .int(halaman)] }

    let id: ID<Job>
    let percobaan: Int
    let hasil: [UInt8]?
    let halaman: Int

    public init(id: ID<Job>, percobaan: Int, hasil: [UInt8]?, halaman: Int) {
        self.id = id
        self.percobaan = percobaan
        self.hasil = hasil
        self.halaman = halaman
    }
}

/// Ends a job that cannot be done.
public struct FailJob: Change {
    public static let sql: StaticString = """
        UPDATE job SET keadaan = 'gagal', masukan = NULL, galat = $3, detak = now() WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
        """
    public static var sample: FailJob { FailJob(id: .sample, percobaan: 1, galat: "") }
    public var parameters: [Parameter] { [.id(id), .int(percobaan), .text(galat)] }

    let id: ID<Job>
    let percobaan: Int
    let galat: String

    /// - Parameter galat: what happened, for operators.
    public init(id: ID<Job>, percobaan: Int, galat: String) {
        self.id = id
        self.percobaan = percobaan
        self.galat = galat
    }
}

/// Gives a job back for somebody else, as if it had not been taken.
public struct ReturnJob: Change {
    public static let sql: StaticString = """
        UPDATE job SET keadaan = 'menunggu', kemajuan = 0, percobaan = percobaan - 1 WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
        """
    public static var sample: ReturnJob { ReturnJob(id: .sample, percobaan: 1) }
    public var parameters: [Parameter] { [.id(id), .int(percobaan)] }

    let id: ID<Job>
    let percobaan: Int

    public init(id: ID<Job>, percobaan: Int) {
        self.id = id
        self.percobaan = percobaan
    }
}

/// Gives up what three takers did not finish.
public struct FailStaleJobs: Change {
    public static let sql: StaticString = """
        UPDATE job SET keadaan = 'gagal', masukan = NULL, galat = 'three takers fell silent'
        WHERE keadaan = 'berjalan' AND detak < now() - interval '90 seconds' AND percobaan >= 3
        """
    public static var sample: FailStaleJobs { FailStaleJobs() }

    public init() {}
}

/// Forgets what was done a week ago; a set or a draft is made again when somebody asks.
public struct DeleteOldJobs: Change {
    public static let sql: StaticString = """
        DELETE FROM job WHERE keadaan IN ('selesai', 'gagal') AND detak < now() - interval '7 days'
        """
    public static var sample: DeleteOldJobs { DeleteOldJobs() }

    public init() {}
}
