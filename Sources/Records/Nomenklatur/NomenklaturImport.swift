import Database
import Kinerja

extension Change<NoRow> {
    /// A new version, numbered after the last one, with its link in the audit chain.
    public static func insertNomenklaturVersi(
        versi: Int, nama: String, mulai: Int, sampai: Int?, akun: ID<Akun>, oleh: String, auditUrutan: Int,
        waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO nomenklatur_versi (tenant_id, versi, nama, mulai, sampai, akun_id, oleh, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
            """, versi, nama, mulai, sampai, akun, oleh, auditUrutan, waktu)
    }

    /// The codes of a version.
    public static func insertNomenklatur(versi: Int, _ butir: [DaftarNomenklatur.Butir]) -> Self {
        Self(
            """
            INSERT INTO nomenklatur (tenant_id, versi, kode, nama)
            SELECT app.current_tenant(), $1, n.kode, n.nama FROM unnest($2::text[], $3::text[]) AS n (kode, nama)
            """, versi, butir.map(\.kode.text), butir.map(\.nama))
    }
}
