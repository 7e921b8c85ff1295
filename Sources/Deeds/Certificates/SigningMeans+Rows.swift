import Kinerja
import Penanda
import Records
import Sealing

extension SigningMeans {
    /// The newest key of an account that may sign now.
    /// - Parameters:
    ///   - keys: of this account, the newest first (`keysOfAkun`).
    ///   - authorities: of the kabupaten (`allOtoritas`).
    /// - Throws: `SigningHindrance`, and what reading a damaged certificate throws.
    package init(_ keys: [KunciRow], _ authorities: [OtoritasRow], now: Instant) throws {
        guard !keys.isEmpty else { throw SigningHindrance.noKey }
        for row in keys {
            guard let der = row.der, row.dicabut == nil,
                let authority = authorities.first(where: { $0.id == row.otoritas })
            else { continue }
            let certificate = try Certificate(der: der)
            guard certificate.isValid(at: now), certificate.publicKey == row.publik else { continue }
            let chain = [try Certificate(der: authority.sertifikat)]
            self.init(sealed: row.rahasia, certificate: certificate, chain: chain, now: now)
            return
        }
        throw try SigningHindrance(of: keys[0])
    }
}

extension SigningHindrance {
    fileprivate init(of key: KunciRow) throws {
        if let moment = key.dicabut {
            self = .revoked(moment)
        } else if let der = key.der {
            self = .expired(try Certificate(der: der).until)
        } else {
            self = .waiting
        }
    }
}
