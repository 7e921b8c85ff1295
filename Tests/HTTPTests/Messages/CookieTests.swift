import Testing

@testable import HTTP

@Suite struct CookieTests {
    @Test(
        arguments: [
            (["a=b"], "b"), (["a=b; c=d"], "b"), (["c=d; a=b"], "b"), (["c=d;a=b"], "b"), (["c=d ;\ta=b\t"], "b"),
            (["a="], ""), (["a=\"b\""], "b"),
            (["a=\""], "\""), (["a=b=c"], "b=c"), (["a=1; a=2"], "1"), (["c=d", "a=b"], "b"), (["; ;a=b"], "b"),
            (["a=é"], "é"),
            (["A=b"], nil), (["aa=b"], nil), (["a"], nil), ([], nil), ([""], nil), (["c=a=b"], nil),
            (["c=\"; a=b"], "b"),
        ] as [([String], String?)])
    func valueIsFound(_ fields: [String], _ expected: String?) {
        #expect(Request(headers: fields.map { ("Cookie", $0) }).cookie("a") == expected)
    }

    @Test func fieldNamesWhatWasAsked() {
        var cookie = Cookie(name: "a", value: "b", isSecure: false)
        #expect(cookie.field == "a=b; Path=/; SameSite=Lax; HttpOnly")
        cookie.maxAge = 60
        cookie.sameSite = .strict
        cookie.isHTTPOnly = false
        cookie.path = "/kerja"
        #expect(cookie.field == "a=b; Path=/kerja; SameSite=Strict; Max-Age=60")
        cookie.path = "/; Domain=example"
        #expect(cookie.field == nil)
    }
}
