import Database
import Kinerja

/// A job; its rows belong to this file.
public enum Job: Sendable {}

public enum JobState: String, Sendable, CaseIterable, ColumnValue {
    case menunggu, berjalan, selesai, gagal
}

extension Change<NoRow> {
    /// Asks for a PDF. A page that is being made, or was made, is not made again.
    ///
    /// - Parameters:
    ///   - perihal: the address of the PDF, for operators.
    ///   - umum: whether citizens may see the job and its result.
    ///   - sidik: SHA-256 of `masukan`, the HTML.
    ///   - perkiraan: how many pages it will have, about.
    public static func insertJob(
        perihal: String, umum: Bool, sidik: [UInt8], snapshot: ID<FrozenSnapshot>?, masukan: [UInt8], perkiraan: Int
    ) -> Self {
        Self(
            """
            INSERT INTO job (tenant_id, jenis, perihal, umum, sidik, snapshot_id, masukan, perkiraan)
            VALUES (app.current_tenant(), 'pdf', $1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
            """, perihal, umum, sidik, snapshot, masukan, perkiraan)
    }
}

public struct JobRow: PlainRow {
    public let keadaan: JobState
    /// 0 to 100.
    public let kemajuan: Int

    public static let columns = Columns(JobRow.init)
}

extension Query<JobRow> {
    /// The newest job for a page.
    public static func jobByDigest(sidik: [UInt8]) -> Self {
        Self("SELECT keadaan, kemajuan FROM job WHERE sidik = $1 ORDER BY id DESC LIMIT 1", sidik)
    }
}

public struct ClaimedJobRow: Row {
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

extension Change<ClaimedJobRow> {
    /// Takes the oldest job that nobody is at: it waits, or its last taker has been silent for longer than a job may
    /// be.
    public static var claimJob: Self {
        Self(
            """
            UPDATE job SET keadaan = 'berjalan', kemajuan = 0, percobaan = percobaan + 1, detak = now()
            WHERE (tenant_id, id) = (
                SELECT tenant_id, id FROM job
                WHERE (keadaan = 'menunggu' OR keadaan = 'berjalan' AND detak < now() - interval '90 seconds')
                    AND percobaan < 3
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, percobaan, perihal, sidik, snapshot_id, masukan, perkiraan
            """)
    }
}

extension Change<NoRow> {
    /// A sign of life. Touches no row when another taker has the job by now.
    public static func advanceJob(id: ID<Job>, percobaan: Int, kemajuan: Int) -> Self {
        Self(
            """
            UPDATE job SET kemajuan = $3, detak = now() WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
            """, id, percobaan, kemajuan)
    }

    /// Ends a job with its result, which for a signed text is kept elsewhere (`insertPDF`).
    public static func finishJob(id: ID<Job>, percobaan: Int, hasil: [UInt8]?, halaman: Int) -> Self {
        Self(
            """
            UPDATE job SET keadaan = 'selesai', kemajuan = 100, masukan = NULL, hasil = $3, halaman = $4, detak = now()
            WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
            """, id, percobaan, hasil, halaman)
    }

    /// Ends a job that cannot be done.
    ///
    /// - Parameter galat: what happened, for operators.
    public static func failJob(id: ID<Job>, percobaan: Int, galat: String) -> Self {
        Self(
            """
            UPDATE job SET keadaan = 'gagal', masukan = NULL, galat = $3, detak = now()
            WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
            """, id, percobaan, galat)
    }

    /// Gives a job back for somebody else, as if it had not been taken.
    public static func returnJob(id: ID<Job>, percobaan: Int) -> Self {
        Self(
            """
            UPDATE job SET keadaan = 'menunggu', kemajuan = 0, percobaan = percobaan - 1
            WHERE id = $1 AND percobaan = $2 AND keadaan = 'berjalan'
            """, id, percobaan)
    }

    /// Gives up what three takers did not finish.
    public static var failStaleJobs: Self {
        Self(
            """
            UPDATE job SET keadaan = 'gagal', masukan = NULL, galat = 'three takers fell silent'
            WHERE keadaan = 'berjalan' AND detak < now() - interval '90 seconds' AND percobaan >= 3
            """)
    }

    /// Forgets what was done a week ago; a set or a draft is made again when somebody asks.
    public static var deleteOldJobs: Self {
        Self("DELETE FROM job WHERE keadaan IN ('selesai', 'gagal') AND detak < now() - interval '7 days'")
    }
}
