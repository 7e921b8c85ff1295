import Database
import Kinerja

public struct HasAuthorityRow: PlainRow {
    public let ada: Bool

    public static let columns = Columns(HasAuthorityRow.init)
}

extension Query<HasAuthorityRow> {
    /// Whether this kabupaten has a certificate authority of its own that may certify today.
    public static var hasAuthority: Self {
        Self("SELECT EXISTS (SELECT FROM otoritas WHERE mulai <= now() AND now() < selesai) AS ada")
    }
}
