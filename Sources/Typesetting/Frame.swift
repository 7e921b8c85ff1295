/// An answer of the process (docker/pdf/frames.py).
enum Frame {
    case progress(Progress)
    case result(PDF)
    case failure(TypesettingError)

    /// Far above any document; it keeps a stray process from filling the memory.
    private static let longest = 256 << 20

    static func request(_ html: [UInt8]) -> [UInt8] {
        Array("JPDF1".utf8) + bigEndian(html.count) + html
    }

    init(from connection: borrowing Connection) throws(TypesettingError) {
        let head: [UInt8] = try connection.receive(5)
        let length: Int = Frame.number(head.dropFirst())
        guard length <= Frame.longest else { throw .failed("a frame of \(length) bytes") }
        let payload: [UInt8] = try connection.receive(length)
        switch head[0] {
        case UInt8(ascii: "P") where length == 5:
            self = .progress(Progress(step: Int(payload[0]), page: Frame.number(payload.dropFirst())))
        case UInt8(ascii: "R") where length > 4:
            self = .result(PDF(bytes: Array(payload.dropFirst(4)), pages: Frame.number(payload.prefix(4))))
        case UInt8(ascii: "E"): self = .failure(Frame.error(String(decoding: payload, as: UTF8.self)))
        default: throw .failed("a frame of kind \(head[0]) with \(length) bytes")
        }
    }

    private static func error(_ text: String) -> TypesettingError {
        let parts: [Substring] = text.split(separator: " ", maxSplits: 1)
        let message = String(parts.last ?? "")
        switch parts.first {
        case "refused": return .refused(message)
        case "timeout": return .timeout
        default: return .failed(message)
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { (sum: Int, byte: UInt8) in sum << 8 | Int(byte) }
    }

    private static func bigEndian(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { (shift: Int) in UInt8(truncatingIfNeeded: value >> shift) }
    }
}
