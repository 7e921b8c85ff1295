/// What each guess at the passphrase of a sealed key costs: the parameters of scrypt (RFC 7914, 2).
///
/// N = 2^14, r = 8, p = 5: 16 MiB and some 150 ms per guess on the reference machine. OWASP's Password Storage Cheat
/// Sheet counts it equal to N = 2^17, p = 1; libcrypto allows scrypt 32 MiB inside PKCS #8, so cost goes into p.
struct KeyToll: Sendable {
    let cost: UInt64
    let blockSize: UInt64
    let parallelism: UInt64

    static let full = KeyToll(cost: 1 << 14, blockSize: 8, parallelism: 5)

    /// Whether the parameters in a file are these: it must not choose how long the server computes.
    func isIn(_ numbers: ArraySlice<DERElement>) -> Bool {
        zip(numbers, [cost, blockSize, parallelism]).allSatisfy { $0.whole.elementsEqual(DER.integer(Int64($1))) }
    }
}
