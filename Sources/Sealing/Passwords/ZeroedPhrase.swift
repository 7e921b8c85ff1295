internal import CCrypto
import Foundation

/// A password as the NUL-terminated bytes that crypt(3) reads, erased when it leaves scope.
///
/// In Unicode normalisation form C (NIST SP 800-63B §5.1.1.2), so that keyboards which compose accents differently
/// agree. The caller's `String` cannot be erased: Swift gives no access to its storage.
struct ZeroedPhrase: ~Copyable {
    private let bytes: UnsafeMutableBufferPointer<CChar>

    /// Nil for an empty password, one with a NUL (crypt(3) would ignore the rest) or one above the limit of libxcrypt.
    init?(_ password: String) {
        let normalised: String = password.precomposedStringWithCanonicalMapping
        let units: String.UTF8View = normalised.utf8
        guard (1...PasswordRule.maximumBytes).contains(units.count), !units.contains(0) else { return nil }
        bytes = .allocate(capacity: units.count + 1)
        var end: Int = bytes.startIndex
        for unit in units {
            bytes.initializeElement(at: end, to: CChar(bitPattern: unit))
            end += 1
        }
        bytes.initializeElement(at: end, to: 0)
    }

    deinit {
        OPENSSL_cleanse(bytes.baseAddress, bytes.count)
        bytes.deallocate()
    }

    /// In bytes, without the NUL.
    var count: Int { bytes.count - 1 }

    /// Valid as long as this value.
    var pointer: UnsafePointer<CChar>? { UnsafePointer(bytes.baseAddress) }
}
