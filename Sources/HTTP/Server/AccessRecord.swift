/// One answered request, for the access log.
public struct AccessRecord: Sendable {
    /// When the answer was ready: microseconds since 1970, UTC.
    public let time: Int64
    public let id: String
    /// Empty when the server refused the request before it had been read so far; the next two likewise.
    public let method: String
    public var target: String
    public let host: String
    public let status: StatusCode
    /// Of the body.
    public let bytes: Int
    /// From the complete request to the answer.
    public let durationMicroseconds: Int64
    public let client: String

    /// The record as one line of JSON with its line feed. Control characters are escaped, so that no request can write
    /// a line of its own.
    public func line() -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(256)
        line.append(contentsOf: "{\"time\":\"\(HTTPDate.rfc3339(time))\"".utf8)
        for (name, value) in [("id", id), ("client", client), ("method", method), ("host", host), ("target", target)] {
            line.append(contentsOf: ",\"\(name)\":\"".utf8)
            JSONText.append(value, to: &line)
            line.append(ASCII.quote)
        }
        line.append(
            contentsOf: ",\"status\":\(status.rawValue),\"bytes\":\(bytes),\"us\":\(durationMicroseconds)}\n".utf8)
        return line
    }

    /// Writes the line to a file descriptor (1: standard output).
    public func write(to descriptor: Int32 = 1) {
        LogOutput.write(line(), to: descriptor)
    }
}

/// The inside of a JSON string (RFC 8259 7).
enum JSONText {
    private static let digits = Array("0123456789abcdef".utf8)

    static func append(_ text: String, to line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case ASCII.quote, 0x5C: line.append(contentsOf: [0x5C, byte])
            case 0..<ASCII.space, 0x7F:
                line.append(contentsOf: "\\u00".utf8)
                line.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            default: line.append(byte)
            }
        }
    }
}
