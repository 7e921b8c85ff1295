@testable import Web

extension CodePage: Sampled {
    static var sample: CodePage {
        var (chrome, code): (Chrome, Field) = (.sample("Kode verifikasi"), Self.code)
        (chrome.hasProblems, code.error) = (true, mismatch)
        return CodePage(
            chrome: chrome, problems: [Problem(message: mismatch, field: code.name)], code: code, next: "/kerja/antrean"
        )
    }
}
