internal import CCrypto

/// Whether both hold the same bytes, in a time that depends on their length only.
public func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return CRYPTO_memcmp(left, right, left.count) == 0
}

public func constantTimeEquals(_ left: Digest, _ right: Digest) -> Bool {
    constantTimeEquals(left.bytes, right.bytes)
}

/// Compares the UTF-8 bytes: unlike `==`, two spellings of one accented letter differ.
public func constantTimeEquals(_ left: String, _ right: String) -> Bool {
    constantTimeEquals(Array(left.utf8), Array(right.utf8))
}
