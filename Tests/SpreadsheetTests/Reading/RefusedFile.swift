import Testing

@testable import Spreadsheet

/// A file that must not be read, and what is said of it.
struct RefusedFile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: @Sendable () -> [UInt8]
    let error: WorkbookError

    init(_ name: String, _ error: WorkbookError, _ bytes: @escaping @Sendable () -> [UInt8]) {
        testDescription = name
        self.error = error
        self.bytes = bytes
    }

    /// The small workbook, changed.
    static func parts(_ name: String, _ error: WorkbookError, _ change: @escaping @Sendable (inout Parts) -> Void)
        -> RefusedFile
    {
        RefusedFile(name, error) {
            var parts = Parts()
            change(&parts)
            return parts.zip.bytes
        }
    }

    /// The small workbook with these rows.
    static func rows(_ name: String, _ rows: String) -> RefusedFile { .rows(name, .malformed(part: Parts.sheet), rows) }

    static func rows(_ name: String, _ error: WorkbookError, _ rows: @autoclosure @escaping @Sendable () -> String)
        -> RefusedFile
    {
        parts(name, error) { $0[Parts.sheet] = Parts.sheet(rows()) }
    }

    /// The small workbook in an archive of which an entry was changed.
    static func entry(_ name: String, _ error: WorkbookError, _ change: @escaping @Sendable (inout Zip.Entry) -> Void)
        -> RefusedFile
    {
        archive(name, error) { zip in change(&zip.entries[zip.entries.count - 1]) }
    }

    static func archive(_ name: String, _ error: WorkbookError, _ change: @escaping @Sendable (inout Zip) -> Void)
        -> RefusedFile
    {
        parts(name, error) { $0.archive = change }
    }
}
