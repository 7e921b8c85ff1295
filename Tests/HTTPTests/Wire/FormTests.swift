import Testing

@testable import HTTP

/// Bodies of forms, both kinds.
@Suite struct FormTests {
    private func request(_ body: String, _ type: String = "application/x-www-form-urlencoded") -> Request {
        Request(method: .post, headers: [("Content-Type", type)], body: Array(body.utf8))
    }

    @Test(arguments: [
        ("", "[]"), ("a=b", "a=b"), ("a=b&c=d", "a=b|c=d"), ("a", "a="), ("=b", "=b"), ("a=b=c", "a=b=c"),
        ("&&a=b&", "a=b"),
        ("a+b=c+d", "a b=c d"), ("%61=%C3%A9", "a=é"), ("a=%2B", "a=+"), ("a=1&a=2", "a=1|a=2"),
        ("a=%0D%0A", "a=\r\n"),
        ("a=é", "a=é"),
    ])
    func urlencodedIsDecoded(_ body: String, _ expected: String) throws {
        let fields: Fields = try request(body).form()
        let text: String = fields.all.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
        #expect(text == (expected == "[]" ? "" : expected))
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%+1", "a=%00", "a\0=b", "a=%ff", "a=%C3", "a=%ED%A0%80", "%C0%80=a"])
    func urlencodedThatIsNoTextIsRefused(_ body: String) {
        #expect(throws: FormError.malformed) { try request(body).form() }
    }

    @Test func namesAreBytes() throws {
        let fields: Fields = try request("%C3%A9=1&e%CC%81=2&x=3&x=4").form()
        #expect(fields["\u{E9}"] == "1")
        #expect(fields["e\u{301}"] == "2")
        #expect(fields["y"] == nil)
        #expect(fields.values("x") == ["3", "4"])
        #expect(fields.isRepeated("x") && !fields.isRepeated("\u{E9}") && !fields.isRepeated("y"))
    }

    @Test func fieldsAreCounted() throws {
        let body = String(repeating: "a=b&", count: Request.maxFormFields)
        #expect(try request(body).form().all.count == Request.maxFormFields)
        #expect(throws: FormError.tooManyFields) { try request(body + "c").form() }
    }

    @Test(arguments: [
        "text/plain", "application/json", "", "multipart/mixed; boundary=b", "application/x-www-form-urlencoded; a=b=c",
    ])
    func otherTypesAreNoForm(_ type: String) {
        #expect(throws: FormError.unsupportedType) { try request("a=b", type).form() }
    }

    private static let field = "Content-Disposition: form-data; name="

    @Test(arguments: [
        ("--b--", []), ("--b--\r\n", []), ("--b\r\n\(field)\"a\"\r\n\r\n1\r\n--b--", ["a nil 1"]),
        ("--b \t\r\n\(field)a\r\n\r\n1\r\n--b--\r\nepilogue", ["a nil 1"]),
        ("--b\r\n\(field)\"a\"\r\n\r\n\r\n--b--", ["a nil "]),
        ("--b\r\n\(field)\"a\"\r\n\r\n1\r\n--b\r\n\(field)\"c\"\r\n\r\n2\r\n--b--", ["a nil 1", "c nil 2"]),
        (
            "--b\r\n\(field)\"f\"; filename=\"x.csv\"\r\nContent-Type: text/csv\r\n\r\n-b\r\n--\r\n--b--",
            ["f x.csv -b\r\n--"]
        ),
        ("--b\r\n\(field)\"f\"; filename=\"\"\r\n\r\n\r\n--b--", ["f  "]),
        ("--b\r\n\(field)\"f\"; filename=\"C:\\a%22b.txt\"\r\n\r\n1\r\n--b--", ["f C:\\a\"b.txt 1"]),
        ("--b\r\n\(field)\"a%0D%0Ab%41\"\r\n\r\n1\r\n--b--", ["a\r\nb%41 nil 1"]),
        ("--b\r\ncontent-disposition:FORM-DATA;NAME=\"a\"\r\nX: y\r\n\r\n1\r\n--b--", ["a nil 1"]),
        ("--b\r\n\(field)\"a;b=c\"\r\n\r\n1\r\n--b--", ["a;b=c nil 1"]),
    ])
    func multipartIsTakenApart(_ body: String, _ expected: [String]) throws {
        let parts: [Part] = try request(body, "multipart/form-data; boundary=b").parts()
        #expect(try Multipart(.inFile(Array(body.utf8)), boundary: [0x62]).parts(limit: 9) == parts)
        #expect(
            parts.map { "\($0.name) \($0.filename ?? "nil") \(String(decoding: $0.body.bytes, as: UTF8.self))" }
                == expected)
    }

    @Test(arguments: [
        "x", "--", "--b", "--b\r\n", "--c--", "preamble\r\n--b--", "--b\r\n\(field)\"a\"\r\n\r\n1",
        "--b\r\n\(field)\"a\"\r\n\r\n1\n--b--",
        "--b\n\(field)\"a\"\n\n1\n--b--", "--bx\r\n\(field)\"a\"\r\n\r\n1\r\n--bx--", "--b\r\n\r\n1\r\n--b--",
        "--b\r\n\r\n\r\n--b--",
        "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--b--",
        "--b\r\n\(field)\"a\"; name=\"c\"\r\n\r\n1\r\n--b--", "--b\r\n\(field)\"a\r\n\r\n1\r\n--b--",
        "--b\r\n\(field)\"a\"x\r\n\r\n1\r\n--b--",
        "--b\r\n\(field)\"a\0\"\r\n\r\n1\r\n--b--", "--b\r\n X: y\r\n\r\n1\r\n--b--", "--b\r\n\(field)\"a\"\r\n--b--",
        "--b\r\n\(field)\"a\"\r\nX: " + String(repeating: "y", count: 9_000) + "\r\n\r\n1\r\n--b--",
        "--b\r\n\(field)\"a\"\r\n" + String(repeating: "X: y\r\n", count: 16) + "\r\n1\r\n--b--",
    ])
    func brokenMultipartIsRefused(_ body: String) {
        #expect(throws: FormError.malformed) { try request(body, "multipart/form-data; boundary=b").parts() }
        #expect(throws: FormError.malformed) {
            try Multipart(.inFile(Array(body.utf8)), boundary: [0x62]).parts(limit: 9)
        }
    }

    @Test(arguments: [
        "", "; boundary", "; boundary=", "; boundary=\"\"", "; boundary=\"a\u{1}\"",
        "; boundary=" + String(repeating: "b", count: 71),
    ])
    func boundaryMustBeOne(_ parameter: String) {
        #expect(throws: FormError.self) { try request("--b--", "multipart/form-data\(parameter)").parts() }
    }

    @Test func formOfMultipartLeavesFilesOut() throws {
        let body = "--b\r\n\(Self.field)\"a\"\r\n\r\n1\r\n--b\r\n\(Self.field)\"f\"; filename=\"g\"\r\n\r\n\0\r\n--b--"
        #expect(try request(body, "multipart/form-data; boundary=\"b\"").form().all.map(\.name) == ["a"])
        let nul = "--b\r\n\(Self.field)\"a\"\r\n\r\n\0\r\n--b--"
        #expect(throws: FormError.malformed) { try request(nul, "multipart/form-data; boundary=b").form() }
    }
}
