import Database
import Testing

/// The text that PostgreSQL sends for a column, and what becomes of it; `nil` text is NULL.
struct ColumnCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let isRight: @Sendable () -> Bool

    init<T: ColumnValue & Equatable & Sendable & SendableMetatype>(_ text: String?, _ expected: T) {
        testDescription = "\(T.self) from \(text ?? "NULL")"
        isRight = { (try? Self.decode(text, as: T.self)) == .some(expected) }
    }

    init<T: ColumnValue & SendableMetatype>(_ text: String?, refusedBy type: T.Type, _ reason: String) {
        testDescription = "no \(T.self) from \(text ?? "NULL")"
        isRight = {
            do {
                _ = try Self.decode(text, as: T.self)
                return false
            } catch {
                return error as? ColumnError == ColumnError(reason)
            }
        }
    }

    private static func decode<T: ColumnValue>(_ text: String?, as type: T.Type) throws -> T {
        guard let text else { return try T.decode(nil) }
        return try Array(text.utf8).withUnsafeBytes { try T.decode($0) }
    }
}

enum Colour: String, ColumnValue, CaseIterable {
    case merah, biru
}

struct ColumnValueTests {
    static let cases: [ColumnCase] = [
        ColumnCase("0", Int64(0)), ColumnCase("-12", Int64(-12)),
        ColumnCase("9223372036854775807", Int64.max), ColumnCase("-9223372036854775808", Int64.min),
        ColumnCase("9223372036854775808", refusedBy: Int64.self, "is too large for 64 bits"),
        ColumnCase("-9223372036854775809", refusedBy: Int64.self, "is too large for 64 bits"),
        ColumnCase("99999999999999999999", refusedBy: Int64.self, "is too large for 64 bits"),
        ColumnCase("", refusedBy: Int64.self, "is no integer"), ColumnCase("-", refusedBy: Int64.self, "is no integer"),
        ColumnCase("+7", refusedBy: Int64.self, "is no integer"),
        ColumnCase("1.5", refusedBy: Int64.self, "is no integer"),
        ColumnCase("٧", refusedBy: Int64.self, "is no integer"), ColumnCase(nil, refusedBy: Int64.self, "is NULL"),
        ColumnCase("41", 41), ColumnCase(nil, refusedBy: Int.self, "is NULL"),
        ColumnCase("t", true), ColumnCase("f", false),
        ColumnCase("true", refusedBy: Bool.self, "is no boolean"),
        ColumnCase("x", refusedBy: Bool.self, "is no boolean"),
        ColumnCase("", refusedBy: Bool.self, "is no boolean"), ColumnCase(nil, refusedBy: Bool.self, "is NULL"),
        ColumnCase("", ""), ColumnCase("Pak “Budi” é", "Pak “Budi” é"),
        ColumnCase(nil, refusedBy: String.self, "is NULL"),
        ColumnCase("\\x", [UInt8]()), ColumnCase("\\x00ff7a", [UInt8]([0, 255, 0x7A])),
        ColumnCase("\\x0", refusedBy: [UInt8].self, "is no hex bytea"),
        ColumnCase("\\x0g", refusedBy: [UInt8].self, "is no hex bytea"),
        ColumnCase("00", refusedBy: [UInt8].self, "is no hex bytea"),
        ColumnCase(nil, refusedBy: [UInt8].self, "is NULL"),
        ColumnCase(nil, Int64?.none), ColumnCase("5", Int64?.some(5)), ColumnCase(nil, String?.none),
        ColumnCase("", String?.some("")), ColumnCase(nil, Bool?.none), ColumnCase(nil, [UInt8]?.none),
        ColumnCase("x", refusedBy: Int64?.self, "is no integer"),
        ColumnCase("biru", Colour.biru), ColumnCase("biru", Colour?.some(.biru)), ColumnCase(nil, Colour?.none),
        ColumnCase("hijau", refusedBy: Colour.self, "holds no value of Colour"),
    ]

    @Test(arguments: cases)
    func decodes(_ column: ColumnCase) {
        #expect(column.isRight())
    }

    @Test func refusesBrokenUTF8() {
        let bytes: [UInt8] = [0x61, 0xFF]
        #expect(throws: ColumnError("is not UTF-8")) {
            try bytes.withUnsafeBytes { try String.decode($0) }
        }
    }
}
