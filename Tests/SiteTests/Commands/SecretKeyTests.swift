import Foundation
import Testing

@testable import App

@Suite("The key of the installation is read from the environment")
struct SecretKeyTests {
    private static let digits = String(repeating: "0123456789abcdef", count: 4)

    private func key(_ value: String?) throws -> [UInt8]? {
        let values: [String: String] = value.map { ["JANJI_SECRET_KEY": $0] } ?? [:]
        return try Environment(values: values).secretKey().map { $0.seal([], for: "uji") }
    }

    @Test func isThereWhenItIsGiven() throws {
        #expect(try key(nil) == nil)
        #expect(try key("") == nil)
        #expect(try key(Self.digits) != nil)
        let file: URL = FileManager.default.temporaryDirectory.appending(path: "janji-uji-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("\(Self.digits)\n".utf8).write(to: file)
        #expect(try key(file.path()) != nil)
    }

    /// Better no server than one that seals with another key than was meant.
    @Test(arguments: ["pendek", "/tidak/ada", "/dev/null", String(digits.dropLast())])
    func stopsAtAnythingElse(_ value: String) {
        #expect(throws: Failure.self) { try key(value) }
    }
}
