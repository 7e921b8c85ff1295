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

    public init(
        document: ID<Document>?, judul: String, alamat: String, pelaku: Actor, catatan: String = "", waktu: Instant
    ) {
        self.document = document
        self.judul = judul
        self.alamat = alamat
        self.pelaku = pelaku.akun
        nama = pelaku.nama
        self.catatan = catatan
        self.waktu = waktu
    }

    public func about(_ perihal: Perihal) -> NoticeMessage {
        var message = self
        message.perihal = perihal
        return message
    }

    fileprivate var parameters: [Parameter] {
        let values: [any ParameterValue] = [document, perihal.rawValue, judul, alamat, pelaku, nama, catatan, waktu]
        return values.map(\.parameter)
    }
}

extension Change<NoRow> {
    /// Tells every active account that wrote, submitted, returned or signed a document, but not the one that acts now.
    public static func tellEverybody(_ message: NoticeMessage) -> Self {
        Self(
            """
            INSERT INTO pemberitahuan (tenant_id, akun_id, document_id, perihal, judul, alamat, pelaku, catatan, waktu)
            SELECT app.current_tenant(), a.id, $1, $2, $3, $4, $6, $7, $8 FROM akun a
             WHERE a.aktif AND a.id <> $5
               AND (EXISTS (SELECT FROM document_event e WHERE e.tenant_id = a.tenant_id AND e.document_id = $1
                   AND e.akun_id = a.id)
                 OR EXISTS (SELECT FROM naskah n WHERE n.tenant_id = a.tenant_id AND n.document_id = $1
                     AND n.akun_id = a.id))
            """, parameters: message.parameters)
    }

    /// Tells whoever acts for an office on that day, unless that is the one who acts now.
    public static func tellOffice(_ message: NoticeMessage, jabatan: ID<Jabatan>) -> Self {
        Self(
            """
            INSERT INTO pemberitahuan (tenant_id, akun_id, document_id, perihal, judul, alamat, pelaku, catatan, waktu)
            SELECT app.current_tenant(), a.id, $1, $2, $3, $4, $6, $7, $8
              FROM akun a JOIN penempatan p ON p.tenant_id = a.tenant_id AND p.pegawai_id = a.pegawai_id
             WHERE a.aktif AND a.id <> $5 AND p.id = app.acting_official($9, app.local_date($8))
            """, parameters: message.parameters + [jabatan.parameter])
    }

    /// Tells one account.
    public static func tellAkun(_ message: NoticeMessage, akun: ID<Akun>) -> Self {
        Self(
            """
            INSERT INTO pemberitahuan (tenant_id, akun_id, document_id, perihal, judul, alamat, pelaku, catatan, waktu)
            SELECT app.current_tenant(), a.id, $1, $2, $3, $4, $6, $7, $8 FROM akun a WHERE a.id = $9 AND a.id <> $5
            """, parameters: message.parameters + [akun.parameter])
    }

    /// Nobody is waited for any more: the turn has passed on, or the document went back.
    public static func settleNotices(document: ID<Document>, waktu: Instant) -> Self {
        Self(
            """
            UPDATE pemberitahuan SET dibaca = $2 WHERE document_id = $1 AND perihal = 'menunggu' AND dibaca IS NULL
            """, document, waktu)
    }
}

public struct NoticeRow: Row {
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

extension Query<NoticeRow> {
    /// What an account was told, the newest first.
    public static func noticesOf(akun: ID<Akun>, isUnreadOnly: Bool, limit: Int) -> Self {
        Self(
            """
            SELECT id, perihal, judul, alamat, pelaku, catatan, waktu, dibaca IS NOT NULL AS sudah
              FROM pemberitahuan WHERE akun_id = $1 AND (NOT $2 OR dibaca IS NULL) ORDER BY id DESC LIMIT $3
            """, akun, isUnreadOnly, limit)
    }
}

extension Change<NoRow> {
    /// An account has read one notice, or all of them.
    public static func readNotices(akun: ID<Akun>, id: ID<Pemberitahuan>?) -> Self {
        Self(
            """
            UPDATE pemberitahuan SET dibaca = now()
            WHERE akun_id = $1 AND dibaca IS NULL AND ($2::bigint IS NULL OR id = $2)
            """, akun, id)
    }
}
