import Penanda

@testable import Web

extension SignPage {
    /// The first signature under a document without remarks, and a signer without a certificate.
    static var variants: [SignPage] {
        [
            variant {
                $0.findings = []
                $0.reason = nil
                $0.change = nil
                $0.differences = nil
                $0.deeds = []
                $0.tables = $0.tables.map { $0.withNotes(at: nil) }
                $0.secrets = [password]
            },
            // Through BSrE.
            variant { $0.secrets = [nik, passphrase] },
            variant {
                $0.secrets = []
                $0.hindrance = SigningFailure.noCertificate.sentence
            },
        ]
    }
}
