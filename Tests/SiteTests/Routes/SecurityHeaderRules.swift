/// What every answer must carry (security.md aim 13; OWASP ASVS 5.0, 3.4).
enum SecurityHeaderRules {
    static func faults(_ answer: Answer) -> [String] {
        let fixed: [(String, String)] = [
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        let wrong: [String] = fixed.filter { answer.values($0.0) != [$0.1] }.map { "\($0.0): \(answer.values($0.0))" }
        let missing: [String] = ["Permissions-Policy", "Cache-Control"].filter { answer.values($0).count != 1 }.map {
            "no \($0)"
        }
        return wrong + missing + policyFaults(answer.values("Content-Security-Policy"))
    }

    private static func policyFaults(_ policies: [String]) -> [String] {
        guard policies.count == 1, let policy = policies.first else { return ["\(policies.count) policies"] }
        let directives: [String] = policy.split(separator: ";").map { $0.trimmingPrefix(" ").description }
        let needed = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]
        let loose: [String] = directives.filter { directive in
            directive.split(separator: " ").dropFirst().contains { $0 != "'self'" && $0 != "'none'" }
        }
        return needed.filter { !directives.contains($0) } + loose
    }
}
