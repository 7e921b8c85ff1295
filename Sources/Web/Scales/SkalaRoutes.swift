import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The scales that capaian are read by, and the grades that results may be.
enum SkalaRoutes {
    static let address = "/atur/skala"
    static let title = "Skala dan predikat"
    static let meaning = "Nama dan batas bagi capaian, dan urutan predikat seperti BB atau Nindya."

    static func address(_ jenis: SkalaSheet.Jenis, _ kunci: String) -> String {
        "\(address)/\(jenis.rawValue)/\(kunci)"
    }

    static func list(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let desk = administrator.signedIn.desk(exchange)
        let (versions, uses) = try exchange.site.staff.read(for: desk.scope, .skalaVersions, .skalaUse)
        return SkalaListPage(
            chrome: Chrome(exchange, administrator.signedIn, title: title, trail: [Link("Pengaturan", "/atur")]),
            groups: [
                SkalaList(versions, uses, zone: desk.tenant.settings.zona).scales,
                SkalaList(versions, uses, zone: desk.tenant.settings.zona).tables,
            ]
        ).response()
    }

    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SkalaVisit(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SkalaVisit(administrator, exchange).save(exchange.form())
    }

    static func preview(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SkalaVisit(administrator, exchange).preview(exchange.form())
    }
}

/// What the list says of each.
struct SkalaList {
    private let versions: [SkalaVersionRow]
    private let uses: [SkalaUseRow]
    private let zone: TimeZoneID

    init(_ versions: [SkalaVersionRow], _ uses: [SkalaUseRow], zone: TimeZoneID) {
        (self.versions, self.uses, self.zone) = (versions, uses, zone)
    }

    var scales: SkalaListPage.Group {
        let own = newest("pita").compactMap { row in
            (try? SkalaCapaian(text: row.isi)).map { (row as SkalaVersionRow?, $0) }
        }
        return SkalaListPage.Group(
            id: "pita", title: "Skala capaian",
            meaning:
                "Setiap capaian diberi nama menurut pitanya. Yang tercetak dengan lubang disediakan juga tertutup.",
            items: (own + SkalaCapaian.siapPakai.map { (nil, $0) }).map { row, scale in
                let check = scale.periksa(batas: nil, desimal: 2)
                let open = check.lubang.count { $0.diakui == nil }
                return SkalaListPage.Item(
                    link: Link(scale.nama, SkalaRoutes.address(.pita, scale.kunci)),
                    words: scale.terurut.map(\.kalimat).joined(separator: "; "),
                    state: open == 0 ? StatusTag("Tanpa lubang", .good) : StatusTag("\(open) lubang", .caution),
                    about: about(row, uses.filter { $0.skala == scale.kunci }))
            }, new: Link("Buat skala", SkalaRoutes.address(.pita, SkalaVisit.new)))
    }

    var tables: SkalaListPage.Group {
        let own = newest("predikat").compactMap { row in
            (try? TabelPredikat(text: row.isi)).map { (row as SkalaVersionRow?, $0) }
        }
        return SkalaListPage.Group(
            id: "predikat", title: "Tabel predikat",
            meaning: "Untuk hasil yang ditulis dengan huruf atau kata: urutannya, dan nilainya bila ada.",
            items: (own + TabelPredikat.siapPakai.map { (nil, $0) }).map { row, table in
                SkalaListPage.Item(
                    link: Link(table.nama, SkalaRoutes.address(.predikat, table.kunci)),
                    words: table.predikat.map(\.nama).joined(separator: " < "),
                    state: table.predikat.contains { $0.nilai != nil }
                        ? StatusTag("Dengan nilai", .quiet) : StatusTag("Urutan saja", .quiet),
                    about: about(row, uses.filter { $0.predikat == table.kunci }))
            }, new: Link("Buat tabel predikat", SkalaRoutes.address(.predikat, SkalaVisit.new)))
    }

    private func newest(_ jenis: String) -> [SkalaVersionRow] {
        versions.filter { row in
            row.jenis == jenis
                && !versions.contains { $0.jenis == jenis && $0.kunci == row.kunci && $0.versi > row.versi }
        }
    }

    private func about(_ row: SkalaVersionRow?, _ uses: [SkalaUseRow]) -> String {
        let count = uses.reduce(0) { $0 + $1.jumlah }
        let made = row.map { "Versi \($0.versi), \($0.waktu.indonesian(in: zone)), \($0.nama)" } ?? "Bawaan sistem"
        return "\(made); \(count == 0 ? "belum dipakai" : "dipakai \(count) indikator")"
    }
}
