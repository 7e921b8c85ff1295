import Kinerja
import Sealing
import Synchronization

@testable import Web

/// Stands for a service that signs elsewhere: counts what it is asked, and answers as it is told.
final class Fake: Penandatangan {
    enum Mood: Sendable {
        case signs
        case refuses(SigningFailure)
        /// Hands back another file than it was given.
        case rewrites
        case hinders(SigningFailure)
        /// Signs the first file and refuses the others.
        case signsOne
    }

    private struct State {
        var mood: Mood
        var calls = 0
        var signed = 0
    }

    let cara: CaraTandaTangan
    private let state: Mutex<State>

    init(_ mood: Mood = .signs, cara: CaraTandaTangan = .bsre) {
        self.cara = cara
        state = Mutex(State(mood: mood))
    }

    var mood: Mood {
        get { state.withLock { $0.mood } }
        set { state.withLock { $0.mood = newValue } }
    }
    var calls: Int { state.withLock { $0.calls } }
    var signed: Int { state.withLock { $0.signed } }

    /// In place of the built-in ones, for its way of signing.
    var directory: SignerDirectory {
        SignerDirectory { [self] cara, desk, site in cara == self.cara ? self : try SignerDirectory.builtIn(cara, desk, site) }
    }

    func hindrance(for signer: Signer) -> SigningFailure? {
        if case .hinders(let failure) = mood { failure } else { nil }
    }

    func sign(_ files: [FileToSign], as signer: Signer, secret: String) throws -> [Result<[UInt8], SigningFailure>] {
        state.withLock { $0.calls += 1 }
        guard secret == Certified.passphrase else { return files.map { _ in .failure(.wrongSecret) } }
        return try files.enumerated().map { index, file in
            switch mood {
            case .signs: return .success(try sign(file, signer))
            case .signsOne: return index == 0 ? .success(try sign(file, signer)) : .failure(.unavailable)
            case .refuses(let failure), .hinders(let failure): return .failure(failure)
            case .rewrites:
                var bytes = try sign(file, signer)
                bytes[20] ^= 1
                return .success(bytes)
            }
        }
    }

    /// What is to be signed by BSrE comes without fields.
    private func prepared(_ pdf: [UInt8]) throws -> [UInt8] {
        guard cara == .bsre, pdf.lastRange(of: "/AcroForm".utf8) == nil else { return pdf }
        return try SignedPDF.prepare(pdf, fields: Pihak.allCases.map { SignatureField(name: $0.field, label: $0.words) })
    }

    private func sign(_ file: FileToSign, _ signer: Signer) throws -> [UInt8] {
        let root = try SigningKey.generate()
        let key = try SigningKey.generate()
        let (from, until) = (Instant(postgres: "2021-01-01 00:00:00+00") ?? .epoch, Instant(postgres: "2040-01-01 00:00:00+00") ?? .epoch)
        let authority = try CertificateAuthority.root(
            CertificateSubject(commonName: "Otoritas Uji", organization: "Layanan Uji"), key: root, from: from, until: until)
        let certificate = try CertificateAuthority.issue(
            to: CertificateSubject(commonName: signer.nama, organization: "Layanan Uji"), publicKey: key.publicKey, by: authority, key: root,
            from: from, until: until, revocationList: "http://contoh.localhost/crl")
        state.withLock { $0.signed += 1 }
        return try SignedPDF.sign(
            prepared(file.pdf), field: file.field, signer: Signatory(name: signer.nama, reason: file.reason, location: file.location, at: from), with: key,
            certificate: certificate, chain: [authority])
    }
}
