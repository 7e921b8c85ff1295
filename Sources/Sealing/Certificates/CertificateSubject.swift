/// Whom a certificate names. No NIP or NIK: certificates are public, and those numbers hold a birth date.
public struct CertificateSubject: Sendable, Hashable {
    /// The person with titles, or the authority.
    public let commonName: String
    /// `Pemerintah Kabupaten Contoh`
    public let organization: String
    /// The perangkat daerah.
    public let organizationalUnit: String?
    /// The jabatan.
    public let title: String?

    public init(commonName: String, organization: String, organizationalUnit: String? = nil, title: String? = nil) {
        self.commonName = commonName
        self.organization = organization
        self.organizationalUnit = organizationalUnit
        self.title = title
    }

    /// Upper bounds of RFC 5280, appendix A.1, in characters. A longer office is cut, for the signed page has it in
    /// full; a longer name is refused.
    static let longest: Int = 64

    /// Name (RFC 5280, 4.1.2.4) in DER, with the country ID (ISO 3166).
    func name() throws(CertificateError) -> [UInt8] {
        let required: [String] = [commonName, organization]
        guard required.allSatisfy({ (1...CertificateSubject.longest).contains($0.unicodeScalars.count) }) else {
            throw .unusableName
        }
        let optional: [[UInt8]] = [
            attribute(ObjectIdentifier.organizationalUnit, organizationalUnit),
            attribute(ObjectIdentifier.title, title),
        ].compactMap { $0 }
        let country: [UInt8] = DER.set(DER.sequence(ObjectIdentifier.country, DER.printable("ID")))
        let names: [[UInt8]] = [
            attribute(ObjectIdentifier.organization, organization), attribute(ObjectIdentifier.commonName, commonName),
        ].compactMap { $0 }
        return DER.sequence(country + names[0] + Array(optional.joined()) + names[1])
    }

    private func attribute(_ type: [UInt8], _ text: String?) -> [UInt8]? {
        guard let text, !text.isEmpty else { return nil }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: text.unicodeScalars.prefix(CertificateSubject.longest))
        return DER.set(DER.sequence(type, DER.utf8(String(cut))))
    }
}
