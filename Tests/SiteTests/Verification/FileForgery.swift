import Kinerja

@testable import Sealing

/// What an attacker with a text editor, and one with a certificate made at home, does to a signed file.
enum FileForgery {
    /// A bit of the first page's content, which both signatures cover.
    static func flipped(_ pdf: [UInt8]) throws -> [UInt8] {
        let mark: [UInt8] = Array("stream\n".utf8)
        guard let start = pdf.firstRange(of: mark)?.upperBound else { throw Missing(what: "a stream") }
        var forged: [UInt8] = pdf
        forged[start + 30] ^= 1
        return forged
    }

    /// The first page painted anew by an update after all signatures.
    static func repainted(_ pdf: [UInt8]) throws -> [UInt8] {
        let file = try PDFFile(pdf)
        var update = try PDFUpdate(of: file)
        let stream = "BT /F1 12 Tf 72 700 Td (Target 0 persen) Tj ET"
        update.put(
            PDFReference(number: 4, generation: 0),
            Array("<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream".utf8))
        update.finish()
        return update.bytes
    }

    /// Each party's signature in the other's place.
    static func swapped(_ pdf: [UInt8]) throws -> [UInt8] {
        let signatures: [PDFSignature] = try SignedPDF.signatures(in: pdf)
        return writing(
            signatures[0].cms, into: signatures[1], of: writing(signatures[1].cms, into: signatures[0], of: pdf))
    }

    /// The first party's signature of another file.
    static func replayed(_ source: [UInt8], in target: [UInt8]) throws -> [UInt8] {
        writing(try SignedPDF.signatures(in: source)[0].cms, into: try SignedPDF.signatures(in: target)[0], of: target)
    }

    /// Signed in the place of the first party, by the same name, under an authority that nobody knows.
    static func foreign(_ prepared: [UInt8], name: String, at moment: Instant) throws -> [UInt8] {
        guard let from = moment.adding(seconds: -3_600), let until = moment.adding(seconds: 86_400) else {
            throw Missing(what: "a period")
        }
        let root = try SigningKey.generate()
        let own = try SigningKey.generate()
        let authority = try CertificateAuthority.root(
            CertificateSubject(commonName: "Otoritas", organization: "Kabupaten Contoh"), key: root, from: from,
            until: until)
        let certificate = try CertificateAuthority.issue(
            to: CertificateSubject(commonName: name, organization: "Kabupaten Contoh"), publicKey: own.publicKey,
            by: authority, key: root, from: from,
            until: until, revocationList: "http://contoh.localhost/daftar.crl")
        return try SignedPDF.sign(
            prepared, field: Pihak.pertama.field, signer: Signatory(name: name, reason: "", location: "", at: moment),
            with: own,
            certificate: certificate, chain: [authority])
    }

    private static func writing(_ cms: [UInt8], into signature: PDFSignature, of pdf: [UInt8]) -> [UInt8] {
        let hole: Range<Int> = (signature.covered[0].upperBound + 1)..<(signature.covered[1].lowerBound - 1)
        let digits: [UInt8] = Array(Hexadecimal.text(of: cms).utf8)
        var forged: [UInt8] = pdf
        forged.replaceSubrange(
            hole, with: digits + [UInt8](repeating: UInt8(ascii: "0"), count: hole.count - digits.count))
        return forged
    }
}
