internal import CCrypto

/// A key at rest: PKCS #8 EncryptedPrivateKeyInfo (RFC 5958, 3) by PBES2 (RFC 8018, 6.2) with scrypt (RFC 7914) and
/// AES-256 in CBC mode, at the toll of the turnstile. The calls block their thread, the turnstile included: never
/// inside a transaction.
extension SigningKey {
    /// - Parameter passphrase: never stored and never logged; in normalisation form C it becomes the key of the key.
    /// - Throws: `.unusablePassphrase`, `.busy`.
    public func sealed(with passphrase: String, _ turnstile: Turnstile) throws(KeyError) -> [UInt8] {
        guard let phrase = ZeroedPhrase(passphrase) else { throw .unusablePassphrase }
        guard let plain = Handle(EVP_PKEY2PKCS8(pointer), PKCS8_PRIV_KEY_INFO_free),
            let algorithm = SigningKey.algorithm(turnstile.toll)
        else { throw .failed }
        guard
            let sealing = turnstile.pass({
                PKCS8_set0_pbe(phrase.pointer, Int32(phrase.count), plain.pointer, algorithm)
            })
        else {
            X509_ALGOR_free(algorithm)
            throw .busy
        }
        guard let sealed = Handle(sealing, X509_SIG_free), let bytes = encoded({ i2d_X509_SIG(sealed.pointer, $0) })
        else { throw .failed }
        return bytes
    }

    /// - Throws: `.wrongPassphrase`, `.malformed`, `.busy`.
    public init(opening sealed: [UInt8], passphrase: String, _ turnstile: Turnstile) throws(KeyError) {
        guard SigningKey.isSealedHere(sealed, turnstile.toll),
            let envelope = decoded(sealed, { d2i_X509_SIG(nil, $0, $1) }, X509_SIG_free)
        else { throw .malformed }
        guard let phrase = ZeroedPhrase(passphrase) else { throw .wrongPassphrase }
        self.init(owning: try SigningKey.opened(envelope, phrase, turnstile))
    }

    /// An EVP_PKEY. Padding tells a wrong passphrase in 255 of 256 cases, the structure inside in the others.
    fileprivate static func opened(
        _ envelope: borrowing Handle, _ phrase: borrowing ZeroedPhrase, _ turnstile: Turnstile
    ) throws(KeyError) -> OpaquePointer {
        guard let opening = turnstile.pass({ PKCS8_decrypt(envelope.pointer, phrase.pointer, Int32(phrase.count)) })
        else { throw .busy }
        guard let plain = Handle(opening, PKCS8_PRIV_KEY_INFO_free), let key = EVP_PKCS82PKEY(plain.pointer) else {
            ERR_clear_error()
            throw .wrongPassphrase
        }
        guard isP256(key) else {
            EVP_PKEY_free(key)
            throw .malformed
        }
        return key
    }

    /// Consumed by PKCS8_set0_pbe.
    private static func algorithm(_ toll: KeyToll) -> UnsafeMutablePointer<X509_ALGOR>? {
        var salt: [UInt8] = SecureRandom.bytes(16)
        return PKCS5_pbe2_set_scrypt(
            EVP_aes_256_cbc(), &salt, Int32(salt.count), nil, toll.cost, toll.blockSize, toll.parallelism)
    }

    private static func isSealedHere(_ bytes: [UInt8], _ toll: KeyToll) -> Bool {
        guard let envelope = DERElement(at: bytes[...]), envelope.whole.count == bytes.count,
            let algorithm = envelope.parts?.first?.parts, algorithm.count == 2,
            algorithm[0].whole.elementsEqual(ObjectIdentifier.pbes2),
            let derivation = algorithm[1].parts?.first?.parts, derivation.count == 2,
            derivation[0].whole.elementsEqual(ObjectIdentifier.scrypt), let numbers = derivation[1].parts,
            numbers.count >= 4
        else { return false }
        return toll.isIn(numbers[1...3])
    }
}

/// A key that was made elsewhere, for whoever may sit at the server's terminal.
extension SigningKey {
    /// - Parameter pem: an encrypted private key in PEM (`BEGIN ENCRYPTED PRIVATE KEY`, RFC 7468), by any method that
    ///   libcrypto reads; it may ask for much time and memory.
    public init(importing pem: String, passphrase: String, _ turnstile: Turnstile) throws(KeyError) {
        guard let phrase = ZeroedPhrase(passphrase) else { throw .unusablePassphrase }
        var text: [UInt8] = Array(pem.utf8)
        defer { OPENSSL_cleanse(&text, text.count) }
        guard let source = Handle(BIO_new_mem_buf(text, Int32(text.count)), { BIO_free($0) }),
            let envelope = Handle(PEM_read_bio_PKCS8(source.pointer, nil, nil, nil), X509_SIG_free)
        else { throw .malformed }
        self.init(owning: try SigningKey.opened(envelope, phrase, turnstile))
    }
}
