import Foundation
import Kinerja
import Testing

@testable import Sealing

@Suite struct SigningKeyTests {
    static let phrases: [String] = [
        "hujan turun di Way Kanan", "ᬳᬦᬘᬭᬓ dan kopi pagi", String(repeating: "a", count: 511), "x",
    ]

    @Test(arguments: phrases) func opensWithItsPassphraseAlone(phrase: String) throws {
        let key = try SigningKey.generate()
        let sealed: [UInt8] = try key.sealed(with: phrase)
        let opened = try SigningKey(opening: sealed, passphrase: phrase)
        #expect(opened.publicKey == key.publicKey)
        for other in [phrase + "!", String(phrase.dropLast()), "", "\0"] {
            #expect(throws: KeyError.wrongPassphrase) {
                _ = try SigningKey(opening: sealed, passphrase: other).publicKey
            }
        }
    }

    /// Keyboards compose accents differently.
    @Test func readsBothSpellingsOfAnAccent() throws {
        let sealed: [UInt8] = try SigningKey.generate().sealed(with: "kopi ti\u{E9}n yang kental")
        _ = try SigningKey(opening: sealed, passphrase: "kopi tie\u{301}n yang kental").publicKey
    }

    @Test(arguments: ["", "dengan\0nol", String(repeating: "a", count: 512)]) func refusesUnusablePassphrases(
        phrase: String
    ) throws {
        let key = try SigningKey.generate()
        #expect(throws: KeyError.unusablePassphrase) { try key.sealed(with: phrase) }
    }

    /// A wrong passphrase opens one in 256 as far as the padding goes: never to a key.
    @Test func neverMistakesAWrongPassphrase() throws {
        let sealed: [UInt8] = try SigningKey.generate().sealed(with: Workshop.passphrase)
        for attempt in 0..<12 {
            #expect(throws: KeyError.wrongPassphrase) {
                _ = try SigningKey(opening: sealed, passphrase: "tebakan \(attempt)").publicKey
            }
        }
    }

    @Test func sealsAnewEachTime() throws {
        let key = try SigningKey.generate()
        #expect(try key.sealed(with: Workshop.passphrase) != key.sealed(with: Workshop.passphrase))
        #expect(try SigningKey.generate().publicKey != key.publicKey)
    }

    /// The costs stand in the file: whoever brings one must not choose how long the server computes.
    @Test func readsNoOtherCost() throws {
        let cheap: [UInt8] = try SigningKey.generate().sealed(with: Workshop.passphrase)
        #expect(throws: KeyError.malformed) {
            _ = try SigningKey(opening: cheap, passphrase: Workshop.passphrase, .full).publicKey
        }
        var sealed: [UInt8] = try SigningKey.generate().sealed(with: Workshop.passphrase, .full)
        _ = try SigningKey(opening: sealed, passphrase: Workshop.passphrase, .full).publicKey
        let cost: [UInt8] = DER.integer(16_384) + DER.integer(8) + DER.integer(5)
        let place: Int = try #require(sealed.indices.first { sealed[$0...].starts(with: cost) })
        sealed[place + cost.count - 1] = 6
        #expect(throws: KeyError.malformed) {
            _ = try SigningKey(opening: sealed, passphrase: Workshop.passphrase, .full).publicKey
        }
    }

    @Test func refusesDamagedKeys() throws {
        let sealed: [UInt8] = try SigningKey.generate().sealed(with: Workshop.passphrase)
        for broken in [[], Array(sealed.dropLast()), sealed + [0], Array("kunci".utf8), Array(sealed.reversed())] {
            #expect(throws: KeyError.malformed) {
                _ = try SigningKey(opening: broken, passphrase: Workshop.passphrase).publicKey
            }
        }
    }

    /// Offline guesses cost time: the figure that the documentation names.
    @Test func takesItsTime() throws {
        let sealed: [UInt8] = try SigningKey.generate().sealed(with: Workshop.passphrase, .full)
        let elapsed: Duration = try ContinuousClock().measure {
            _ = try SigningKey(opening: sealed, passphrase: Workshop.passphrase, .full).publicKey
        }
        #expect(elapsed > .milliseconds(60), "\(elapsed)")
    }

    /// `openssl genpkey` and `openssl pkcs8 -topk8` as an operator would use them.
    @Test(arguments: [
        ["-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA256"], ["-scrypt"], ["-v2", "aes-128-cbc"],
    ]) func importsWhatOpenSSLWrites(options: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.run(
            "openssl", ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "plain.pem"])
        try folder.run(
            "openssl",
            ["pkcs8", "-topk8", "-in", "plain.pem", "-out", "key.pem", "-passout", "pass:\(Workshop.passphrase)"]
                + options)
        let pem: String = try folder.text("key.pem")
        let key = try SigningKey(importing: pem, passphrase: Workshop.passphrase, .test)
        #expect(key.publicKey.count == 91)
        #expect(throws: KeyError.wrongPassphrase) {
            _ = try SigningKey(importing: pem, passphrase: "lain", .test).publicKey
        }
        let plain: String = try folder.text("plain.pem")
        #expect(throws: KeyError.malformed) {
            _ = try SigningKey(importing: plain, passphrase: Workshop.passphrase, .test).publicKey
        }
    }

    @Test func importsNoOtherCurve() throws {
        let folder = try TemporaryFolder()
        try folder.run(
            "openssl", ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384", "-out", "plain.pem"])
        try folder.run("openssl", ["pkcs8", "-topk8", "-in", "plain.pem", "-out", "key.pem", "-passout", "pass:x"])
        let pem: String = try folder.text("key.pem")
        #expect(throws: KeyError.malformed) { _ = try SigningKey(importing: pem, passphrase: "x", .test).publicKey }
    }
}
