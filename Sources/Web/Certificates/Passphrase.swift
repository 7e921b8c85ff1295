import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// A new passphrase of a key, typed twice.
enum Passphrase {
    static let hint = "Paling sedikit 12 huruf, berbeda dari kata sandi akun. Kalimat pendek mudah diingat dan kuat."

    /// - Parameter context: what others know of the person.
    /// - Throws: `Objection`.
    static func chosen(_ fields: Fields, _ name: String, again: String, context: [String]) throws -> String {
        let chosen: String = try fields.single(name) ?? ""
        if let problem = PasswordRule.problem(chosen, context: context) {
            throw Objection([
                Problem(message: problem.sentence.replacing("Kata sandi", with: "Sandi kunci"), field: name)
            ])
        }
        guard try fields.single(again) == chosen else {
            throw Objection([Problem(message: "Kedua sandi kunci tidak sama.", field: again)])
        }
        return chosen
    }

    /// What a person can mend; nil for everything else.
    static func objection(_ error: any Error, passphrase: String, key: String) -> Objection? {
        switch error {
        case let objection as Objection: objection
        case KeyError.wrongPassphrase: Objection([Problem(message: "Sandi kunci tidak cocok.", field: passphrase)])
        case KeyError.malformed:
            Objection([Problem(message: "Isi berkas kunci tidak lengkap atau bukan kunci dari situs ini.", field: key)])
        case AuthorityFault.keyElsewhere:
            Objection([Problem(message: "Kunci otoritas ini disimpan luring. Tempel isi berkasnya.", field: key)])
        case AuthorityFault.otherKey:
            Objection([Problem(message: "Ini kunci otoritas atau generasi yang lain.", field: key)])
        case is ChangedMeanwhile:
            Objection([
                Problem(
                    message: "Kunci atau otoritas ini baru saja diubah. Muat ulang halaman, lalu coba lagi.",
                    field: passphrase)
            ])
        case AuthorityFault.none: Objection([Problem(message: "Otoritas sertifikat belum dibuat.", field: passphrase)])
        default: nil
        }
    }
}
