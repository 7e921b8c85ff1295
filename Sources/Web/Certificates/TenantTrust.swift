import Database
import Kinerja
import Records
import Sealing

/// What signatures of a kabupaten are verified against: public, all of it. Readable by both roles.
public struct TenantTrust: Sendable {
    /// Every generation, the newest first.
    public let authorities: [Certificate]
    /// The newest list of each.
    public let lists: [RevocationList]
    /// Every revocation, also those that no list has yet.
    public let revoked: [Revocation]

    public init(_ tx: borrowing Reading) throws {
        try self.init(tx.all(.allOtoritas), tx.all(.newestDaftarCabut), tx.all(.allPencabutan))
    }

    public init(_ authorities: [OtoritasRow], _ lists: [DaftarCabutRow], _ revoked: [PencabutanRow]) throws {
        self.authorities = try authorities.map { try Certificate(der: $0.sertifikat) }
        self.lists = try lists.map { try RevocationList(der: $0.der) }
        self.revoked = revoked.map(\.revocation)
    }

    /// - Parameters:
    ///   - stages: the digests of the kept stages, 0 first.
    ///   - signers: see `SignedPDF.verify`.
    public func verdict(on pdf: [UInt8], stages: [Digest], signers: [String: Set<Digest>] = [:], at now: Instant)
        -> PDFVerdict
    {
        SignedPDF.verify(
            pdf, stages: stages, authorities: authorities, lists: lists, revoked: revoked, signers: signers, at: now)
    }
}
