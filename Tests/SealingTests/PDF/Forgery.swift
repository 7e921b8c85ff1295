import Kinerja
import Testing

@testable import Sealing

/// What an attacker with a text editor does.
enum Forgery {
    /// The file with the CMS of a field of another file in its own.
    static func transplant(from source: [UInt8], to target: [UInt8], field: Int) -> [UInt8] {
        guard let theirs = try? SignedPDF.signatures(in: source), let ours = try? SignedPDF.signatures(in: target)
        else { return target }
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
        forged.replaceSubrange(
            hole, with: digits + [UInt8](repeating: UInt8(ascii: "0"), count: hole.count - digits.count))
        return forged
    }
}

/// The revision of a signer who has a certified key and another program than ours.
struct ForgedRevision {
    /// Between the file and the first object.
    var gap = ""
    /// More entries of the field.
    var field = ""
    /// More objects, in the table.
    var objects: [(number: Int, value: String)] = []
    /// Objects that no table names.
    var hidden = ""
    /// The number of the signature; by default the next one.
    var value: Int?
    /// More lines of the table.
    var table = ""
    /// The offset of the table before; by default the last one of the file.
    var previous: Int?
    /// More entries of the trailer.
    var trailer = ""
    /// After the end.
    var tail = ""
    var subFilter = "/ETSI.CAdES.detached"
    /// What /ByteRange says, given where the hole is and how long the file.
    var covered: (Range<Int>, Int) -> [Int] = { [0, $0.lowerBound, $0.upperBound, $1 - $0.upperBound] }
    /// Over the content that is covered.
    var cms: (([UInt8], Official) throws -> [UInt8])?

    private static let room = 80_000

    /// - Parameter base: by default what the first party signed.
    func signed(_ document: SignedDocument, on base: [UInt8]? = nil) throws -> [UInt8] {
        let base: [UInt8] = base ?? document.stages[1]
        let file = try PDFFile(base)
        let target: PDFFile.Field = try #require(try file.signatureFields().last)
        let number: Int = try value ?? #require(file.trailer.integer("Size"))
        var bytes: [UInt8] = base + Array(gap.utf8)
        var rows: [(Int, Int)] = []
        func put(_ number: Int, _ value: [UInt8]) {
            rows.append((number, bytes.count))
            bytes += Array("\(number) 0 obj\n".utf8) + value + Array("\nendobj\n".utf8)
        }
        let head =
            "<</Type /Sig /Filter /Adobe.PPKLite /SubFilter \(subFilter) /M (\(Workshop.signing.pdfDate)) /ByteRange "
        put(
            number,
            Array(
                (head + String(repeating: " ", count: 60) + "/Contents <" + String(repeating: "0", count: Self.room)
                    + ">>>").utf8))
        let range: Int = rows[0].1 + "\(number) 0 obj\n".utf8.count + head.utf8.count
        let hole: Range<Int> = (range + 70)..<(range + 72 + Self.room)
        put(target.reference.number, target.dictionary.adding(Array(" /V \(number) 0 R\(field)".utf8)))
        for (number, value) in objects { put(number, Array(value.utf8)) }
        bytes += Array(hidden.utf8)
        let start: Int = bytes.count
        let entries: [String] = rows.map {
            "\($0) 1\n\(String(repeating: "0", count: 10 - String($1).count))\($1) 00000 n \n"
        }
        let end =
            """
            trailer\n<</Size \(number + 20) /Prev \(previous ?? file.revisions[0].start) /Root 1 0 \
            R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n
            """
        bytes += Array(("xref\n" + entries.joined() + table + end + tail).utf8)
        let numbers: [Int] = covered(hole, bytes.count)
        bytes.replaceSubrange(
            range..<(range + 60),
            with: Array("[\(numbers.map(String.init).joined(separator: " "))]".utf8).padded(to: 60))
        let content: [UInt8] = Array(
            bytes[numbers[0]..<(numbers[0] + numbers[1])] + bytes[numbers[2]..<(numbers[2] + numbers[3])])
        let writer = CMSWriter(
            certificate: document.second.certificate, chain: [document.authority.certificate], timestamp: nil)
        let made: [UInt8] =
            try cms?(content, document.second) ?? writer.signed(SHA256.digest(content), with: document.second.ring.key)
        let digits: [UInt8] = Array(Hexadecimal.text(of: made).utf8)
        bytes.replaceSubrange((hole.lowerBound + 1)..<(hole.lowerBound + 1 + digits.count), with: digits)
        return bytes
    }
}

extension [UInt8] {
    fileprivate func padded(to count: Int) -> [UInt8] { self + [UInt8](repeating: 0x20, count: count - self.count) }
}

/// Signatures that CMS allows and PAdES does not.
enum ForgedCMS {
    /// By openssl, with its own options: another digest, no signing certificate, the content inside.
    static func openssl(_ options: String...) -> ([UInt8], Official) throws -> [UInt8] {
        { content, signer in
            let folder = try TemporaryFolder()
            try folder.write(content, to: "content")
            try folder.write(Array(signer.certificate.pem.utf8), to: "signer.pem")
            try folder.write(signer.ring.key.sealed(with: Workshop.passphrase), to: "key.der")
            let secret: [String] = ["-passin", "pass:\(Workshop.passphrase)"]
            try folder.run("openssl", ["pkcs8", "-inform", "DER", "-in", "key.der", "-out", "key.pem"] + secret)
            let files: [String] = ["-in", "content", "-signer", "signer.pem", "-inkey", "key.pem", "-out", "cms.der"]
            try folder.run("openssl", ["cms", "-sign", "-binary", "-nosmimecap", "-outform", "DER"] + files + options)
            return try folder.bytes("cms.der")
        }
    }

    /// As ours, but it says that it was made with another certificate.
    static func naming(_ other: Certificate) -> ([UInt8], Official) throws -> [UInt8] {
        { content, signer in
            let attribute: ([UInt8], [UInt8]) -> [UInt8] = { DER.sequence($0, DER.set($1)) }
            let identifier: [UInt8] = DER.sequence(DER.sequence(DER.sequence(DER.octets(other.fingerprint.bytes))))
            let attributes: [UInt8] = DER.set(
                attribute(ObjectIdentifier.contentType, ObjectIdentifier.data),
                attribute(ObjectIdentifier.messageDigest, DER.octets(SHA256.digest(content).bytes)),
                attribute(ObjectIdentifier.signingCertificateV2, identifier))
            let serial: [UInt8] = DER.integer(try #require(Hexadecimal.bytes(of: signer.certificate.serial)))
            let head: [UInt8] =
                DER.integer(1) + DER.sequence(try signer.certificate.issuerDER(), serial)
                + DER.sequence(ObjectIdentifier.sha256)
            let signature: [UInt8] = DER.octets(try signer.ring.key.signature(over: attributes))
            let info: [UInt8] = DER.element(
                0x30,
                head + [0xA0] + attributes.dropFirst() + DER.sequence(ObjectIdentifier.ecdsaWithSHA256) + signature)
            let data: [UInt8] = DER.sequence(
                DER.integer(1), DER.set(DER.sequence(ObjectIdentifier.sha256)), DER.sequence(ObjectIdentifier.data),
                DER.tagged(0, signer.certificate.der), DER.set(info))
            return DER.sequence(ObjectIdentifier.signedData, DER.tagged(0, data))
        }
    }
}
