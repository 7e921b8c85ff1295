import Database
import Kinerja
import Records
import Sealing

/// A generation of the authority with its key open: as long as one deed.
struct OpenAuthority: ~Copyable {
    let id: ID<Otoritas>
    let generasi: Int
    let certificate: Certificate
    let key: SigningKey

    /// - Parameters:
    ///   - generasi: nil for the newest.
    ///   - offline: the sealed key, where the database has none.
    /// - Throws: `KeyError`, `AuthorityFault`.
    init(_ tx: borrowing Transaction, generasi: Int? = nil, passphrase: String, offline: [UInt8]? = nil) throws {
        let all: [AllOtoritas.Result] = try tx.all(AllOtoritas())
        guard let row = all.first(where: { generasi == nil || $0.generasi == generasi }) else { throw AuthorityFault.none }
        let kept: [UInt8]? = try tx.all(OtoritasKeys()).first { $0.id == row.id }?.kunci
        guard let sealed = kept ?? offline else { throw AuthorityFault.keyElsewhere }
        let certificate = try Certificate(der: row.sertifikat)
        let key = try SigningKey(opening: sealed, passphrase: passphrase)
        guard key.publicKey == certificate.publicKey else { throw AuthorityFault.otherKey }
        self.init(id: row.id, generasi: row.generasi, certificate: certificate, key: key)
    }

    init(id: ID<Otoritas>, generasi: Int, certificate: Certificate, key: consuming SigningKey) {
        self.id = id
        self.generasi = generasi
        self.certificate = certificate
        self.key = key
    }
}

/// Why the authority cannot work.
enum AuthorityFault: Error {
    case none
    /// The key is not in the database and was not brought along.
    case keyElsewhere
    case otherKey
}
