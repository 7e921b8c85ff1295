import Database
import Kinerja

public struct ReminderFactsRow: PlainRow {
    /// When the last own certificate that was not revoked ends, or ended.
    public let sertifikatSelesai: Instant?
    /// The newest own key waits for its certificate.
    public let isRenewing: Bool
    /// Keys that wait for the admin.
    public let menunggu: Int
    /// Revocations that are in no list yet.
    public let belumTerdaftar: Int
    /// When the first of the newest lists ends; nil without an authority.
    public let daftarSelesai: Instant?

    public static let columns = Columns(ReminderFactsRow.init)
}

extension Query<ReminderFactsRow> {
    /// What will stand in the way of signatures unless somebody looks after it in time: of one account, and for an
    /// admin of the authority of the kabupaten.
    public static func reminderFacts(akun: ID<Akun>, isAdmin: Bool) -> Self {
        Self(
            """
            SELECT own.selesai AS sertifikat_selesai, coalesce(own.memperbarui, false) AS is_renewing,
                   CASE WHEN $2 THEN (
                       SELECT count(*) FROM kunci k
                       JOIN akun a ON a.tenant_id = k.tenant_id AND a.id = k.akun_id AND a.pegawai_id = k.pegawai_id
                            AND a.aktif
                       WHERE NOT EXISTS (SELECT FROM sertifikat s WHERE s.tenant_id = k.tenant_id AND s.kunci_id = k.id)
                         AND NOT EXISTS (SELECT FROM kunci n WHERE n.tenant_id = k.tenant_id
                             AND n.pegawai_id = k.pegawai_id AND n.id > k.id))
                   ELSE 0 END AS menunggu,
                   CASE WHEN $2 THEN (
                       SELECT count(*) FROM pencabutan c
                       JOIN sertifikat s ON s.tenant_id = c.tenant_id AND s.id = c.sertifikat_id
                       WHERE NOT EXISTS (
                           SELECT FROM daftar_cabut d
                           WHERE d.tenant_id = s.tenant_id AND d.otoritas_id = s.otoritas_id
                               AND d.audit_urutan > c.audit_urutan))
                   ELSE 0 END AS belum_terdaftar,
                   CASE WHEN $2 THEN (
                       SELECT min(l.selesai) FROM (
                           SELECT max(d.selesai) AS selesai FROM daftar_cabut d
                           JOIN otoritas o ON o.tenant_id = d.tenant_id AND o.id = d.otoritas_id AND o.selesai > now()
                           GROUP BY d.otoritas_id) l)
                   END AS daftar_selesai
            FROM (SELECT) one LEFT JOIN LATERAL (
                SELECT max(s.selesai) FILTER (WHERE c.sertifikat_id IS NULL) AS selesai,
                       (array_agg(s.id IS NULL ORDER BY k.id DESC))[1] AS memperbarui
                FROM akun a
                JOIN kunci k ON k.tenant_id = a.tenant_id AND k.akun_id = a.id AND k.pegawai_id = a.pegawai_id
                LEFT JOIN sertifikat s ON s.tenant_id = k.tenant_id AND s.kunci_id = k.id
                LEFT JOIN pencabutan c ON c.tenant_id = s.tenant_id AND c.sertifikat_id = s.id
                WHERE a.id = $1 AND a.aktif) own ON true
            """, akun, isAdmin)
    }
}
