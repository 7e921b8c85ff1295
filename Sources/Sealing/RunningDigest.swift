internal import CCrypto

/// SHA-256 of what comes piece by piece and is too long to hold.
public final class RunningDigest {
    private let context: OpaquePointer

    public init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("libcrypto cannot compute SHA-256")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    public func append(_ bytes: UnsafeRawBufferPointer) {
        precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto cannot compute SHA-256")
    }

    /// Of what was appended so far.
    public var digest: Digest {
        let copy: OpaquePointer? = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(copy) }
        return Digest(
            filled: [UInt8](unsafeUninitializedCapacity: Digest.byteCount) { output, count in
                precondition(
                    EVP_MD_CTX_copy_ex(copy, context) == 1 && EVP_DigestFinal_ex(copy, output.baseAddress, nil) == 1,
                    "libcrypto cannot compute SHA-256")
                count = Digest.byteCount
            })
    }
}
