import Database
import Kinerja

extension VersiAnggaran: ColumnValue, ParameterValue {
    public var parameter: Parameter { .text(kode) }
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> VersiAnggaran {
        guard let versi = VersiAnggaran(kode: try String.decode(bytes)) else {
            throw ColumnError("is no version of a budget")
        }
        return versi
    }
    public static var placeholder: VersiAnggaran { .dpa }
    public static var acceptedTypes: Set<UInt32> { String.acceptedTypes }
}

public struct AnggaranRow: PlainRow {
    public let id: Int
    public let versi: VersiAnggaran
    public let baris: Int
    public let kode: String
    public let uraian: String
    public let mentah: String
    public let oleh: String

    public static let columns = Columns(AnggaranRow.init)
}

extension Query<AnggaranRow> {
    /// The last entry about every line of every version of a budget.
    /// - Parameter base: none that came later than this one.
    public static func anggaranOf(perangkatDaerah: ID<PerangkatDaerah>, tahun: Int, base: Int64 = .max) -> Self {
        Self(
            """
            SELECT DISTINCT ON (versi, baris) id, versi, baris, kode, uraian, mentah, oleh FROM anggaran
            WHERE perangkat_daerah_id = $1 AND tahun = $2 AND id <= $3 ORDER BY versi, baris, id DESC
            """, perangkatDaerah, tahun, base)
    }
}

public struct RealisasiAnggaranRow: PlainRow {
    public let id: Int
    public let periode: PeriodeUkur
    public let baris: Int
    public let mentah: String
    public let oleh: String

    public static let columns = Columns(RealisasiAnggaranRow.init)
}

extension Query<RealisasiAnggaranRow> {
    /// The last entry about every line and part of a year.
    public static func realisasiAnggaranOf(
        perangkatDaerah: ID<PerangkatDaerah>, tahun: Int, base: Int64 = .max
    ) -> Self {
        Self(
            """
            SELECT DISTINCT ON (periode, baris) id, periode, baris, mentah, oleh FROM realisasi_anggaran
            WHERE perangkat_daerah_id = $1 AND tahun = $2 AND id <= $3 ORDER BY periode, baris, id DESC
            """, perangkatDaerah, tahun, base)
    }
}

/// Lines of a budget as arrays, one statement for all.
public struct AnggaranArrays: Sendable {
    var (baris, kode, uraian, mentah, nilai): ([Int64], [String], [String], [String], [String]) = ([], [], [], [], [])

    public init() {}

    public var isEmpty: Bool { baris.isEmpty }

    public mutating func append(_ line: Int, kode: String = "", uraian: String = "", mentah: String) {
        baris.append(Int64(line))
        self.kode.append(kode)
        self.uraian.append(uraian)
        self.mentah.append(mentah)
        nilai.append(Anggaran(raw: mentah).amount.map { String($0.amount) } ?? "")
    }
}

extension Change<NoRow> {
    /// New entries about lines of one version.
    public static func insertAnggaran(
        perangkatDaerah: ID<PerangkatDaerah>, tahun: Int, versi: VersiAnggaran, _ lines: AnggaranArrays,
        akun: ID<Akun>, oleh: String
    ) -> Self {
        Self(
            """
            INSERT INTO anggaran (tenant_id, perangkat_daerah_id, tahun, versi, baris, kode, uraian, mentah, nilai,
                akun_id, oleh)
            SELECT app.current_tenant(), $1, $2, $3, n.baris, n.kode, n.uraian, n.mentah,
                nullif(n.nilai, '')::bigint, $9, $10
            FROM unnest($4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[])
                AS n (baris, kode, uraian, mentah, nilai)
            """, perangkatDaerah, tahun, versi, lines.baris, lines.kode, lines.uraian, lines.mentah, lines.nilai, akun,
            oleh)
    }

    /// New entries about what was spent in one part of the year.
    public static func insertRealisasiAnggaran(
        perangkatDaerah: ID<PerangkatDaerah>, tahun: Int, periode: PeriodeUkur, _ lines: AnggaranArrays,
        akun: ID<Akun>, oleh: String
    ) -> Self {
        Self(
            """
            INSERT INTO realisasi_anggaran (tenant_id, perangkat_daerah_id, tahun, periode, baris, mentah, nilai,
                akun_id, oleh)
            SELECT app.current_tenant(), $1, $2, $3, n.baris, n.mentah, nullif(n.nilai, '')::bigint, $7, $8
            FROM unnest($4::bigint[], $5::text[], $6::text[]) AS n (baris, mentah, nilai)
            """, perangkatDaerah, tahun, periode, lines.baris, lines.mentah, lines.nilai, akun, oleh)
    }
}
