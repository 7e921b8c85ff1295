import Database
import Kinerja

public struct CheckpointStateRow: PlainRow {
    public let waktu: Instant
    public let terakhir: CalendarDate?

    public static let columns = Columns(CheckpointStateRow.init)
}

extension Query<CheckpointStateRow> {
    /// What time it is, and the day of the newest checkpoint.
    public static var checkpointState: Self {
        Self("SELECT clock_timestamp() AS waktu, (SELECT max(tanggal) FROM checkpoint) AS terakhir")
    }
}

extension Change<CheckpointRow> {
    /// Notes the head of the chain for a day; no row where the day has its checkpoint or the chain no link.
    /// The caller holds `lockAudit`.
    public static func insertCheckpoint(tanggal: CalendarDate) -> Self {
        Self(
            """
            INSERT INTO checkpoint (tenant_id, tanggal, urutan, digest, jumlah)
            SELECT app.current_tenant(), $1, a.urutan, a.digest, (SELECT count(*) FROM audit) FROM audit a
            ORDER BY a.urutan DESC LIMIT 1
            ON CONFLICT (tenant_id, tanggal) DO NOTHING
            RETURNING tanggal, urutan, digest, waktu
            """, tanggal)
    }
}

extension Query<CheckpointRow> {
    /// The published checkpoints before a day, newest first.
    ///
    /// - Parameter tanggal: nil for the newest. There is a next page when there are 101.
    public static func checkpointsBefore(tanggal: CalendarDate?) -> Self {
        Self(
            """
            SELECT tanggal, urutan, digest, waktu FROM checkpoint WHERE tanggal < coalesce($1::date, 'infinity')
            ORDER BY tanggal DESC LIMIT 101
            """, tanggal)
    }

    /// Every checkpoint in the order of the chain.
    public static var allCheckpoints: Self {
        Self("SELECT tanggal, urutan, digest, waktu FROM checkpoint ORDER BY tanggal")
    }
}

/// The head of the chain as it was published on a day. `urutan` is also the number of links up to it.
public struct CheckpointRow: PlainRow {
    public let tanggal: CalendarDate
    public let urutan: Int
    public let digest: [UInt8]
    public let waktu: Instant

    public static let columns = Columns(CheckpointRow.init)
}
