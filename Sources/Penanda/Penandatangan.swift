import Kinerja

/// Who puts signatures into files. One call, one secret, many files; a result for each.
///
/// Called outside any transaction: it may take as long as a service elsewhere does. It must not keep the secret, and
/// must return files that begin with the bytes it was given: a signature is an incremental update (ISO 32000-1,
/// 12.8.1).
package protocol Penandatangan: Sendable {
    var cara: CaraTandaTangan { get }

    /// nil when this person may sign now; otherwise what stands in the way.
    func hindrance(for signer: Signer) throws -> SigningFailure?

    /// Whether the secret is this person's, as far as that can be told without a signature. Asked before a signature
    /// that is stored already, from a try that was cut off, is taken up again.
    func confirm(_ secret: String, of signer: Signer) throws -> SigningFailure?

    /// The same number of results in the same order. A wrong secret fails all of them.
    func sign(_ files: [FileToSign], as signer: Signer, secret: String) throws -> [Result<[UInt8], SigningFailure>]
}

extension Penandatangan {
    /// Where only a signature tells: the one that is stored stands for it.
    package func confirm(_ secret: String, of signer: Signer) throws -> SigningFailure? { nil }
}

/// A file and the field in it that the signature belongs to.
package struct FileToSign: Sendable {
    package let pdf: [UInt8]
    /// `Pihak.field`
    package let field: String
    /// Why it is signed: "Perjanjian Kinerja Tahun 2022, pihak pertama".
    package let reason: String
    /// Where: the place of the naskah.
    package let location: String

    package init(pdf: [UInt8], field: String, reason: String, location: String) {
        (self.pdf, self.field, self.reason, self.location) = (pdf, field, reason, location)
    }
}

/// The official who signs, in the office that it happens for.
package struct Signer: Sendable, Equatable {
    package let akun: ID<Akun>
    package let pegawai: ID<Pegawai>
    package let nama: String
    package let jabatan: String
    /// Sixteen digits, where the way of signing asks for them; never written down.
    package var nik: String?

    package init(akun: ID<Akun>, pegawai: ID<Pegawai>, nama: String, jabatan: String, nik: String? = nil) {
        (self.akun, self.pegawai, self.nama, self.jabatan, self.nik) = (akun, pegawai, nama, jabatan, nik)
    }
}
