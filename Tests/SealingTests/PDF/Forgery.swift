import Kinerja
import Testing

@testable import Sealing

/// What an attacker with a text editor does.
enum Forgery {
    /// The file with the CMS of a field of another file in its own.
    static func transplant(from source: [UInt8], to target: [UInt8], field: Int) -> [UInt8] {
        guard let theirs = try? SignedPDF.signatures(in: source), let ours = try? SignedPDF.signatures(in: target) else { return target }
        return writing(theirs[field].cms, into: ours[field], of: target)
    }

    static func swapped(_ pdf: [UInt8]) throws -> [UInt8] {
        let signatures: [PDFSignature] = try SignedPDF.signatures(in: pdf)
        let half: [UInt8] = writing(signatures[1].cms, into: signatures[0], of: pdf)
        return writing(signatures[0].cms, into: signatures[1], of: half)
    }

    private static func writing(_ cms: [UInt8], into signature: PDFSignature, of pdf: [UInt8]) -> [UInt8] {
        let hole: Range<Int> = (signature.covered[0].upperBound + 1)..<(signature.covered[1].lowerBound - 1)
        let digits: [UInt8] = Array(Hexadecimal.text(of: cms).utf8)
        var forged: [UInt8] = pdf
        forged.replaceSubrange(hole, with: digits + [UInt8](repeating: UInt8(ascii: "0"), count: hole.count - digits.count))
        return forged
    }

    /// The second signer's own update, with one more object in it: the page's content.
    static func signedWithMore(_ document: SignedDocument) throws -> [UInt8] {
        let file = try PDFFile(document.stages[1])
        let field: PDFFile.Field = try #require(try file.signatureFields().last)
        let signer = Signatory(name: "", reason: "", location: "", at: Workshop.signing)
        let cms = CMSWriter(certificate: document.second.certificate, chain: [document.authority.certificate], timestamp: nil)
        let hole = SignatureHole(signer: signer, capacity: 8_000)
        var update = try PDFUpdate(of: file)
        let signature: PDFReference = update.newReference()
        let start: Int = update.put(signature, hole.text)
        update.put(field.reference, field.dictionary.adding(Array(" /V \(signature.text)".utf8)))
        update.put(PDFReference(number: 4, generation: 0), Array("<</Length 0>>\nstream\n\nendstream".utf8))
        update.finish()
        let contents: Range<Int> = hole.contents(from: start)
        update.fill(hole.byteRange(from: start), with: hole.spelled(contents, of: update.bytes.count))
        let digest: Digest = SHA256.digest(update.bytes[..<contents.lowerBound] + update.bytes[contents.upperBound...])
        update.fill(contents, with: try hole.filled(with: cms.signed(digest, with: document.second.ring.key)))
        return update.bytes
    }
}
