import Database
import Kinerja

extension Change<NoRow> {
    /// Notes that a text came into force and that what it promises is projected.
    public static func insertProyeksi(
        snapshot: ID<FrozenSnapshot>, document: ID<Document>, jabatan: ID<Jabatan>, jenis: String, tahun: Int,
        revisi: Int, mulai: CalendarDate, umum: Bool
    ) -> Self {
        Self(
            """
            INSERT INTO proyeksi (tenant_id, snapshot_id, document_id, jabatan_id, jenis, tahun, revisi, mulai, umum)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
            """, snapshot, document, jabatan, jenis, tahun, revisi, mulai, umum)
    }

    /// Every figure of a text, one for each place of the arrays.
    public static func insertTargets(snapshot: ID<FrozenSnapshot>, umum: Bool, _ rows: TargetArrays) -> Self {
        Self(
            """
            INSERT INTO target (tenant_id, snapshot_id, umum, indikator_id, tahun, periode, mentah, nilai, dijanjikan,
                tabel, baris, nomor, butir, kolom, nama, satuan, sasaran, definisi)
            SELECT app.current_tenant(), $1, $2, t.indikator, t.tahun, t.periode, t.mentah,
                nullif(t.nilai, '')::numeric, t.dijanjikan = 1, t.tabel, t.baris, t.nomor, t.butir, t.kolom, t.nama,
                t.satuan, t.sasaran, t.definisi
            FROM unnest($3::bigint[], $4::int[], $5::text[], $6::text[], $7::text[], $8::int[], $9::text[],
                $10::text[], $11::int[], $12::int[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[])
                AS t (indikator, tahun, periode, mentah, nilai, dijanjikan, tabel, baris, nomor, butir, kolom, nama,
                    satuan, sasaran, definisi)
            """, snapshot, umum, rows.indikator, rows.tahun, rows.periode, rows.mentah, rows.nilai, rows.dijanjikan,
            rows.tabel, rows.baris, rows.nomor, rows.butir, rows.kolom, rows.nama, rows.satuan, rows.sasaran,
            rows.definisi)
    }
}

/// The columns of many targets, as one statement takes them.
public struct TargetArrays: Sendable {
    var indikator: [ID<IndikatorKinerja>] = []
    var tahun: [Int64] = []
    var periode: [String] = []
    var mentah: [String] = []
    var nilai: [String] = []
    var dijanjikan: [Int64] = []
    var tabel: [String] = []
    var baris: [String] = []
    var nomor: [Int64] = []
    var butir: [Int64] = []
    var kolom: [String] = []
    var nama: [String] = []
    var satuan: [String] = []
    var sasaran: [String] = []
    var definisi: [String] = []

    public init() {}

    public var isEmpty: Bool { indikator.isEmpty }

    /// The figures of one line, for its indikator.
    public mutating func append(_ line: JanjiIndikator, of indikator: ID<IndikatorKinerja>) {
        for angka in line.angka {
            self.indikator.append(indikator)
            tahun.append(Int64(angka.tahun))
            periode.append(angka.periode.kode)
            mentah.append(angka.tertulis)
            nilai.append(Target(raw: angka.tertulis).value?.number?.description ?? "")
            dijanjikan.append(angka.isPromised ? 1 : 0)
            tabel.append(line.tabel)
            baris.append(line.baris)
            nomor.append(Int64(line.nomor))
            butir.append(Int64(line.butir))
            kolom.append(angka.kolom.rawValue)
            nama.append(line.indikator)
            satuan.append(line.satuan)
            sasaran.append(line.sasaran)
            definisi.append(line.definisi)
        }
    }
}

public struct UnprojectedRow: PlainRow {
    public let snapshot: ID<FrozenSnapshot>
    public let document: ID<Document>
    public let jenis: String
    public let tahun: Int
    public let revisi: Int
    public let isi: String
    /// When the last party signed it.
    public let waktu: Instant
    public let jabatan: ID<Jabatan>
    public let perangkatDaerah: ID<PerangkatDaerah>?
    public let atasan: ID<Jabatan>?
    public let kepala: ID<Jabatan>?

    public static let columns = Columns(UnprojectedRow.init)
}

extension Query<UnprojectedRow> {
    /// Texts that came into force and are not projected, in the order of their last signatures.
    public static var unprojected: Self {
        Self(
            """
            SELECT s.id AS snapshot_id, d.id AS document_id, d.jenis, d.tahun, d.revisi, s.isi, g.waktu,
                   j.id AS jabatan_id, j.perangkat_daerah_id, j.atasan_id,
                   app.head_of(j.perangkat_daerah_id) AS kepala_id
            FROM document d
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            CROSS JOIN LATERAL (SELECT max(g.waktu) AS waktu FROM signature g
                WHERE g.tenant_id = s.tenant_id AND g.snapshot_id = s.id) g
            WHERE d.status IN ('berlaku', 'digantikan') AND g.waktu IS NOT NULL
              AND NOT EXISTS (SELECT FROM proyeksi p WHERE p.tenant_id = s.tenant_id AND p.snapshot_id = s.id)
            ORDER BY g.waktu, d.id
            """)
    }
}

public struct ProjectedSnapshotRow: PlainRow {
    public let snapshot: ID<FrozenSnapshot>
    public let kode: String
    public let isi: String
    /// Whether what it promises is projected, for the office and the year of its document.
    public let isProjected: Bool

    public static let columns = Columns(ProjectedSnapshotRow.init)
}

extension Query<ProjectedSnapshotRow> {
    /// Every text that came into force, in stretches.
    public static func projectedSnapshots(after: ID<FrozenSnapshot>) -> Self {
        Self(
            """
            SELECT s.id AS snapshot_id, d.kode, s.isi,
                   EXISTS (SELECT FROM proyeksi p WHERE p.tenant_id = s.tenant_id AND p.snapshot_id = s.id
                       AND (p.document_id, p.jabatan_id, p.jenis, p.tahun, p.revisi)
                           = (d.id, d.jabatan_id, d.jenis, d.tahun, d.revisi)) AS is_projected
            FROM document d JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE d.status IN ('berlaku', 'digantikan') AND s.id > $1 ORDER BY s.id LIMIT 200
            """, after)
    }
}

public struct ProjectedTargetRow: PlainRow {
    public let snapshot: ID<FrozenSnapshot>
    /// One target as one text (`JanjiIndikator.lines`).
    public let baris: String

    public static let columns = Columns(ProjectedTargetRow.init)
}

extension Query<ProjectedTargetRow> {
    /// What is stored of these texts, each target as a line.
    public static func projectedTargets(of snapshots: [ID<FrozenSnapshot>]) -> Self {
        Self(
            """
            SELECT t.snapshot_id, concat_ws(E'\\x1f', t.tahun, t.periode, t.mentah,
                       CASE WHEN t.dijanjikan THEN 1 ELSE 0 END, t.tabel, t.baris, t.nomor, t.butir, t.kolom, t.nama,
                       t.satuan, t.sasaran, t.definisi) AS baris
            FROM target t WHERE t.snapshot_id = ANY ($1::bigint[])
            """, snapshots)
    }
}

extension JanjiIndikator {
    /// Its figures as `projectedTargets` tells them.
    public var lines: [String] {
        angka.map { angka in
            [
                String(angka.tahun), angka.periode.kode, angka.tertulis, angka.isPromised ? "1" : "0", tabel, baris,
                String(nomor), String(butir), angka.kolom.rawValue, indikator, satuan, sasaran, definisi,
            ].joined(separator: "\u{1f}")
        }
    }
}
