import Kinerja
import Testing

@testable import Sealing

@Suite struct RevocationListTests {
    @Test func keepsItsEntries() throws {
        let authority = try TestAuthority()
        let entries: [Revocation] = Revocation.Reason.allCases.enumerated().map { index, reason in
            Revocation(serial: "ab0\(index)", moment: Workshop.later(Int64(index) * Workshop.day), reason: reason)
        }
        let list: RevocationList = try authority.list(entries, number: 4_711)
        #expect(list.entries == entries)
        #expect(list.number == 4_711)
        #expect(list.thisUpdate == Workshop.start)
        #expect(list.nextUpdate == Workshop.later(365 * Workshop.day))
        #expect(try RevocationList(der: list.der) == list)
    }

    @Test func isItsAuthoritysAlone() throws {
        let authority = try TestAuthority()
        let list: RevocationList = try authority.list([])
        #expect(list.isSigned(by: authority.certificate))
        #expect(list.entries.isEmpty)
        // The same name with another key, and another name.
        #expect(try !list.isSigned(by: TestAuthority().certificate))
        #expect(try !list.isSigned(by: TestAuthority("Otoritas lain").certificate))
        var forged: [UInt8] = list.der
        forged[forged.count - 1] ^= 1
        #expect(try !RevocationList(der: forged).isSigned(by: authority.certificate))
    }

    @Test func refusesWhatIsNone() throws {
        let list: RevocationList = try TestAuthority().list([])
        for bytes in [[], Array(list.der.dropLast()), list.der + [0], try TestAuthority().certificate.der] {
            #expect(throws: CertificateError.malformed) { try RevocationList(der: bytes) }
        }
    }

    @Test func isOfAuthoritiesAlone() throws {
        let official: Official = try TestAuthority().official("Pejabat")
        #expect(throws: CertificateError.notEntitled) {
            try CertificateAuthority.revocationList(
                by: official.certificate, key: official.ring.key, number: 1, entries: [], thisUpdate: Workshop.start,
                nextUpdate: Workshop.later(1))
        }
    }

    @Test func revokesForOpenSSL() throws {
        let authority = try TestAuthority()
        let official: Official = try authority.official("Pejabat")
        let folder = try TemporaryFolder()
        try folder.write(Array(official.certificate.pem.utf8), to: "leaf.pem")
        try folder.write(Array(authority.certificate.pem.utf8), to: "root.pem")
        let revocation = Revocation(
            serial: official.certificate.serial, moment: Workshop.later(60), reason: .keyCompromise)
        let arguments: [String] = [
            "verify", "-crl_check", "-attime", "1770000000", "-CAfile", "root.pem", "-CRLfile", "list.pem", "leaf.pem",
        ]
        try folder.write(Array(PEM.text(of: authority.list([]).der, label: "X509 CRL").utf8), to: "list.pem")
        try folder.run("openssl", arguments)
        try folder.write(Array(PEM.text(of: authority.list([revocation]).der, label: "X509 CRL").utf8), to: "list.pem")
        #expect(try folder.run("openssl", arguments, isExpectedToFail: true).text.contains("certificate revoked"))
    }
}
