@testable import Sealing

extension Turnstile {
    /// Wide enough for every test at once.
    static let test = Turnstile(places: 4, queue: 10_000)
}

extension SigningKey {
    func sealed(with passphrase: String) throws(KeyError) -> [UInt8] { try sealed(with: passphrase, .test) }

    init(opening sealed: [UInt8], passphrase: String) throws(KeyError) { try self.init(opening: sealed, passphrase: passphrase, .test) }
}
