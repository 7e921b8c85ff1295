import Kinerja

extension SignedPDF {
    /// The signatures, in the order in which they were made.
    public static func signatures(in pdf: [UInt8]) throws(PDFError) -> [PDFSignature] {
        try signatures(of: PDFFile(pdf))
    }

    static func signatures(of file: PDFFile) throws(PDFError) -> [PDFSignature] {
        var readings: [SignatureReading] = []
        for field in try file.signatureFields() where field.dictionary.values["V"] != nil {
            guard let value = try file.dictionary("V", of: field.dictionary) else {
                throw .unreadable("the value of \(field.name)")
            }
            readings.append(SignatureReading(field.name, value))
        }
        readings.sort { $0.end < $1.end }
        return readings.map { $0.signature(among: readings) }
    }
}

/// One signature dictionary, read.
private struct SignatureReading {
    let field: String
    let dictionary: PDFDictionary
    /// Nil when /ByteRange and /Contents do not fit together.
    let covered: [Range<Int>]?
    /// Of what it covers.
    let digest: Digest?
    let findings: CMSFindings

    init(_ field: String, _ dictionary: PDFDictionary) {
        self.field = field
        self.dictionary = dictionary
        covered = SignatureReading.covered(dictionary)
        let bytes: [UInt8] = dictionary.bytes
        let content: [UInt8]? = covered.map { bytes.joined($0) }
        digest = content.map { SHA256.digest($0) }
        findings = CMSFindings(of: SignatureReading.contents(dictionary) ?? [], content: content ?? [])
    }

    var end: Int { covered?.last?.upperBound ?? 0 }

    func signature(among all: [SignatureReading]) -> PDFSignature {
        PDFSignature(
            field: field, covered: covered ?? [], certificate: findings.certificate, chain: findings.chain,
            signedAt: dictionary.text("M").flatMap(PDFString.instant), name: dictionary.text("Name"),
            reason: dictionary.text("Reason"),
            location: dictionary.text("Location"), cms: findings.cms, stampedAt: findings.stampedAt,
            integrity: integrity(all))
    }

    private func integrity(_ all: [SignatureReading]) -> PDFSignature.Integrity {
        guard
            dictionary.name("SubFilter") == "ETSI.CAdES.detached"
                || dictionary.name("SubFilter") == "adbe.pkcs7.detached"
        else {
            return .broken("a SubFilter other than ETSI.CAdES.detached")
        }
        guard covered != nil else { return .broken("a ByteRange that leaves out more than the signature") }
        guard !findings.cms.isEmpty else { return .broken("something other than zeros behind the signature") }
        switch findings.problem {
        case .none: return .sound
        case .broken(let problem): return .broken(problem)
        case .otherContent: return owner(all).map { .swapped(with: $0) } ?? .altered
        }
    }

    /// The other field whose bytes this signature was made for.
    private func owner(_ all: [SignatureReading]) -> String? {
        guard let digest = findings.messageDigest else { return nil }
        return all.first { $0.field != field && $0.digest == digest }?.field
    }

    /// From the first byte on, all but the value of /Contents with its brackets (ISO 32000-1, 12.8.1; EN 319 142-1,
    /// 5.2).
    private static func covered(_ dictionary: PDFDictionary) -> [Range<Int>]? {
        guard let hole = dictionary.values["Contents"], dictionary.bytes[hole].first == UInt8(ascii: "<"),
            let elements = dictionary.array("ByteRange"), elements.count == 4
        else { return nil }
        let numbers: [Int] = elements.compactMap { element in
            var scanner = PDFScanner(dictionary.bytes, at: element.lowerBound)
            return scanner.integer()
        }
        guard numbers.count == 4, numbers[0] == 0, numbers[1] == hole.lowerBound, numbers[2] == hole.upperBound,
            numbers[3] <= dictionary.bytes.count - hole.upperBound
        else { return nil }
        return [0..<hole.lowerBound, hole.upperBound..<(hole.upperBound + numbers[3])]
    }

    /// The element in DER; nil when anything but zeros follows, for nothing would protect that.
    private static func contents(_ dictionary: PDFDictionary) -> [UInt8]? {
        guard let hole = dictionary.values["Contents"],
            let digits = Hexadecimal.bytes(
                of: String(decoding: dictionary.bytes[hole].dropFirst().dropLast(), as: UTF8.self)),
            let element = DERElement(at: digits[...]), digits[element.whole.endIndex...].allSatisfy({ $0 == 0 })
        else { return nil }
        return Array(element.whole)
    }
}

extension [UInt8] {
    /// The parts at these places, one after the other.
    func joined(_ ranges: [Range<Int>]) -> [UInt8] {
        ranges.reduce(into: []) { $0 += self[$1] }
    }
}
