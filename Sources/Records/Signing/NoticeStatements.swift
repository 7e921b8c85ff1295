import Database
import Kinerja

/// A pemberitahuan; its rows belong to this file.
public enum Pemberitahuan: Sendable {}

/// What is told, whoever is told: the words as they were, so that a later correction of a name changes no message.
public struct NoticeMessage: Sendable {
    let document: ID<Document>?
    let judul: String
    let alamat: String
    let pelaku: ID<Akun>
    let nama: String
    let catatan: String
    let waktu: Instant
    var perihal: Perihal = .menunggu

    public init(document: ID<Document>?, judul: String, alamat: String, pelaku: Actor, catatan: String = "", waktu: Instant) {
        self.init(document: document, judul: judul, alamat: alamat, pelaku: pelaku.akun, nama: pelaku.nama, catatan: catatan, waktu: waktu)
    }

    fileprivate init(document: ID<Document>?, judul: String, alamat: String, pelaku: ID<Akun>, nama: String, catatan: String, waktu: Instant) {
        self.document = document
        self.judul = judul
        self.alamat = alamat
        self.pelaku = pelaku
        self.nama = nama
        self.catatan = catatan
        self.waktu = waktu
    }

    public func about(_ perihal: Perihal) -> NoticeMessage {
        var message = self
        message.perihal = perihal
        return message
    }

    fileprivate static var sample: NoticeMessage {
        NoticeMessage(document: nil, judul: "", alamat: "/", pelaku: .sample, nama: "", catatan: "", waktu: .placeholder)
    }

    fileprivate var parameters: [Parameter] {
        [.id(document), .text(perihal.rawValue), .text(judul), .text(alamat), .id(pelaku), .text(nama), .text(catatan), .instant(waktu)]
    }
}

/// Tells every active account that wrote, submitted, returned or signed a document, but not the one that acts now.
public struct TellEverybody: Change {
    public static let sql: StaticString = """
        INSERT INTO pemberitahuan (tenant_id, akun_id, document_id, perihal, judul, alamat, pelaku, catatan, waktu)
        SELECT app.current_tenant(), a.id, $1, $2, $3, $4, $6, $7, $8 FROM akun a
         WHERE a.aktif AND a.id <> $5
           AND (EXISTS (SELECT FROM document_event e WHERE e.tenant_id = a.tenant_id AND e.document_id = $1 AND e.akun_id = a.id)
             OR EXISTS (SELECT FROM naskah n WHERE n.tenant_id = a.tenant_id AND n.document_id = $1 AND n.akun_id = a.id))
        """
    public static var sample: TellEverybody { TellEverybody(.sample) }
    public var parameters: [Parameter] { message.parameters }

    let message: NoticeMessage

    public init(_ message: NoticeMessage) {
        self.message = message
    }
}

/// Tells whoever acts for an office on that day, unless that is the one who acts now.
public struct TellOffice: Change {
    public static let sql: StaticString = """
        INSERT INTO pemberitahuan (tenant_id, akun_id, document_id, perihal, judul, alamat, pelaku, catatan, waktu)
        SELECT app.current_tenant(), a.id, $1, $2, $3, $4, $6, $7, $8
          FROM akun a JOIN penempatan p ON p.tenant_id = a.tenant_id AND p.pegawai_id = a.pegawai_id
         WHERE a.aktif AND a.id <> $5 AND p.id = app.acting_official($9, app.local_date($8))
        """
    public static var sample: TellOffice { TellOffice(.sample, jabatan: .sample) }
    public var parameters: [Parameter] { message.parameters + [.id(jabatan)] }

    let message: NoticeMessage
    let jabatan: ID<Jabatan>

    public init(_ message: NoticeMessage, jabatan: ID<Jabatan>) {
        self.message = message
        self.jabatan = jabatan
    }
}

/// Tells one account.
public struct TellAkun: Change {
    public static let sql: StaticString = """
        INSERT INTO pemberitahuan (tenant_id, akun_id, document_id, perihal, judul, alamat, pelaku, catatan, waktu)
        SELECT app.current_tenant(), a.id, $1, $2, $3, $4, $6, $7, $8 FROM akun a WHERE a.id = $9 AND a.id <> $5
        """
    public static var sample: TellAkun { TellAkun(.sample, akun: .sample) }
    public var parameters: [Parameter] { message.parameters + [.id(akun)] }

    let message: NoticeMessage
    let akun: ID<Akun>

    public init(_ message: NoticeMessage, akun: ID<Akun>) {
        self.message = message
        self.akun = akun
    }
}

/// Nobody is waited for any more: the turn has passed on, or the document went back.
public struct SettleNotices: Change {
    public static let sql: StaticString = """
        UPDATE pemberitahuan SET dibaca = $2 WHERE document_id = $1 AND perihal = 'menunggu' AND dibaca IS NULL
        """
    public static var sample: SettleNotices { SettleNotices(document: .sample, waktu: .placeholder) }
    public var parameters: [Parameter] { [.id(document), .instant(waktu)] }

    let document: ID<Document>
    let waktu: Instant

    public init(document: ID<Document>, waktu: Instant) {
        self.document = document
        self.waktu = waktu
    }
}

/// What an account was told, the newest first.
public struct NoticesOf: Query {
    public static let sql: StaticString = """
        SELECT id, perihal, judul, alamat, pelaku, catatan, waktu, dibaca IS NOT NULL AS sudah
          FROM pemberitahuan WHERE akun_id = $1 AND (NOT $2 OR dibaca IS NULL) ORDER BY id DESC LIMIT $3
        """
    public static var sample: NoticesOf { NoticesOf(akun: .sample, isUnreadOnly: false, limit: 1) }
    public var parameters: [Parameter] { [.id(akun), .bool(isUnreadOnly), .int(limit)] }

    let akun: ID<Akun>
    let isUnreadOnly: Bool
    let limit: Int

    public init(akun: ID<Akun>, isUnreadOnly: Bool, limit: Int) {
        self.akun = akun
        self.isUnreadOnly = isUnreadOnly
        self.limit = limit
    }

    public struct Result: Row {
        public let id: ID<Pemberitahuan>
        public let perihal: Perihal?
        public let judul: String
        public let alamat: String
        public let pelaku: String
        public let catatan: String
        public let waktu: Instant
        public let isRead: Bool

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            let perihal: String = try row.read("perihal")
            self.perihal = Perihal(rawValue: perihal)
            judul = try row.read("judul")
            alamat = try row.read("alamat")
            pelaku = try row.read("pelaku")
            catatan = try row.read("catatan")
            waktu = try row.read("waktu")
            isRead = try row.read("sudah")
        }
    }
}

/// An account has read one notice, or all of them.
public struct ReadNotices: Change {
    public static let sql: StaticString = """
        UPDATE pemberitahuan SET dibaca = now() WHERE akun_id = $1 AND dibaca IS NULL AND ($2::bigint IS NULL OR id = $2)
        """
    public static var sample: ReadNotices { ReadNotices(akun: .sample, id: nil) }
    public var parameters: [Parameter] { [.id(akun), .id(id)] }

    let akun: ID<Akun>
    let id: ID<Pemberitahuan>?

    public init(akun: ID<Akun>, id: ID<Pemberitahuan>?) {
        self.akun = akun
        self.id = id
    }
}
