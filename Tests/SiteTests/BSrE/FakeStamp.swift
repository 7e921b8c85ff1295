/// How the fake gateway signs: with what it is given, or by a line at the end that no PDF reader minds, where a test looks at
/// the conversation and not at the file.
struct FakeStamp: Sendable {
    var mark: @Sendable (_ pdf: [UInt8]) throws -> [UInt8] = { $0 + Array("\n% bertanda tangan\n".utf8) }

    func sign(_ pdf: [UInt8], _ fault: FakeBSrE.Fault) -> [UInt8] {
        switch fault {
        case .unsigned: return pdf
        case .rewritten: return signed(Array("%PDF-1.7\n% naskah lain\n".utf8) + pdf.dropFirst(9))
        case .damaged:
            var bytes: [UInt8] = signed(pdf)
            if let hole = bytes.lastRange(of: "/Contents <30".utf8) { bytes[hole.upperBound + 400] ^= 1 }
            return bytes
        case .none, .slow, .status, .malformed, .truncated, .fewer, .shuffled, .page: return signed(pdf)
        }
    }

    private func signed(_ pdf: [UInt8]) -> [UInt8] {
        do { return try mark(pdf) } catch { return Array("%PDF-1.7 \(error)".utf8) }
    }
}

extension [UInt8] {
    /// Where the bytes stand for the last time.
    func lastRange(of bytes: some Collection<UInt8>) -> Range<Int>? {
        let needle = [UInt8](bytes)
        guard count >= needle.count else { return nil }
        return stride(from: count - needle.count, through: 0, by: -1).first { self[$0...].starts(with: needle) }.map { $0..<($0 + needle.count) }
    }
}
