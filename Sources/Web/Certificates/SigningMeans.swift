import Kinerja
import Records
import Sealing

/// What an account signs with: a sealed key, which only the passphrase of its owner opens, and the certificate for it.
public struct SigningMeans: Sendable {
    public let kunci: ID<Kunci>
    public let pegawai: ID<Pegawai>
    public let sertifikat: ID<Sertifikat>
    /// For `SigningKey(opening:passphrase:)`.
    public let sealed: [UInt8]
    public let certificate: Certificate
    /// The authority that issued it.
    public let chain: [Certificate]

    /// The newest key of an account that may sign now.
    /// - Parameters:
    ///   - keys: of this account, the newest first (`KeysOfAkun`).
    ///   - authorities: of the kabupaten (`AllOtoritas`).
    /// - Throws: `SigningHindrance`, and what reading a damaged certificate throws.
    public init(_ keys: [KeysOfAkun.Result], _ authorities: [AllOtoritas.Result], now: Instant) throws {
        guard !keys.isEmpty else { throw SigningHindrance.noKey }
        for row in keys {
            guard let der = row.der, let sertifikat = row.sertifikat, row.dicabut == nil,
                let authority = authorities.first(where: { $0.id == row.otoritas })
            else { continue }
            let certificate = try Certificate(der: der)
            guard certificate.isValid(at: now), certificate.publicKey == row.publik else { continue }
            self.init(
                kunci: row.id, pegawai: row.pegawai, sertifikat: sertifikat, sealed: row.rahasia, certificate: certificate,
                chain: [try Certificate(der: authority.sertifikat)])
            return
        }
        throw try SigningHindrance(of: keys[0])
    }

    private init(
        kunci: ID<Kunci>, pegawai: ID<Pegawai>, sertifikat: ID<Sertifikat>, sealed: [UInt8], certificate: Certificate, chain: [Certificate]
    ) {
        self.kunci = kunci
        self.pegawai = pegawai
        self.sertifikat = sertifikat
        self.sealed = sealed
        self.certificate = certificate
        self.chain = chain
    }
}

/// Why an account cannot sign with a key of its own.
public enum SigningHindrance: Error, Sendable, Equatable {
    case noKey
    /// The admin has not issued the certificate yet.
    case waiting
    case expired(Instant)
    case revoked(Instant)

    fileprivate init(of key: KeysOfAkun.Result) throws {
        if let moment = key.dicabut {
            self = .revoked(moment)
        } else if let der = key.der {
            self = .expired(try Certificate(der: der).until)
        } else {
            self = .waiting
        }
    }

    /// What the person can do about it.
    public var sentence: String {
        switch self {
        case .noKey: "Anda belum mempunyai kunci tanda tangan. Buat dulu di Akun, Kunci tanda tangan."
        case .waiting: "Kunci Anda sudah dibuat, tetapi sertifikatnya belum diterbitkan admin kabupaten."
        case .expired: "Masa berlaku sertifikat Anda sudah lewat. Perbarui di Akun, Kunci tanda tangan."
        case .revoked: "Sertifikat Anda sudah dicabut. Buat kunci baru di Akun, Kunci tanda tangan."
        }
    }
}
