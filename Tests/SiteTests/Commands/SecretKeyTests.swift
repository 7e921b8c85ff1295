import Foundation
import Testing

@testable import App

@Suite("The installation's key, as an operator may give it")
struct SecretKeyTests {
    private static let digits = String(repeating: "0123456789abcdef", count: 4)

    static let cases: [(content: String, isKey: Bool)] = [
        (digits, true), (digits + "\n", true), ("  \(digits)\r\n", true), (digits.uppercased(), true),
        (String(digits.dropLast()), false), (digits + "0", false), ("", false), (String(repeating: "g", count: 64), false),
    ]

    @Test(arguments: cases.indices)
    func isReadFromTheValueAndFromAFile(index: Int) throws {
        let (content, isKey) = Self.cases[index]
        let file: URL = FileManager.default.temporaryDirectory.appending(path: "janji-key-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try content.write(to: file, atomically: true, encoding: .utf8)
        for value in [content, file.path()] {
            let environment = App.Environment(values: ["JANJI_SECRET_KEY": value])
            #expect(((try? environment.secretKey()) != nil) == isKey, "\(value)")
        }
    }

    @Test func isNotNeeded() throws {
        #expect(try App.Environment(values: [:]).secretKey() == nil)
        #expect(throws: Failure.self) { try App.Environment(values: ["JANJI_SECRET_KEY": "/nowhere/secret.key"]).secretKey() }
    }
}
