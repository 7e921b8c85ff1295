import Foundation
import Kinerja
import Sealing

/// The certificates of the fake gateway, and how it signs: really, as an incremental update, in fields of its own.
struct FakeStamp: Sendable {
    let authority: Certificate
    let certificate: Certificate
    private let key: [UInt8]

    private static let passphrase = "kunci gerbang uji"

    /// A root and a signer below it, made anew.
    init() throws {
        let root = try SigningKey.generate()
        let own = try SigningKey.generate()
        let from: Instant = FakeStamp.now
        let until: Instant = from.adding(seconds: 86_400) ?? from
        authority = try CertificateAuthority.root(
            CertificateSubject(commonName: "Gerbang Uji", organization: "Janji"), key: root, from: from, until: until)
        certificate = try CertificateAuthority.issue(
            to: CertificateSubject(commonName: "Pejabat Uji", organization: "Janji"), publicKey: own.publicKey,
            by: authority, key: root,
            from: from, until: until, revocationList: "http://uji.invalid/1.crl")
        key = try own.sealed(with: FakeStamp.passphrase)
    }

    /// In whole seconds, as certificates keep it.
    private static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970) * 1_000_000) ?? .epoch }

    func sign(_ pdf: [UInt8], _ fault: FakeBSrE.Fault) throws -> [UInt8] {
        switch fault {
        case .unsigned: return pdf + Array("\n% ditandatangani\n".utf8)
        case .rewritten: return try signed(SmallPDF.page("naskah lain"))
        case .damaged:
            var bytes: [UInt8] = try signed(pdf)
            guard let hole = bytes.lastRange(of: "/Contents <30".utf8),
                let end = bytes[hole.upperBound...].firstIndex(of: UInt8(ascii: ">")),
                let last = bytes[..<end].lastIndex(where: { $0 != UInt8(ascii: "0") })
            else { return [] }
            // The value of the signature stands at the end of a CMS message, before the zeros that fill the hole.
            bytes[last - 20] = bytes[last - 20] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
            return bytes
        case .none, .slow, .status, .malformed, .truncated, .fewer, .shuffled, .page: return try signed(pdf)
        }
    }

    /// The first time there are two empty fields afterwards less one, so that the next signer finds his.
    private func signed(_ pdf: [UInt8]) throws -> [UInt8] {
        let fields = ["GerbangSatu", "GerbangDua"]
        let count: Int = try SignedPDF.signatures(in: pdf).count
        let prepared: [UInt8] =
            count > 0
            ? pdf
            : try SignedPDF.prepare(pdf, fields: fields.map { SignatureField(name: $0, label: "Tanda tangan gerbang") })
        let signer = Signatory(name: "Pejabat Uji", reason: "uji", location: "Janji", at: FakeStamp.now)
        return try SignedPDF.sign(
            prepared, field: fields[min(count, 1)], signer: signer,
            with: SigningKey(opening: key, passphrase: FakeStamp.passphrase),
            certificate: certificate, chain: [authority])
    }
}

extension [UInt8] {
    /// Where the bytes stand for the last time.
    func lastRange(of bytes: some Collection<UInt8>) -> Range<Int>? {
        let needle = [UInt8](bytes)
        guard count >= needle.count else { return nil }
        return stride(from: count - needle.count, through: 0, by: -1).first { self[$0...].starts(with: needle) }.map {
            $0..<($0 + needle.count)
        }
    }
}
