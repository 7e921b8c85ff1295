import Draws
import Templates
import Testing

/// The fast scan against the obvious one, byte by byte, at every alignment.
@Suite struct EscapingTests {
    @Test func equalsTheObviousEscaping() throws {
        var random = SeededGenerator(seed: 20_220_117)
        for _ in 0..<5_000 {
            let value: String = random.text()
            try #require(Self.rendered { $0.text(value) } == Self.escaped(value, "&<>"))
            try #require(Self.rendered { $0.attribute(value) } == Self.escaped(value, "&<>\"'"))
            try #require(
                Self.rendered { $0.attribute(value.dropFirst(3)) } == Self.escaped(String(value.dropFirst(3)), "&<>\"'")
            )
        }
    }

    @Test func eachByteAloneAndBehindAFullBlock() throws {
        for byte in UInt8.min..<0x80 {
            for length in [0, 15, 16, 17, 31] {
                let value: String = String(repeating: "a", count: length) + String(UnicodeScalar(byte)) + "z"
                try #require(Self.rendered { $0.text(value) } == Self.escaped(value, "&<>"))
                try #require(Self.rendered { $0.attribute(value) } == Self.escaped(value, "&<>\"'"))
            }
        }
    }

    @Test func growsAndIsReused() {
        var output = OutputBuffer(capacity: 0)
        for round in 1...3 {
            for _ in 0..<round * 1000 { output.text("<é>") }
            let expected: String = String(repeating: "&lt;é&gt;", count: round * 1000)
            #expect(output.count == expected.utf8.count)
            #expect(output.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } == expected)
            output.removeAll()
            #expect(output.count == 0)
        }
        output.write("a")
        #expect(output.takeBytes() == [0x61])
        #expect(output.takeBytes() == [])
    }

    private static func rendered(_ write: (inout OutputBuffer) -> Void) -> String {
        var output = OutputBuffer()
        write(&output)
        return String(decoding: output.takeBytes(), as: UTF8.self)
    }

    private static func escaped(_ text: String, _ set: String) -> String {
        let references: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&#34;", "'": "&#39;"]
        return text.unicodeScalars.map { scalar in
            set.unicodeScalars.contains(scalar) ? references[Character(scalar)] ?? "" : String(scalar)
        }.joined()
    }
}

extension SeededGenerator {
    /// A text that is more or less dense in special characters.
    fileprivate mutating func text() -> String {
        let alphabet: [Unicode.Scalar] = [
            "&", "<", ">", "\"", "'", "#", "=", "?", "%", "a", "b", " ", "\n", "é", "𓂀", "\u{0}",
        ]
        let density: Int = Int.random(in: 1...alphabet.count, using: &self)
        var text: String.UnicodeScalarView = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...80, using: &self) {
            let isSpecial: Bool = Int.random(in: 0..<16, using: &self) < density
            text.append(isSpecial ? alphabet[Int.random(in: 0..<alphabet.count, using: &self)] : "x")
        }
        return String(text)
    }
}
