import Deeds
import Kinerja
import Records
import Sealing
import Spreadsheet

/// The audit chain as rows of a workbook.
enum AuditSheet {
    static let head: [Cell] = [
        "Nomor", "Tanggal", "Waktu", "Pelaku", "Perbuatan", "Keterangan", "Objek", "Rincian", "Permintaan", "Sidik",
    ]
    .map { .text($0, .head) }

    static var layout: SheetLayout {
        let widths: [Int] = [9, 12, 16, 30, 24, 60, 24, 40, 20, 30]
        return SheetLayout(name: "Jejak", columns: widths.map { SheetLayout.Column(width: $0) }, isFiltered: true)
    }

    static func cells(_ deed: AuditedDeed, _ zone: TimeZoneID) -> [Cell] {
        let link: StoredAudit = deed.link
        let time: String = link.waktu.indonesian(in: zone)
        let texts: [String] = [
            link.waktu.date(in: zone).iso, time, link.pelaku, AuditDeed.named(link.perbuatan).label,
            AuditDeed.sentence(of: deed), link.objek,
            link.rincian, link.permintaan, Digest(bytes: link.digest)?.hex ?? "",
        ]
        return [.number(String(link.urutan))] + texts.map { $0.isEmpty ? .blank : .text(String($0.prefix(32_000))) }
    }
}
