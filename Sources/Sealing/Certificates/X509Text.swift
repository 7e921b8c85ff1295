internal import CCrypto
import Glibc
import Kinerja

/// What libcrypto reads from certificates and lists, as values of Swift.
enum X509Text {
    static func serial(_ number: UnsafePointer<ASN1_INTEGER>?) -> String? {
        guard let number, let big = Handle(ASN1_INTEGER_to_BN(number, nil), BN_free), BN_is_negative(big.pointer) == 0,
            let text = BN_bn2hex(big.pointer)
        else { return nil }
        defer { CRYPTO_free(text, nil, 0) }
        let digits: Substring = String(cString: text).lowercased().drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }

    static func instant(_ time: UnsafePointer<ASN1_TIME>?) -> Instant? {
        var fields = tm()
        guard let time, ASN1_TIME_to_tm(time, &fields) == 1 else { return nil }
        // Years of four digits: no overflow.
        return Instant(microseconds: Int64(timegm(&fields)) * 1_000_000)
    }

    /// RFC 2253, with the letters of other scripts as they are.
    static func line(_ name: OpaquePointer) -> String {
        guard let memory = Handle(BIO_new(BIO_s_mem()), { BIO_free($0) }) else { return "" }
        guard X509_NAME_print_ex(memory.pointer, name, 0, janji_name_flags) >= 0 else { return "" }
        var start: UnsafeMutablePointer<CChar>?
        let count: Int = janji_memory_of(memory.pointer, &start)
        return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }

    static func subject(_ name: OpaquePointer) -> CertificateSubject {
        CertificateSubject(
            commonName: entry(NID_commonName, of: name) ?? "",
            organization: entry(NID_organizationName, of: name) ?? "",
            organizationalUnit: entry(NID_organizationalUnitName, of: name), title: entry(NID_title, of: name))
    }

    private static func entry(_ attribute: Int32, of name: OpaquePointer) -> String? {
        let index: Int32 = X509_NAME_get_index_by_NID(name, attribute, -1)
        guard index >= 0, let data = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)) else { return nil }
        var start: UnsafeMutablePointer<UInt8>?
        let count: Int32 = ASN1_STRING_to_UTF8(&start, data)
        guard count >= 0, let start else {
            ERR_clear_error()
            return nil
        }
        defer { CRYPTO_free(start, nil, 0) }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    }
}
