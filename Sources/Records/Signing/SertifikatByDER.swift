import Database
import Kinerja

extension Query<NewID<Sertifikat>> {
    /// The certificate of our own authority that a signed file holds.
    public static func sertifikatByDER(der: [UInt8]) -> Self { Self("SELECT id FROM sertifikat WHERE der = $1", der) }
}
