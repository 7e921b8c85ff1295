import Templates

@testable import TemplatePages

/// The output of `contexts.html`, cut at its static text into what stands for the value.
struct Output {
    let parts: [String]

    private static let frame: [String] = [
        "<title>", "</title>\n<p>", "</p>\n<b title=\"a ", " b\">double</b>\n<i title='a ",
        " b'>single</i>\n<textarea name=\"t\">\n", "</textarea>\n<pre>\n", "</pre>\n<a href=\"",
        "\">address</a>\n<a href=\"", "?q=", "#", "\">beginning</a>\n<a href=\"/", "/x\">segment</a>\n<a href='mailto:",
        "'>mail</a>",
    ]

    struct Mismatch: Error {
        let missing: String
        let rest: String
    }

    init(of page: Contexts) throws {
        var parts: [String] = []
        var rest: Substring = page.html[...]
        for piece in Output.frame {
            guard let range = rest.firstRange(of: piece) else { throw Mismatch(missing: piece, rest: String(rest)) }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        self.parts = Array(parts.dropFirst())
    }

    /// The five references that the buffer writes, resolved; any other `&` stays and makes the comparison fail.
    static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#34;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    static func isComponent(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "-._~%@:,".utf8.contains(byte)
            }
        }
    }

    /// Percent-decoding that knows nothing of the encoder: the first part as it is, then two digits and text in turns.
    static func decoded(_ text: String) -> String {
        let parts: [Substring] = text.split(separator: "%", omittingEmptySubsequences: false)
        var bytes: [UInt8] = Array(parts[0].utf8)
        for part in parts.dropFirst() {
            bytes += [UInt8(part.prefix(2), radix: 16) ?? 0] + part.dropFirst(2).utf8
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
