/// Parameters laid out as libpq wants them. The buffers are reused from statement to statement.
struct ParameterBuffer {
    private var bytes: [UInt8] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []
    private var pointers: [UnsafePointer<CChar>?] = []

    /// Replaces what the buffer held. Throws `DatabaseError.parameter`.
    mutating func fill(_ parameters: [Parameter]) throws(DatabaseError) {
        bytes.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        for (index, parameter) in parameters.enumerated() {
            try append(parameter, index: index + 1)
        }
    }

    /// `send` gets count, values, lengths and formats for PQsendQueryPrepared and its kin.
    mutating func withPointers<T>(
        _ send: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> T
    ) -> T {
        bytes.withUnsafeBytes { (raw: UnsafeRawBufferPointer) in
            pointers.removeAll(keepingCapacity: true)
            for offset in offsets {
                pointers.append(
                    offset.flatMap { raw.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) })
            }
            return send(Int32(offsets.count), pointers, lengths, formats)
        }
    }

    private mutating func append(_ parameter: Parameter, index: Int) throws(DatabaseError) {
        let start: Int = bytes.count
        let isBinary: Bool
        switch parameter {
        case .null:
            return note(offset: nil, length: 0, isBinary: false)
        case .text(let text):
            isBinary = false
            try append(text, index: index)
        case .int(let number):
            isBinary = false
            bytes.append(contentsOf: String(number).utf8)
        case .bool(let flag):
            isBinary = false
            bytes.append(UInt8(ascii: flag ? "t" : "f"))
        case .bytes(let data):
            isBinary = true
            bytes.append(contentsOf: data)
        case .texts(let texts):
            isBinary = false
            try appendArray(texts, index: index)
        case .ints(let numbers):
            isBinary = false
            bytes.append(contentsOf: "{\(numbers.map(String.init).joined(separator: ","))}".utf8)
        }
        note(offset: start, length: bytes.count - start, isBinary: isBinary)
        bytes.append(0)
    }

    private mutating func note(offset: Int?, length: Int, isBinary: Bool) {
        offsets.append(offset)
        lengths.append(Int32(clamping: length))
        formats.append(isBinary ? 1 : 0)
    }

    /// libpq reads text parameters up to the first NUL and drops the rest without a word.
    private mutating func append(_ text: String, index: Int) throws(DatabaseError) {
        let start: Int = bytes.count
        bytes.append(contentsOf: text.utf8)
        guard !bytes[start...].contains(0) else { throw .parameter(index: index, reason: "text holds NUL") }
    }

    /// `{"a","b"}`: every element quoted, so that none can read as NULL (PostgreSQL manual, 8.15.6).
    private mutating func appendArray(_ texts: [String], index: Int) throws(DatabaseError) {
        let elements: [String] = texts.map { (text: String) in "\"\(text.escaping("\"\\"))\"" }
        try append("{\(elements.joined(separator: ","))}", index: index)
    }
}

extension String {
    /// A backslash before each of `special`.
    func escaping(_ special: String) -> String {
        var escaped: String.UnicodeScalarView = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if special.unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
