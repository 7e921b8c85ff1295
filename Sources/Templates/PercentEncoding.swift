/// Percent-encoding of one component of an address.
enum PercentEncoding {
    /// All but the unreserved characters of RFC 3986, section 2.3, and `@`, `:`, `,`, which separate nothing here.
    static func encodes(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        case 0x2D, 0x2E, 0x5F, 0x7E: false
        case 0x40, 0x3A, 0x2C: false
        default: true
        }
    }

    /// The uppercase hexadecimal digit of a value below 16.
    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}
