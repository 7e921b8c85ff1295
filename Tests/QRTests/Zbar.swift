import Foundation
import QR

/// Reads codes with a program that is not ours (zbar).
enum Zbar {
    struct Failure: Error { let message: String }

    /// The text of each code, in order; one that is not read is missing.
    static func read(_ codes: [QRCode], pixels: Int = 4) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "qr-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files: [URL] = codes.indices.map { folder.appending(path: "\($0).pgm") }
        for (code, file) in zip(codes, files) {
            try Data(Bitmap(code.path, side: code.side, pixels: pixels).pgm).write(to: file)
        }
        return try output(["-q", "--raw", "-Sdisable", "-Sqrcode.enable"] + files.map(\.path)).split(separator: "\n")
            .map(String.init)
    }

    private static func output(_ arguments: [String]) throws -> String {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/zbarimg")
        process.arguments = arguments
        process.standardOutput = pipe
        // It complains of a missing D-Bus once a picture.
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard let text = String(data: bytes, encoding: .utf8) else { throw Failure(message: "zbarimg wrote no UTF-8") }
        return text
    }
}
