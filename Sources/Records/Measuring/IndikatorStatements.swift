import Database
import Kinerja

extension Change<NewID<IndikatorKinerja>> {
    /// A new indikator, as the document writes it that names it first.
    public static func insertIndikator(
        jabatan: ID<Jabatan>, slug: String, nama: String, satuan: String, sasaran: String, ragu: Bool, umum: Bool
    ) -> Self {
        Self(
            """
            INSERT INTO indikator (tenant_id, jabatan_id, slug, nama, satuan, sasaran, ragu, umum)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7) RETURNING id
            """, jabatan, slug, nama, satuan, sasaran, ragu, umum)
    }
}

public struct IndikatorRow: PlainRow {
    public let id: ID<IndikatorKinerja>
    public let slug: String
    public let nama: String
    public let satuan: String
    public let sasaran: String
    /// Other indikator would have fitted its line as well.
    public let ragu: Bool

    public static let columns = Columns(IndikatorRow.init)

    public var indikator: IndikatorKinerja {
        IndikatorKinerja(id: id, kunci: KunciIndikator(nama: nama, satuan: satuan, sasaran: sasaran))
    }
}

extension Query<IndikatorRow> {
    /// The indikator of an office, in the order in which they came.
    public static func indikatorOf(jabatan: ID<Jabatan>) -> Self {
        Self("SELECT id, slug, nama, satuan, sasaran, ragu FROM indikator WHERE jabatan_id = $1 ORDER BY id", jabatan)
    }
}

public struct LineOfDocumentRow: PlainRow {
    public let indikator: ID<IndikatorKinerja>
    public let tabel: String
    public let baris: String
    public let nama: String

    public static let columns = Columns(LineOfDocumentRow.init)
}

extension Query<LineOfDocumentRow> {
    /// Which indikator the lines of earlier revisions of a document are about; of two the newer last.
    public static func linesOfRevisions(jenis: String, tahun: Int, jabatan: ID<Jabatan>) -> Self {
        Self(
            """
            SELECT DISTINCT ON (p.revisi, t.tabel, t.baris, t.nama) t.indikator_id, t.tabel, t.baris, t.nama
            FROM proyeksi p JOIN target t ON t.tenant_id = p.tenant_id AND t.snapshot_id = p.snapshot_id
            WHERE p.jenis = $1 AND p.tahun = $2 AND p.jabatan_id = $3
            ORDER BY p.revisi, t.tabel, t.baris, t.nama, t.butir
            """, jenis, tahun, jabatan)
    }
}

public struct TautanRow: PlainRow {
    public let indikator: ID<IndikatorKinerja>
    public let ke: ID<IndikatorKinerja>

    public static let columns = Columns(TautanRow.init)
}

extension Query<TautanRow> {
    /// What people have joined and parted, the oldest first.
    public static var allTautan: Self {
        Self("SELECT indikator_id, ke_id FROM tautan_indikator ORDER BY id")
    }
}

extension Change<NoRow> {
    /// Two are one from now on, or one is its own again.
    public static func insertTautan(
        indikator: ID<IndikatorKinerja>, ke: ID<IndikatorKinerja>, alasan: String, akun: ID<Akun>, nama: String,
        auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO tautan_indikator (tenant_id, indikator_id, ke_id, alasan, akun_id, nama, audit_urutan, waktu,
                umum)
            SELECT app.current_tenant(), a.id, b.id, $3, $4, $5, $6, $7, a.umum AND b.umum
            FROM indikator a JOIN indikator b ON b.tenant_id = a.tenant_id AND b.id = $2 WHERE a.id = $1
            """, indikator, ke, alasan, akun, nama, auditUrutan, waktu)
    }
}
