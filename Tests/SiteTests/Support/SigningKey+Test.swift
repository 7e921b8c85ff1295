@testable import Sealing

extension Turnstile {
    /// Wide enough for every test at once, and as good as free.
    static let test = Turnstile(places: 4, queue: 10_000, toll: .test)
}

extension KeyToll {
    /// No computation of note. `janji serve` refuses what was sealed with it: SealingTests try the full one.
    static let test = KeyToll(cost: 16, blockSize: 8, parallelism: 1)
}

extension SigningKey {
    func sealed(with passphrase: String) throws(KeyError) -> [UInt8] { try sealed(with: passphrase, .test) }

    init(opening sealed: [UInt8], passphrase: String) throws(KeyError) {
        try self.init(opening: sealed, passphrase: passphrase, .test)
    }
}
