import HTTP

/// The headers of every answer, error pages included (security.md aim 13, ASVS 5.0 3.4).
enum SecurityHeaders {
    static func add(to response: inout Response, isSecure: Bool) {
        if response.headers["Content-Security-Policy"] == nil {
            response.headers.set("Content-Security-Policy", policy)
        }
        response.headers.set("X-Content-Type-Options", "nosniff")
        response.headers.set("X-Frame-Options", "DENY")
        response.headers.set("Referrer-Policy", "same-origin")
        response.headers.set("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.set("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
        if isSecure { response.headers.set("Strict-Transport-Security", "max-age=31536000") }
        if response.headers["Cache-Control"] == nil { response.headers.set("Cache-Control", "no-store") }
    }

    /// For files that came from somebody: alone in a window, such a file runs and loads nothing.
    static let sandbox = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox"

    private static let policy = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
}
