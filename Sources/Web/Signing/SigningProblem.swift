import Deeds
import HTTP
import Kinerja
import Penanda

/// Why nothing at all was signed, on its way to the form that can be tried again.
struct SigningProblem {
    let failures: [SigningFailure]
    private let failure: SigningFailure

    init(_ failure: SigningFailure) { (failures, self.failure) = ([failure], failure) }

    /// - Returns: nil when something was signed, or when the reasons are not about signing itself.
    init?(_ outcomes: [SigningRun.Outcome]) {
        var failures: [SigningFailure] = []
        for outcome in outcomes {
            guard case .failure(let error as SigningFailure) = outcome else { return nil }
            failures.append(error)
        }
        guard let first = failures.first, failures.allSatisfy({ $0 == first }) else { return nil }
        (self.failures, failure) = (failures, first)
    }

    var sentence: String { failure.sentence }

    /// The control that it belongs to: the secret that was wrong, otherwise the one that it is tried again with.
    func isAbout(_ field: Field) -> Bool {
        switch failure {
        case .wrongPassword: field.name == SignPage.password.name
        case .wrongSecret: field.name == SignPage.passphrase.name
        default: false
        }
    }

    func problems(at secrets: [Field]) -> [Problem] {
        let field = secrets.first(where: isAbout) ?? secrets.first
        return [Problem(message: sentence, field: field?.name ?? "isi")]
    }

    var status: StatusCode {
        switch failure {
        case .noFile, .unavailable: .serviceUnavailable
        case .wrongPassword, .wrongSecret, .noCertificate, .waiting, .expired, .revoked, .notSet, .refused, .unstamped,
            .rewritten, .spent:
            .unprocessableContent
        }
    }
}

extension SigningRun.Secrets {
    /// What a form of this site sends.
    init(_ fields: Fields) throws {
        self.init(
            akun: try fields.single(SignPage.password.name) ?? "",
            frasa: try fields.single(SignPage.passphrase.name) ?? "",
            nik: try fields.single(SignPage.nik.name).map { $0.filter { $0 != " " } })
    }
}

extension SignPage {
    /// The controls for the secrets of these ways of signing, with what was wrong.
    static func secrets(for ways: Set<CaraTandaTangan>, _ problem: SigningProblem?) -> [Field] {
        var fields: [Field] = []
        if ways.contains(.bsre) { fields.append(nik) }
        if ways.contains(where: \.hasFile) { fields.append(ways.contains(.lokal) ? passphrase : passphraseOfBSrE) }
        if ways.contains(.akun) { fields.append(password) }
        return fields.map { field in
            var field = field
            if let problem, problem.isAbout(field) { field.error = problem.sentence }
            return field
        }
    }
}
