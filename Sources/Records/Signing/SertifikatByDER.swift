import Database
import Kinerja

/// The certificate of our own authority that a signed file holds.
public struct SertifikatByDER: Query {
    public static let sql: StaticString = """
        SELECT id FROM sertifikat WHERE der = $1
        """
    public static var sample: SertifikatByDER { SertifikatByDER(der: []) }
    public var parameters: [Parameter] { [.bytes(der)] }

    let der: [UInt8]

    public init(der: [UInt8]) {
        self.der = der
    }

    public typealias Result = NewID<Sertifikat>
}
