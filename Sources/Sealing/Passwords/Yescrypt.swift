internal import CCrypto

/// crypt(3) of libxcrypt, restricted to yescrypt (crypt(5)). Every C call of the password code is here.
enum Yescrypt {
    static let prefix: String = "$y$"

    /// A new random setting such as `$y$jCT$...`, or nil when libcrypt refuses the cost.
    /// - Parameter cost: 1 to 11; memory and time double with each step, 8 is 128 MiB.
    static func setting(cost: Int) -> String? {
        guard let setting = crypt_gensalt_ra(prefix, UInt(cost), nil, 0) else { return nil }
        defer { free(setting) }
        return usable(setting)
    }

    /// The complete hash of a phrase that ends in NUL, or nil on failure.
    ///
    /// `crypt` itself would return a static buffer, and any of these functions accepts the ancient methods too (the
    /// setting "garbage" makes a DES hash), so everything that is not yescrypt is refused here.
    static func hash(_ phrase: borrowing ZeroedPhrase, setting: String) -> String? {
        guard setting.hasPrefix(prefix) else { return nil }
        var data: UnsafeMutableRawPointer?
        var size: Int32 = 0
        defer {
            if let data {
                OPENSSL_cleanse(data, Int(size))
                free(data)
            }
        }
        guard let hash = crypt_ra(phrase.pointer, setting, &data, &size) else { return nil }
        return usable(hash)
    }

    /// The fields before the salt, `jCT` in `$y$jCT$...`, which tell the cost.
    static func parameters(of hash: String) -> Substring? {
        let fields: [Substring] = hash.split(separator: "$", omittingEmptySubsequences: false)
        guard fields.count >= 4, fields[0].isEmpty, fields[1] == "y" else { return nil }
        return fields[2]
    }

    /// libxcrypt reports failure as NULL or as a text that begins with `*`; both lack the prefix.
    private static func usable(_ text: UnsafeMutablePointer<CChar>) -> String? {
        let result: String = String(cString: text)
        return result.hasPrefix(prefix) ? result : nil
    }
}
