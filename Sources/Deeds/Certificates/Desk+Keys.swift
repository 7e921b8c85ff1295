import Database
import Kinerja
import Records
import Sealing

/// An official at the own key.
extension Desk {
    /// A new key; it waits for its certificate. An older key stays as it is.
    /// - Throws: `Refusal.notFound` for an account that is no pegawai's.
    package func keep(_ key: SealedKey) throws {
        try transaction { (tx: borrowing Transaction) in try keep(tx, key) }
    }

    package func keep(_ tx: borrowing Transaction, _ key: SealedKey) throws {
        let position = try Audit.append(
            tx, by: self, CertificateDeed.makeKey.rawValue, objek: actor.nama,
            rincian: ["sidik": SHA256.digest(key.publicKey).hex])
        let insert = Change.insertKunci(
            akun: actor.akun, publik: key.publicKey, rahasia: key.bytes, auditUrutan: position.urutan,
            waktu: position.waktu)
        guard try tx.first(insert) != nil else { throw Refusal.notFound }
    }

    /// The newest own key under another passphrase.
    /// - Throws: `ChangedMeanwhile` when it is no longer the newest, or was sealed anew.
    package func keep(_ key: ResealedKey) throws {
        try transaction { (tx: borrowing Transaction) in
            guard try tx.first(.keysOfAkun(akun: actor.akun))?.id == key.id,
                try tx.execute(.sealKunci(id: key.id, rahasia: key.after, semula: key.before)) == 1
            else { throw ChangedMeanwhile() }
            _ = try Audit.append(
                tx, by: self, CertificateDeed.changePassphrase.rawValue, objek: actor.nama,
                rincian: ["sidik": SHA256.digest(key.publicKey).hex])
        }
    }

    /// Revokes the own certificate. The list of revocation follows when the admin signs the next one; here it counts at
    /// once.
    /// - Throws: `Refusal.notFound` when there is none that could be revoked.
    package func revokeOwn(serial: String, alasan: AlasanPencabutan) throws {
        try transaction { (tx: borrowing Transaction) in try revokeOwn(tx, serial: serial, alasan: alasan) }
    }

    package func revokeOwn(_ tx: borrowing Transaction, serial: String, alasan: AlasanPencabutan) throws {
        let own: [KunciRow] = try tx.all(.keysOfAkun(akun: actor.akun))
        guard let row = try tx.all(.allSertifikat).first(where: { $0.serial == serial }),
            own.contains(where: { $0.sertifikat == row.id })
        else { throw Refusal.notFound }
        try revoke(tx, row, alasan)
    }

    func revoke(_ tx: borrowing Transaction, _ row: SertifikatRow, _ alasan: AlasanPencabutan) throws {
        guard row.dicabut == nil else { throw Refusal.notFound }
        let certificate = try Certificate(der: row.der)
        let position = try Audit.append(
            tx, by: self, CertificateDeed.revoke.rawValue, objek: certificate.subject.commonName,
            rincian: ["sidik": certificate.fingerprint.hex, "serial": row.serial, "alasan": alasan.rawValue])
        try tx.execute(
            .insertPencabutan(sertifikat: row.id, alasan: alasan, auditUrutan: position.urutan, waktu: position.waktu))
    }
}

/// The deeds on keys and certificates, as the audit chain calls them.
package enum CertificateDeed: String, CaseIterable {
    case makeAuthority = "buat-otoritas"
    case makeKey = "buat-kunci"
    case issue = "terbitkan-sertifikat"
    case revoke = "cabut-sertifikat"
    case publishList = "terbitkan-daftar-cabut"
    case changePassphrase = "ganti-sandi-kunci"
    case fetchKey = "unduh-kunci-otoritas"
    case takeKeyOut = "lepas-kunci-otoritas"
    case putKeyBack = "simpan-kunci-otoritas"

    /// Whether a row of a table repeats the deed, so that `janji check` can compare.
    var hasRow: Bool {
        switch self {
        case .makeAuthority, .makeKey, .issue, .revoke, .publishList: true
        case .changePassphrase, .fetchKey, .takeKeyOut, .putKeyBack: false
        }
    }
}
