import Foundation
import Kinerja
import Testing

@testable import Sealing

/// A tenant's authority with two officials, made once: what most tests of signatures begin with.
struct Workshop {
    static let start: Instant = moment("2026-01-01 00:00:00Z")
    static let signing: Instant = moment("2026-02-03 04:05:06Z")
    static let passphrase: String = "hujan turun di Way Kanan"
    static let pair: [SignatureField] = [
        SignatureField(name: "PihakPertama", label: "Tanda tangan pihak pertama"),
        SignatureField(name: "PihakKedua", label: "Tanda tangan pihak kedua"),
    ]

    static func moment(_ text: String) -> Instant {
        guard let moment = Instant(postgres: text) else { preconditionFailure("\(text) is no moment") }
        return moment
    }

    static func later(_ seconds: Int64) -> Instant {
        guard let moment = start.adding(seconds: seconds) else { preconditionFailure("beyond the calendar") }
        return moment
    }

    static let day: Int64 = 86_400
}

/// A key in a box, for tests that hand it around: keys themselves cannot be copied. OpenSSL's keys may be used by
/// several threads as long as none changes them.
final class Keyring: @unchecked Sendable {
    let key: SigningKey

    init() throws { key = try SigningKey.generate() }
}

final class TestAuthority: Sendable {
    let ring: Keyring
    let certificate: Certificate

    init(
        _ name: String = "Otoritas TTE Tidak Tersertifikasi Contoh G1",
        until: Instant = Workshop.later(3_650 * Workshop.day)
    ) throws {
        ring = try Keyring()
        certificate = try CertificateAuthority.root(
            CertificateSubject(commonName: name, organization: "Pemerintah Kabupaten Contoh"), key: ring.key,
            from: Workshop.start, until: until)
    }

    func official(
        _ name: String, from: Instant = Workshop.start, until: Instant = Workshop.later(730 * Workshop.day)
    ) throws -> Official {
        let ring = try Keyring()
        let subject = CertificateSubject(
            commonName: name, organization: "Pemerintah Kabupaten Contoh",
            organizationalUnit: "Dinas Pemberdayaan Masyarakat dan Desa", title: "Kepala Dinas")
        let certificate: Certificate = try CertificateAuthority.issue(
            to: subject, publicKey: ring.key.publicKey, by: self.certificate, key: self.ring.key, from: from,
            until: until,
            revocationList: "https://contoh.example.go.id/sertifikat/1.crl")
        return Official(ring: ring, certificate: certificate, authority: self.certificate)
    }

    func list(_ entries: [Revocation], number: Int64 = 1) throws -> RevocationList {
        try CertificateAuthority.revocationList(
            by: certificate, key: ring.key, number: number, entries: entries, thisUpdate: Workshop.start,
            nextUpdate: Workshop.later(365 * Workshop.day))
    }
}

struct Official: Sendable {
    let ring: Keyring
    let certificate: Certificate
    let authority: Certificate

    func sign(
        _ pdf: [UInt8], _ field: String, at moment: Instant = Workshop.signing,
        timestamp: ((Digest) throws -> [UInt8])? = nil
    ) throws -> [UInt8] {
        let signer = Signatory(
            name: certificate.subject.commonName, reason: "Perjanjian Kinerja 2026 (pihak)",
            location: "Blambangan Umpu", at: moment)
        return try SignedPDF.sign(
            pdf, field: field, signer: signer, with: ring.key, certificate: certificate, chain: [authority],
            timestamp: timestamp)
    }
}

/// A document through all its stages.
struct SignedDocument: Sendable {
    let authority: TestAuthority
    let first: Official
    let second: Official
    let stages: [[UInt8]]

    init(_ pdf: [UInt8] = TestPDF.plain()) throws {
        authority = try TestAuthority()
        first = try authority.official("I Gusti Ayu Contoh, S.Sos., M.M.")
        second = try authority.official("H. Raden Adipati Teladan")
        let prepared: [UInt8] = try SignedPDF.prepare(pdf, fields: Workshop.pair)
        let half: [UInt8] = try first.sign(prepared, "PihakPertama")
        stages = [prepared, half, try second.sign(half, "PihakKedua")]
    }

    var last: [UInt8] { stages[2] }

    /// - Parameter kept: how many stages the tenant has.
    func verdict(
        _ pdf: [UInt8], kept: Int = 3, lists: [RevocationList] = [], revoked: [Revocation] = [],
        signers: [String: Set<Digest>] = [:],
        at now: Instant = Workshop.later(60 * Workshop.day)
    ) -> PDFVerdict {
        SignedPDF.verify(
            pdf, stages: stages.prefix(kept).map { SHA256.digest($0) }, authorities: [authority.certificate],
            lists: lists,
            revoked: revoked, signers: signers, at: now)
    }
}
