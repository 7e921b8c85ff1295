import Kinerja
import Testing

@testable import Sealing

@Suite struct CertificateTests {
    @Test func saysWhoAndHowLong() throws {
        let authority = try TestAuthority()
        let official: Official = try authority.official("Ni Luh Putu Ékawati, S.E.")
        let certificate: Certificate = official.certificate
        #expect(certificate.subject.commonName == "Ni Luh Putu Ékawati, S.E.")
        #expect(certificate.subject.organization == "Pemerintah Kabupaten Contoh")
        #expect(certificate.subject.organizationalUnit == "Dinas Pemberdayaan Masyarakat dan Desa")
        #expect(certificate.subject.title == "Kepala Dinas")
        #expect(certificate.issuerName.contains("CN=Otoritas TTE Tidak Tersertifikasi Contoh G1"))
        #expect(certificate.from == Workshop.start)
        #expect(certificate.until == Workshop.later(730 * Workshop.day))
        #expect(certificate.publicKey == official.ring.key.publicKey)
        #expect(!certificate.isAuthority && authority.certificate.isAuthority)
        #expect(certificate.serial.count == 32)
        #expect(certificate.fingerprint == SHA256.digest(certificate.der))
    }

    @Test func survivesItsPEM() throws {
        let certificate: Certificate = try TestAuthority().certificate
        #expect(try Certificate(pem: certificate.pem) == certificate)
        #expect(try Certificate(pem: "Catatan\n" + certificate.pem.replacing("\n", with: "\r\n")) == certificate)
        for text in ["", certificate.pem + certificate.pem, String(certificate.pem.dropFirst(40))] {
            #expect(throws: CertificateError.malformed) { try Certificate(pem: text) }
        }
    }

    /// Years from 2050 on are written otherwise (RFC 5280, 4.1.2.5).
    @Test(arguments: ["2049-12-31 23:59:59Z", "2050-01-01 00:00:00Z", "2130-06-01 12:00:00Z"])
    func keepsTimes(text: String) throws {
        let until: Instant = Workshop.moment(text)
        #expect(try TestAuthority(until: until).certificate.until == until)
    }

    @Test(arguments: ["", String(repeating: "a", count: 65)]) func refusesUnusableNames(name: String) throws {
        #expect(throws: CertificateError.unusableName) { try TestAuthority(name) }
    }

    @Test func issuesNothingBeyondItself() throws {
        let authority = try TestAuthority()
        let stranger = try TestAuthority("Otoritas lain")
        let official: Official = try authority.official("Pejabat")
        let subject = CertificateSubject(commonName: "Pejabat", organization: "Pemerintah")
        let key: [UInt8] = official.ring.key.publicKey
        #expect(throws: CertificateError.notEntitled) {
            try authority.official("Terlalu lama", until: Workshop.later(4_000 * Workshop.day))
        }
        #expect(throws: CertificateError.otherKey) {
            try CertificateAuthority.issue(
                to: subject, publicKey: key, by: authority.certificate, key: stranger.ring.key, from: Workshop.start,
                until: Workshop.later(1), revocationList: "https://a")
        }
        #expect(throws: CertificateError.notEntitled) {
            try CertificateAuthority.issue(
                to: subject, publicKey: key, by: official.certificate, key: official.ring.key, from: Workshop.start,
                until: Workshop.later(1), revocationList: "https://a")
        }
    }

    /// A certificate keeps no fractions of a second: one issued at the moment of its authority is not older than it.
    @Test func countsInSeconds() throws {
        let moment: Instant = try #require(
            Workshop.start.adding(seconds: 1).flatMap { Instant(microseconds: $0.microseconds - 400_000) })
        let until: Instant = try #require(Instant(microseconds: Workshop.later(100).microseconds + 700_000))
        let root: SigningKey = try .generate()
        let name = CertificateSubject(commonName: "Otoritas", organization: "Pemerintah")
        let authority = try CertificateAuthority.root(name, key: root, from: moment, until: until)
        let leaf = try CertificateAuthority.issue(
            to: name, publicKey: root.publicKey, by: authority, key: root, from: moment, until: until,
            revocationList: "https://a")
        #expect(leaf.until == authority.until)
    }

    /// What is in them, as OpenSSL's own printer reads it.
    @Test func saysWhatItIsFor() throws {
        let authority = try TestAuthority()
        let folder = try TemporaryFolder()
        try folder.write(authority.official("Pejabat").certificate.der, to: "leaf.der")
        try folder.write(authority.certificate.der, to: "root.der")
        let leaf: String = try folder.run("openssl", ["x509", "-inform", "DER", "-in", "leaf.der", "-noout", "-text"])
            .text
        for text in [
            "X509v3 Key Usage: critical\n                Digital Signature, Non Repudiation",
            "1.3.6.1.5.5.7.3.36, E-mail Protection",
            "CA:FALSE", "URI:https://contoh.example.go.id/sertifikat/1.crl", "tidak tersertifikasi",
            "Subject Key Identifier",
            "Authority Key Identifier", "Public-Key: (256 bit)", "ecdsa-with-SHA256",
        ] { #expect(leaf.contains(text), "\(text) in \(leaf)") }
        let root: String = try folder.run("openssl", ["x509", "-inform", "DER", "-in", "root.der", "-noout", "-text"])
            .text
        for text in ["CA:TRUE, pathlen:0", "Certificate Sign, CRL Sign", "tidak tersertifikasi"] {
            #expect(root.contains(text), "\(text)")
        }
    }

    @Test func chainsForOpenSSL() throws {
        let authority = try TestAuthority()
        let folder = try TemporaryFolder()
        try folder.write(Array(try authority.official("Pejabat").certificate.pem.utf8), to: "leaf.pem")
        try folder.write(Array(authority.certificate.pem.utf8), to: "root.pem")
        try folder.run(
            "openssl", ["verify", "-x509_strict", "-attime", "1770000000", "-CAfile", "root.pem", "leaf.pem"])
    }
}
