import Database
import Kinerja

/// A confirmed way of measuring: which indikator, since which year, by whom.
public struct CaraUkurRow: PlainRow {
    public let indikator: ID<IndikatorKinerja>
    public let versi: Int
    public let mulai: Int
    public let arah: String
    public let rumus: String
    public let agregasi: String
    public let agregasiTahun: String
    public let isian: String
    public let batas: Int?
    public let desimal: Int
    public let skala: String?
    public let skalaVersi: Int?
    public let predikat: String?
    public let predikatVersi: Int?
    public let alasan: String
    public let waktu: Instant

    public static let columns = Columns(CaraUkurRow.init)

    public var kolom: CaraUkur.Kolom {
        CaraUkur.Kolom(
            arah: arah, rumus: rumus, agregasi: agregasi, agregasiTahun: agregasiTahun, isian: isian, batas: batas,
            desimal: desimal, skala: skala, predikat: predikat)
    }
}

extension Query<CaraUkurRow> {
    /// Every way of measuring of the indikator of some offices, the newest first.
    public static func caraUkurOf(jabatan: [ID<Jabatan>]) -> Self {
        Self(
            """
            SELECT c.indikator_id, c.versi, c.mulai, c.arah, c.rumus, c.agregasi, c.agregasi_tahun, c.isian, c.batas,
                   c.desimal, c.skala, c.skala_versi, c.predikat, c.predikat_versi, c.alasan, c.waktu
            FROM indikator i JOIN cara_ukur c ON c.tenant_id = i.tenant_id AND c.indikator_id = i.id
            WHERE i.jabatan_id = ANY ($1::bigint[]) ORDER BY c.indikator_id, c.versi DESC
            """, jabatan)
    }

    /// The same of one indikator.
    public static func caraUkurOfIndikator(_ indikator: [ID<IndikatorKinerja>]) -> Self {
        Self(
            """
            SELECT c.indikator_id, c.versi, c.mulai, c.arah, c.rumus, c.agregasi, c.agregasi_tahun, c.isian, c.batas,
                   c.desimal, c.skala, c.skala_versi, c.predikat, c.predikat_versi, c.alasan, c.waktu
            FROM cara_ukur c WHERE c.indikator_id = ANY ($1::bigint[]) ORDER BY c.indikator_id, c.versi DESC
            """, indikator)
    }
}

extension Change<NoRow> {
    /// The next version of an indikator's way of measuring.
    public static func insertCaraUkur(
        indikator: ID<IndikatorKinerja>, mulai: Int, kolom: CaraUkur.Kolom, skalaVersi: Int?, predikatVersi: Int?,
        alasan: String, akun: ID<Akun>, nama: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO cara_ukur (tenant_id, indikator_id, versi, mulai, arah, rumus, agregasi, agregasi_tahun, isian,
                batas, desimal, skala, skala_versi, predikat, predikat_versi, alasan, akun_id, nama, audit_urutan,
                waktu, umum)
            SELECT app.current_tenant(), i.id,
                (SELECT coalesce(max(c.versi), 0) + 1 FROM cara_ukur c WHERE c.tenant_id = i.tenant_id
                    AND c.indikator_id = i.id), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18, i.umum
            FROM indikator i WHERE i.id = $1
            """, indikator, mulai, kolom.arah, kolom.rumus, kolom.agregasi, kolom.agregasiTahun, kolom.isian,
            kolom.batas, kolom.desimal, kolom.skala, skalaVersi, kolom.predikat, predikatVersi, alasan, akun, nama,
            auditUrutan, waktu)
    }

    /// The next version of a scale or of a table of grades.
    public static func insertSkala(
        jenis: String, kunci: String, isi: String, alasan: String, akun: ID<Akun>, nama: String, auditUrutan: Int,
        waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO skala (tenant_id, jenis, kunci, versi, isi, alasan, akun_id, nama, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2,
                (SELECT coalesce(max(versi), 0) + 1 FROM skala WHERE jenis = $1 AND kunci = $2), $3, $4, $5, $6, $7, $8)
            """, jenis, kunci, isi, alasan, akun, nama, auditUrutan, waktu)
    }
}

public struct SkalaRow: PlainRow {
    public let jenis: String
    public let kunci: String
    public let versi: Int
    public let isi: String

    public static let columns = Columns(SkalaRow.init)
}

extension Query<SkalaRow> {
    /// The scales that a kabupaten made, every version, the newest last.
    public static var allSkala: Self {
        Self("SELECT jenis, kunci, versi, isi FROM skala ORDER BY jenis, kunci, versi")
    }
}
