import Database
import Kinerja

extension Change<NoRow> {
    /// Keeps a coat of arms; the same bytes are kept once.
    public static func insertLambang(sha256: [UInt8], jenis: Lambang.Jenis, isi: [UInt8], akun: ID<Akun>) -> Self {
        Self(
            """
            INSERT INTO lambang (tenant_id, sha256, jenis, isi, akun_id)
            VALUES (app.current_tenant(), $1, $2, $3, $4) ON CONFLICT (tenant_id, sha256) DO NOTHING
            """, sha256, jenis.rawValue, isi, akun)
    }
}

public struct LambangRow: PlainRow {
    public let jenis: Lambang.Jenis
    public let isi: [UInt8]

    public static let columns = Columns(LambangRow.init)
}

extension Query<LambangRow> {
    /// The coat of arms with that digest, if this kabupaten has it.
    public static func lambangByDigest(sha256: [UInt8]) -> Self {
        Self("SELECT jenis, isi FROM lambang WHERE sha256 = $1", sha256)
    }
}
