extension Headers {
    /// True when the client takes gzip (RFC 9110 12.5.3): named, or by "*", and not with `q=0`.
    var acceptsGzip: Bool {
        var byWildcard = false
        for member in list("accept-encoding") {
            guard let coding = Parameters(member) else { continue }
            let isWanted: Bool = !(coding["q"]?.allSatisfy { $0 == ASCII.zero || $0 == ASCII.dot } ?? false)
            if coding.value == "gzip" || coding.value == "x-gzip" { return isWanted }
            if coding.value == "*" { byWildcard = isWanted }
        }
        return byWildcard
    }
}
