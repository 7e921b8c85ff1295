import Sealing
import Testing

@Suite struct PasswordRuleTests {
    static let context: [String] = ["dpmd.tabanan", "Drs. I Gede Sukarena, M.Si", "Pemberdayaan Masyarakat dan Desa"]

    @Test(arguments: [
        "kopi hitam di teras", "pagar biru sawah 9", "correct horse battery", "Xk9vQ2mPzL0a",
        "sembilan belas kucing tidur",
        "pasar malam hujan deras", "密码正确马电池订书钉好吧呀", "gerimis\u{1F327}turun pelan",
        String(repeating: "kopi sawah ", count: 11) + "akhir42",
    ])
    func accepts(password: String) {
        #expect(PasswordRule.problem(password, context: PasswordRuleTests.context) == nil)
    }

    @Test(
        arguments: [
            ("", .tooShort(minimum: 12)),
            ("pagar biru9", .tooShort(minimum: 12)),
            // Twelve code points as typed, eleven in normalisation form C.
            ("pagar bire\u{301}", .tooShort(minimum: 12)),
            (String(repeating: "kopi sawah ", count: 12), .tooLong(maximum: 128)),
            // 128 characters, but 512 bytes.
            (String(repeating: "\u{1F327}\u{1F333}", count: 64), .tooLong(maximum: 128)),
            ("pagar biru\u{0}sawah", .controlCharacter),
            ("pagar biru\tsawah", .controlCharacter),
            ("aaaaaaaaaaaa", .pattern),
            ("abcabcabcabca", .pattern),
            ("Xk9vQ2Xk9vQ2", .pattern),
            ("123456789012", .pattern),
            ("0987654321098", .pattern),
            ("abcdefghijkl", .pattern),
            ("QwertyUiopAsd", .pattern),
            ("1qaz2wsx3edc", .pattern),
            ("password2022", .common),
            ("P@ssw0rd!2022", .common),
            ("@dmin1strat0r", .common),
            ("2022-Rahasia-2022", .common),
            ("katasandi1234", .common),
            ("bupati.tabanan", .common),
            ("AdminDinas_2022", .common),
            ("sayang-sayang-1", .common),
            ("sukarena di sawah", .personal(word: "sukarena")),
            ("di sawah TABANAN hijau", .personal(word: "tabanan")),
            ("dpmd pagar biru", .personal(word: "dpmd")),
        ] as [(String, PasswordProblem)])
    func refuses(password: String, problem: PasswordProblem) {
        let context: [String] = problem == .common ? [] : PasswordRuleTests.context
        #expect(PasswordRule.problem(password, context: context) == problem)
    }

    @Test func shortWordsOfANameDoNotCount() {
        #expect(PasswordRule.problem("kopi dan gula jawi", context: ["I Dan", "M.Si"]) == nil)
    }
}
