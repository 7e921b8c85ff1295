/// The object identifiers that are written here, each with the document that defines it. Complete elements.
enum ObjectIdentifier {
    static func element(_ arcs: UInt64...) -> [UInt8] {
        precondition(arcs.count >= 2, "an object identifier has two arcs at least")
        let tail: [UInt8] = arcs.dropFirst(2).flatMap(base128)
        return DER.element(0x06, base128(arcs[0] * 40 + arcs[1]) + tail)
    }

    private static func base128(_ arc: UInt64) -> [UInt8] {
        var digits: [UInt8] = [UInt8(arc & 0x7F)]
        var rest: UInt64 = arc >> 7
        while rest > 0 {
            digits.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
            rest >>= 7
        }
        return digits
    }

    // RFC 5652 (CMS)
    static let data = element(1, 2, 840, 113549, 1, 7, 1)
    static let signedData = element(1, 2, 840, 113549, 1, 7, 2)
    static let contentType = element(1, 2, 840, 113549, 1, 9, 3)
    static let messageDigest = element(1, 2, 840, 113549, 1, 9, 4)
    // RFC 5035 (signing certificate), RFC 3161 (timestamp token)
    static let signingCertificateV2 = element(1, 2, 840, 113549, 1, 9, 16, 2, 47)
    static let timestampToken = element(1, 2, 840, 113549, 1, 9, 16, 2, 14)
    // RFC 5758, RFC 5754
    static let ecdsaWithSHA256 = element(1, 2, 840, 10045, 4, 3, 2)
    static let sha256 = element(2, 16, 840, 1, 101, 3, 4, 2, 1)
    // X.520: attributes of names
    static let commonName = element(2, 5, 4, 3)
    static let country = element(2, 5, 4, 6)
    static let organization = element(2, 5, 4, 10)
    static let organizationalUnit = element(2, 5, 4, 11)
    static let title = element(2, 5, 4, 12)
    // RFC 5280, 4.2 and 5.2: extensions
    static let subjectKeyIdentifier = element(2, 5, 29, 14)
    static let keyUsage = element(2, 5, 29, 15)
    static let basicConstraints = element(2, 5, 29, 19)
    static let revocationNumber = element(2, 5, 29, 20)
    static let reason = element(2, 5, 29, 21)
    static let distributionPoints = element(2, 5, 29, 31)
    static let certificatePolicies = element(2, 5, 29, 32)
    static let authorityKeyIdentifier = element(2, 5, 29, 35)
    static let extendedKeyUsage = element(2, 5, 29, 37)
    static let userNotice = element(1, 3, 6, 1, 5, 5, 7, 2, 2)
    static let emailProtection = element(1, 3, 6, 1, 5, 5, 7, 3, 4)
    /// RFC 9336
    static let documentSigning = element(1, 3, 6, 1, 5, 5, 7, 3, 36)
    // RFC 8018 (PBES2), RFC 7914 (scrypt), NIST (AES-256-CBC)
    static let pbes2 = element(1, 2, 840, 113549, 1, 5, 13)
    static let scrypt = element(1, 3, 6, 1, 4, 1, 11591, 4, 11)
    static let aes256CBC = element(2, 16, 840, 1, 101, 3, 4, 1, 42)
}
