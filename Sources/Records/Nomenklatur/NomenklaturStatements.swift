import Database
import Kinerja

public struct NameOfCodeRow: PlainRow {
    public let versi: String
    public let kode: String?
    public let nama: String?

    public static let columns = Columns(NameOfCodeRow.init)
}

extension Query<NameOfCodeRow> {
    /// The names that the nomenclature of a year has for some codes. One row without code where it has none of them; no
    /// row where the kabupaten has no nomenclature for that year.
    public static func namesOfCodes(tahun: Int, kode: [String]) -> Self {
        Self(
            """
            SELECT v.nama AS versi, n.kode, n.nama
            FROM nomenklatur_versi v
            LEFT JOIN nomenklatur n ON n.tenant_id = v.tenant_id AND n.versi = v.versi AND n.kode = ANY($2)
            WHERE v.versi = app.nomenklatur_of($1)
            """, tahun, kode)
    }
}

public struct NomenklaturVersiRow: PlainRow {
    public let versi: Int
    public let nama: String
    /// The first and the last year that it is meant for; no last year while it goes on.
    public let mulai: Int
    public let sampai: Int?
    public let oleh: String
    public let waktu: Instant
    public let jumlah: Int

    public static let columns = Columns(NomenklaturVersiRow.init)

    public func covers(_ tahun: Int) -> Bool { mulai <= tahun && tahun <= (sampai ?? tahun) }
}

extension Query<NomenklaturVersiRow> {
    /// Every version, the newest first, with how many codes it has of each level.
    public static var nomenklaturVersions: Self {
        Self(
            """
            SELECT v.versi, v.nama, v.mulai, v.sampai, v.oleh, v.waktu, coalesce(n.jumlah, 0) AS jumlah
            FROM nomenklatur_versi v
            LEFT JOIN LATERAL (SELECT count(*) AS jumlah FROM nomenklatur n WHERE n.tenant_id = v.tenant_id
                 AND n.versi = v.versi) n ON true
            ORDER BY v.versi DESC
            """)
    }
}

public struct FoundNomenklaturRow: PlainRow {
    public let kode: String
    public let nama: String
    public let seluruhnya: Int

    public static let columns = Columns(FoundNomenklaturRow.init)
}

extension Query<FoundNomenklaturRow> {
    /// The codes of the nomenclature of a year that hold a text in code or name, whatever its case, and how many there
    /// are.
    public static func searchNomenklatur(tahun: Int, text: String, most: Int) -> Self {
        Self(
            """
            SELECT kode, nama, count(*) OVER () AS seluruhnya FROM nomenklatur
            WHERE versi = app.nomenklatur_of($1)
                AND (starts_with(kode, upper($2::text)) OR position(lower($2::text) IN lower(nama)) > 0)
            ORDER BY kode COLLATE "C" LIMIT $3
            """, tahun, text, most)
    }
}
