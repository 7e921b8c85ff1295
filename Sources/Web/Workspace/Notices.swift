import Database
import Deeds
import HTTP
import Kinerja
import Records

/// What a person was told: on a page of its own, and the newest on the start page until they are read.
enum Notices {
    static let address = Notice.list
    /// More than anybody reads back.
    private static let most = 100

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let rows = try exchange.site.staff.read(
            for: desk.scope, .noticesOf(akun: desk.actor.akun, isUnreadOnly: false, limit: most))
        return NoticePage(
            chrome: Chrome(exchange, signedIn, title: "Pemberitahuan", trail: [Link("Pekerjaan", "/kerja")]),
            address: address, notices: rows.map { NoticeLine($0, in: signedIn.tenant.settings.zona) }
        ).response()
    }

    /// One notice, or all of them when the form names none.
    static func markRead(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let id = try exchange.form().single("pemberitahuan").flatMap(Int64.init).map { ID<Pemberitahuan>(rawValue: $0) }
        try desk.markRead(id)
        return .redirect(to: Notice.dicatat.address(address))
    }
}

extension NoticeLine {
    init(_ row: NoticeRow, in zone: TimeZoneID) {
        self.init(
            title: Link(row.judul, row.alamat), text: row.perihal?.sentence(by: row.pelaku) ?? "",
            note: row.catatan.isEmpty ? nil : row.catatan,
            time: row.waktu.indonesian(in: zone), isRead: row.isRead, key: String(row.id.rawValue))
    }
}

extension Perihal {
    func sentence(by nama: String) -> String {
        switch self {
        case .menunggu: "\(nama) meneruskannya kepada Anda untuk ditandatangani."
        case .dikembalikan: "\(nama) mengembalikannya dengan catatan."
        case .berlaku: "\(nama) menandatangani sebagai yang terakhir; naskah ini sekarang berlaku."
        case .faktorDihapus: "\(nama) menghapus verifikasi dua langkah akun Anda. \(Perihal.warning)"
        case .tautanDibuat: "\(nama) membuat tautan masuk sekali pakai untuk akun Anda. \(Perihal.warning)"
        }
    }

    private static let warning = "Bila bukan atas permintaan Anda, segera hubungi admin kabupaten."
}
