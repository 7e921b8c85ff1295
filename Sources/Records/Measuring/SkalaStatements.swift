import Database
import Kinerja

/// A version of a scale or of a table of grades, with whoever made it.
public struct SkalaVersionRow: PlainRow {
    public let jenis: String
    public let kunci: String
    public let versi: Int
    public let isi: String
    public let alasan: String
    public let nama: String
    public let waktu: Instant

    public static let columns = Columns(SkalaVersionRow.init)
}

extension Query<SkalaVersionRow> {
    /// Every version of all that the kabupaten made, the newest of each last.
    public static var skalaVersions: Self {
        Self("SELECT jenis, kunci, versi, isi, alasan, nama, waktu FROM skala ORDER BY jenis, kunci, versi")
    }
}

/// How many indikator are measured by a scale, with the same cap and decimals.
public struct SkalaUseRow: PlainRow {
    public let skala: String?
    public let predikat: String?
    public let batas: Int?
    public let desimal: Int
    public let jumlah: Int

    public static let columns = Columns(SkalaUseRow.init)
}

extension Query<SkalaUseRow> {
    /// By the newest way of measuring of each indikator.
    public static var skalaUse: Self {
        Self(
            """
            SELECT n.skala, n.predikat, n.batas, n.desimal, count(*) AS jumlah
            FROM (SELECT DISTINCT ON (indikator_id) skala, predikat, batas, desimal FROM cara_ukur
                ORDER BY indikator_id, versi DESC) n
            GROUP BY n.skala, n.predikat, n.batas, n.desimal
            """)
    }
}
