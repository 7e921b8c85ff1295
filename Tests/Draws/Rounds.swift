import Glibc

/// How often a test draws. `JANJI_FUZZ=50` draws fifty times as often as the usual run does.
public enum Rounds {
    public static func of(_ usual: Int) -> Int { usual * factor }

    private static let factor: Int = getenv("JANJI_FUZZ").flatMap { Int(String(cString: $0)) }.map { max($0, 1) } ?? 1
}
