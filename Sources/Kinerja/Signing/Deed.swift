/// What can be done to a document.
public enum Deed: String, Sendable, CaseIterable {
    case edit = "ubah"
    case delete = "hapus"
    case restore = "pulihkan"
    case submit = "ajukan"
    case withdraw = "tarik"
    case sendBack = "kembalikan"
    case sign = "tanda-tangan"
    /// Begins a revision of a document in force, which stays in force until the revision is signed.
    case amend = "perubahan"
    /// What the last signature under a revision does to the one before it.
    case replace = "ganti"
}

extension Document {
    /// Whose turn it is to sign, if anybody's.
    public var turn: Pihak? { Document.turn(in: status) }

    /// Whose turn it is in a status.
    public static func turn(in status: Status) -> Pihak? {
        switch status {
        case .diajukan: .pertama
        case .ditandatanganiPihakPertama: .kedua
        case .draf, .dikembalikan, .berlaku, .digantikan, .dihapus: nil
        }
    }

    /// The lifecycle in one table: where a deed leads from a status, `nil` when there is no way.
    /// PostgreSQL keeps the same table (`document_follows_its_lifecycle`).
    public static func next(_ status: Status, _ deed: Deed, hasSecondParty: Bool) -> Status? {
        switch status {
        case .draf: [.edit: .draf, .delete: .dihapus, .submit: .diajukan][deed]
        case .dikembalikan: [.edit: .dikembalikan, .submit: .diajukan][deed]
        case .diajukan:
            [
                .withdraw: .draf, .sendBack: .dikembalikan,
                .sign: hasSecondParty ? .ditandatanganiPihakPertama : .berlaku,
            ][deed]
        case .ditandatanganiPihakPertama: [.sendBack: .dikembalikan, .sign: .berlaku][deed]
        case .dihapus: [.restore: .draf][deed]
        case .berlaku: [.amend: .berlaku, .replace: .digantikan][deed]
        case .digantikan: nil
        }
    }
}
