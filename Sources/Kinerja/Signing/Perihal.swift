/// What somebody is told of in a pemberitahuan.
public enum Perihal: String, Sendable, CaseIterable {
    /// It is your turn to sign.
    case menunggu
    case dikembalikan, berlaku
    /// The admin took the second factor off an account.
    case faktorDihapus = "faktor-dihapus"
    /// The admin made a one-time link for an account.
    case tautanDibuat = "tautan-dibuat"

    /// What everybody who acted on a document is told after a deed: its return, and that it came into force.
    public static func toEverybody(of deed: Deed, to status: Status) -> Perihal? {
        switch deed {
        case .sendBack: .dikembalikan
        case .sign: status == .berlaku ? .berlaku : nil
        case .edit, .delete, .restore, .submit, .withdraw, .amend, .replace: nil
        }
    }
}
