internal import CCrypto

/// SHA-256 (FIPS 180-4) by libcrypto.
public enum SHA256 {
    public static func digest(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { digest($0) }
    }

    public static func digest(_ text: String) -> Digest {
        digest(Array(text.utf8))
    }

    /// The digest of memory that the caller keeps valid during the call.
    public static func digest(_ bytes: UnsafeRawBufferPointer) -> Digest {
        Digest(
            filled: [UInt8](unsafeUninitializedCapacity: Digest.byteCount) { output, count in
                let status: Int32 = EVP_Digest(
                    bytes.baseAddress, bytes.count, output.baseAddress, nil, EVP_sha256(), nil)
                // No input can cause this: it is exhausted memory or a libcrypto without its default provider.
                precondition(status == 1, "libcrypto cannot compute SHA-256")
                count = Digest.byteCount
            })
    }
}
