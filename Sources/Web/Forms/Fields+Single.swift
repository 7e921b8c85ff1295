import HTTP

extension Fields {
    /// A field that decides something must not be sent twice (ASVS 5.0, 15.3.7).
    func single(_ name: String) throws -> String? {
        guard !isRepeated(name) else { throw FormError.malformed }
        return self[name]
    }
}
