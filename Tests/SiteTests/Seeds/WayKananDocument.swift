import Foundation
import Kinerja

/// A document of Way Kanan as it is stored, and as its pages show it.
struct WayKananDocument {
    let snapshot: Snapshot
    /// The page for everybody, and the print.
    let pages: [HTMLDocument]

    var print: WayKananPage? { pages.last.map(WayKananPage.init) }

    init(_ address: String, _ fixture: SiteFixture) throws {
        let parts: [Substring] = address.split(separator: "/")
        let stored: String? = try fixture.value(
            """
            SELECT s.isi FROM snapshot s JOIN document d ON d.tenant_id = s.tenant_id AND d.snapshot_id = s.id
            JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'way-kanan' AND d.tahun = $1::text::int AND d.jenis = $2
            """, .text(String(parts[0])), .text(String(parts[1])))
        guard let stored else { throw Missing(what: address) }
        snapshot = try Snapshot(text: stored)
        let client = fixture.client("way-kanan")
        pages = try ["", "/cetak"].map { try client.get("/\(address)\($0)").html() }
    }
}

extension Snapshot.Tabel {
    /// As a page would lay it out, without merging.
    var grid: TableReader.Grid {
        let shown: [Snapshot.Column] = kolom.filter(\.isPrinted)
        let groups: [String] = shown.enumerated().map { index, column in
            guard let group = column.kelompok else { return column.judul }
            return index > 0 && shown[index - 1].kelompok == group ? "" : group
        }
        let hasGroups: Bool = shown.contains { $0.kelompok != nil }
        let titles: [String] = shown.map { !hasGroups || $0.kelompok != nil ? $0.judul : "" }
        let numbers: [String] = shown.enumerated().map { index, column in
            let isShared: Bool = index > 0 && column.kelompok != nil && shown[index - 1].kelompok == column.kelompok
            return isShared && shown[index - 1].nomor == column.nomor ? "" : column.nomor
        }
        var body: [[String]] = baris.map { row in shown.map { row[$0.id] } }
        if let jumlah { body.append([jumlah.label] + shown.dropFirst().map { jumlah.nilai[$0.id.rawValue] ?? "" }) }
        return TableReader.Grid(heading: hasGroups ? [groups, titles, numbers] : [titles, numbers], body: body)
    }
}

extension Snapshot {
    /// Text and tables in the order of the paper; text next to text is one.
    var pieces: [WayKananSeed.Piece] {
        lampiran.flatMap { lampiran in
            [.text(lampiran.judul)]
                + lampiran.tabel.map { tabel in
                    guard tabel.bentuk == .teks else { return WayKananSeed.Piece.table([[tabel.id]]) }
                    return .text(
                        tabel.baris.map {
                            WayKananSeed.collapsed([$0["nomor"], $0["judul"], $0["teks"]].joined(separator: " "))
                        })
                }
        }.merged
    }
}

extension [WayKananSeed.Piece] {
    /// Text next to text is one text; none is none.
    var merged: [WayKananSeed.Piece] {
        reduce(into: []) { pieces, piece in
            switch (pieces.last, piece) {
            case (_, .text([])): return
            case (.text(let above), .text(let below)): pieces[pieces.count - 1] = .text(above + below)
            case (_, _): pieces.append(piece)
            }
        }
    }
}
