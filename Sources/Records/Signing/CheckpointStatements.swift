import Database
import Kinerja

/// What time it is, and the day of the newest checkpoint.
public struct CheckpointState: Query {
    public static let sql: StaticString = """
        SELECT clock_timestamp() AS waktu, (SELECT max(tanggal) FROM checkpoint) AS terakhir
        """
    public static var sample: CheckpointState { CheckpointState() }

    public init() {}

    public struct Result: Row {
        public let waktu: Instant
        public let terakhir: CalendarDate?

        public init(from row: inout RowReader) throws {
            waktu = try row.read("waktu")
            terakhir = try row.read("terakhir")
        }
    }
}

/// Notes the head of the chain for a day; no row where the day has its checkpoint or the chain no link.
/// The caller holds `LockAudit`.
public struct InsertCheckpoint: Change {
    public static let sql: StaticString = """
        INSERT INTO checkpoint (tenant_id, tanggal, urutan, digest, jumlah)
        SELECT app.current_tenant(), $1, a.urutan, a.digest, (SELECT count(*) FROM audit) FROM audit a ORDER BY a.urutan DESC LIMIT 1
        ON CONFLICT (tenant_id, tanggal) DO NOTHING
        RETURNING tanggal, urutan, digest, waktu
        """
    public static var sample: InsertCheckpoint { InsertCheckpoint(tanggal: .placeholder) }
    public var parameters: [Parameter] { [.date(tanggal)] }

    let tanggal: CalendarDate

    public init(tanggal: CalendarDate) {
        self.tanggal = tanggal
    }

    public typealias Result = CheckpointRow
}

/// The published checkpoints before a day, newest first.
public struct CheckpointsBefore: Query {
    public static let sql: StaticString = """
        SELECT tanggal, urutan, digest, waktu FROM checkpoint WHERE tanggal < coalesce($1::date, 'infinity') ORDER BY tanggal DESC LIMIT 101
        """
    public static var sample: CheckpointsBefore { CheckpointsBefore(tanggal: nil) }
    public var parameters: [Parameter] { [.date(tanggal)] }

    let tanggal: CalendarDate?

    /// - Parameter tanggal: nil for the newest. There is a next page when there are 101.
    public init(tanggal: CalendarDate?) {
        self.tanggal = tanggal
    }

    public typealias Result = CheckpointRow
}

/// Every checkpoint in the order of the chain.
public struct AllCheckpoints: Query {
    public static let sql: StaticString = """
        SELECT tanggal, urutan, digest, waktu FROM checkpoint ORDER BY tanggal
        """
    public static var sample: AllCheckpoints { AllCheckpoints() }

    public init() {}

    public typealias Result = CheckpointRow
}

/// The head of the chain as it was published on a day. `urutan` is also the number of links up to it.
public struct CheckpointRow: Row {
    public let tanggal: CalendarDate
    public let urutan: Int
    public let digest: [UInt8]
    public let waktu: Instant

    public init(from row: inout RowReader) throws {
        tanggal = try row.read("tanggal")
        urutan = try row.read("urutan")
        digest = try row.read("digest")
        waktu = try row.read("waktu")
    }
}
