import Database
import Kinerja

/// An official's key; its rows belong to this folder.
public enum Kunci: Sendable {}

public struct KunciRow: PlainRow {
    public let id: ID<Kunci>
    public let pegawai: ID<Pegawai>
    /// SubjectPublicKeyInfo in DER.
    public let publik: [UInt8]
    /// PKCS #8, encrypted.
    public let rahasia: [UInt8]
    public let waktu: Instant
    public let sertifikat: ID<Sertifikat>?
    public let otoritas: ID<Otoritas>?
    public let der: [UInt8]?
    public let alasan: AlasanPencabutan?
    public let dicabut: Instant?

    public static let columns = Columns(KunciRow.init)
}

extension Query<KunciRow> {
    /// The keys of an account that is active and still its pegawai's own, each with its certificate and the revocation
    /// of that, the newest first. Nobody else's account finds them: a key is never lent.
    public static func keysOfAkun(akun: ID<Akun>) -> Self {
        Self(
            """
            SELECT k.id, k.pegawai_id, k.publik, k.rahasia, k.waktu, s.id AS sertifikat_id, s.otoritas_id, s.der,
                   c.alasan, c.waktu AS dicabut
            FROM akun a
            JOIN kunci k ON k.tenant_id = a.tenant_id AND k.akun_id = a.id AND k.pegawai_id = a.pegawai_id
            LEFT JOIN sertifikat s ON s.tenant_id = k.tenant_id AND s.kunci_id = k.id
            LEFT JOIN pencabutan c ON c.tenant_id = s.tenant_id AND c.sertifikat_id = s.id
            WHERE a.id = $1 AND a.aktif
            ORDER BY k.id DESC
            """, akun)
    }
}

extension Change<NewID<Kunci>> {
    public static func insertKunci(
        akun: ID<Akun>, publik: [UInt8], rahasia: [UInt8], auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO kunci (tenant_id, pegawai_id, akun_id, publik, rahasia, audit_urutan, waktu)
            SELECT app.current_tenant(), a.pegawai_id, a.id, $2, $3, $4, $5 FROM akun a
            WHERE a.id = $1 AND a.pegawai_id IS NOT NULL
            RETURNING id
            """, akun, publik, rahasia, auditUrutan, waktu)
    }
}

extension Change<NoRow> {
    /// The same key under another passphrase, unless it was changed meanwhile.
    public static func sealKunci(id: ID<Kunci>, rahasia: [UInt8], semula: [UInt8]) -> Self {
        Self("UPDATE kunci SET rahasia = $2 WHERE id = $1 AND rahasia = $3", id, rahasia, semula)
    }
}

public struct WaitingKeyRow: PlainRow {
    public let id: ID<Kunci>
    public let publik: [UInt8]
    public let waktu: Instant
    public let nama: String
    public let nip: String?
    /// The office that the person holds by now, and its perangkat daerah.
    public let jabatan: String?
    public let perangkatDaerah: String?

    public static let columns = Columns(WaitingKeyRow.init)
}

extension Query<WaitingKeyRow> {
    /// Keys that wait for a certificate: the newest of each pegawai, of accounts that are active, with what the
    /// certificate will name.
    public static func waitingKeys(today: CalendarDate) -> Self {
        Self(
            """
            SELECT k.id, k.publik, k.waktu, g.nama, g.nip, p.jabatan, p.perangkat_daerah
            FROM kunci k
            JOIN akun a ON a.tenant_id = k.tenant_id AND a.id = k.akun_id AND a.pegawai_id = k.pegawai_id AND a.aktif
            JOIN pegawai g ON g.tenant_id = k.tenant_id AND g.id = k.pegawai_id
            LEFT JOIN LATERAL (
                SELECT j.nama AS jabatan, d.nama AS perangkat_daerah FROM penempatan t
                JOIN jabatan j ON j.tenant_id = t.tenant_id AND j.id = t.jabatan_id
                LEFT JOIN perangkat_daerah d ON d.tenant_id = j.tenant_id AND d.id = j.perangkat_daerah_id
                WHERE t.tenant_id = g.tenant_id AND t.pegawai_id = g.id AND t.mulai <= $1
                    AND coalesce(t.selesai, $1) >= $1
                ORDER BY t.kedudukan = 'definitif' DESC, t.mulai DESC, t.id DESC LIMIT 1) p ON true
            WHERE NOT EXISTS (SELECT FROM sertifikat s WHERE s.tenant_id = k.tenant_id AND s.kunci_id = k.id)
              AND NOT EXISTS (SELECT FROM kunci n WHERE n.tenant_id = k.tenant_id AND n.pegawai_id = k.pegawai_id
                  AND n.id > k.id)
            ORDER BY k.id
            """, today)
    }
}
