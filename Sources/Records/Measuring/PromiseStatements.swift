import Database
import Kinerja

extension KeadaanRealisasi: ColumnValue, ParameterValue {}

/// As the open data writes it.
extension PeriodeUkur: ColumnValue, ParameterValue {
    public var parameter: Parameter { .text(kode) }
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> PeriodeUkur {
        guard let periode = PeriodeUkur(kode: try String.decode(bytes)) else {
            throw ColumnError("is no part of a year")
        }
        return periode
    }
    public static var placeholder: PeriodeUkur { .tahun }
    public static var acceptedTypes: Set<UInt32> { String.acceptedTypes }
}

/// A target in the document that it stands in.
public struct PromiseRow: PlainRow, TargetTertulis {
    public let indikator: ID<IndikatorKinerja>
    public let jabatan: ID<Jabatan>
    public let slug: String
    public let tahun: Int
    public let periode: PeriodeUkur
    public let mentah: String
    public let dijanjikan: Bool
    public let nama: String
    public let satuan: String
    public let sasaran: String
    public let definisi: String
    public let nomor: Int
    public let jenis: String
    public let tahunDokumen: Int
    public let revisi: Int
    public let mulai: CalendarDate
    /// The line within its document: the table, the key of its row, the indikator within the cell from 0.
    public let tabel: String
    public let baris: String
    public let butir: Int

    public static let columns = Columns(PromiseRow.init)

    public var isPromised: Bool { dijanjikan }
    public var sumber: RevisiBerlaku {
        RevisiBerlaku(jenis: jenis, tahun: tahunDokumen, jabatan: jabatan, revisi: revisi, mulai: mulai)
    }
}

extension Query<PromiseRow> {
    /// What documents promise of the indikator of some offices for a year, in the order in which it stands there.
    public static func promisesOf(jabatan: [ID<Jabatan>], tahun: Int) -> Self {
        Self(
            """
            SELECT i.id AS indikator_id, i.jabatan_id, i.slug, t.tahun, t.periode, t.mentah, t.dijanjikan, t.nama,
                   t.satuan, t.sasaran, t.definisi, t.nomor, p.jenis, p.tahun AS tahun_dokumen, p.revisi, p.mulai,
                   t.tabel, t.baris, t.butir
            FROM indikator i
            JOIN target t ON t.tenant_id = i.tenant_id AND t.indikator_id = i.id AND t.tahun = $2
            JOIN proyeksi p ON p.tenant_id = t.tenant_id AND p.snapshot_id = t.snapshot_id
            WHERE i.jabatan_id = ANY ($1::bigint[])
            ORDER BY i.jabatan_id, p.jenis, p.tahun, p.revisi DESC, t.tabel, t.nomor, t.butir, t.id
            """, jabatan, tahun)
    }

    /// What documents promise of one indikator, of every year.
    public static func promisesOfIndikator(_ indikator: [ID<IndikatorKinerja>]) -> Self {
        Self(
            """
            SELECT i.id AS indikator_id, i.jabatan_id, i.slug, t.tahun, t.periode, t.mentah, t.dijanjikan, t.nama,
                   t.satuan, t.sasaran, t.definisi, t.nomor, p.jenis, p.tahun AS tahun_dokumen, p.revisi, p.mulai,
                   t.tabel, t.baris, t.butir
            FROM indikator i
            JOIN target t ON t.tenant_id = i.tenant_id AND t.indikator_id = i.id
            JOIN proyeksi p ON p.tenant_id = t.tenant_id AND p.snapshot_id = t.snapshot_id
            WHERE i.id = ANY ($1::bigint[])
            ORDER BY t.tahun, p.jenis, p.tahun, p.revisi DESC, t.tabel, t.nomor, t.butir, t.id
            """, indikator)
    }
}

public struct RevisionRow: PlainRow {
    public let jenis: String
    public let tahun: Int
    public let jabatan: ID<Jabatan>
    public let revisi: Int
    public let mulai: CalendarDate

    public static let columns = Columns(RevisionRow.init)

    public var revision: RevisiBerlaku {
        RevisiBerlaku(jenis: jenis, tahun: tahun, jabatan: jabatan, revisi: revisi, mulai: mulai)
    }
}

extension Query<RevisionRow> {
    /// Every revision that came into force of the documents of some offices.
    public static func revisionsOf(jabatan: [ID<Jabatan>]) -> Self {
        Self(
            """
            SELECT jenis, tahun, jabatan_id, revisi, mulai FROM proyeksi WHERE jabatan_id = ANY ($1::bigint[])
            """, jabatan)
    }

    /// The same of the offices that some indikator belong to.
    public static func revisionsOfIndikator(_ indikator: [ID<IndikatorKinerja>]) -> Self {
        Self(
            """
            SELECT p.jenis, p.tahun, p.jabatan_id, p.revisi, p.mulai FROM proyeksi p WHERE p.jabatan_id IN
                (SELECT i.jabatan_id FROM indikator i WHERE i.tenant_id = p.tenant_id AND i.id = ANY ($1::bigint[]))
            """, indikator)
    }
}

public struct PromisedYearRow: PlainRow {
    public let tahun: Int

    public static let columns = Columns(PromisedYearRow.init)
}

extension Query<PromisedYearRow> {
    /// The years of which documents are in force, the newest first.
    public static var promisedYears: Self {
        Self("SELECT DISTINCT tahun FROM proyeksi ORDER BY tahun DESC")
    }
}
