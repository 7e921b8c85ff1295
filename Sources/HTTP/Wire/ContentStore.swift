/// Where content is gathered: in memory as long as it is short, then in a file without a name, so that many long ones
/// that come slowly hold no memory.
struct ContentStore {
    /// Bytes that stay in memory; what people type into a form is hardly ever longer.
    static let short = 64 * 1024

    private let inMemory: Int
    /// Everything, or what the file does not have yet.
    private var bytes: [UInt8] = []
    private var file: TemporaryFile?

    /// - Parameters:
    ///   - length: where it is known.
    ///   - inMemory: bytes that are kept in memory; `Int.max` for what is wanted there in any case.
    init(length: Int, inMemory: Int) {
        self.inMemory = inMemory
        if length <= inMemory { bytes.reserveCapacity(min(length, Self.short)) }
    }

    var count: Int { (file?.length ?? 0) + bytes.count }

    /// 503 when the disk is full.
    mutating func append(_ piece: ArraySlice<UInt8>) throws(WireRefusal) {
        bytes.append(contentsOf: piece)
        if bytes.count > inMemory { try spill() }
    }

    mutating func content() throws(WireRefusal) -> Content {
        guard file != nil else { return Content(bytes) }
        let file: TemporaryFile = try spill()
        return Content(try Self.disk { () throws(SystemError) in try MappedFile(file) })
    }

    @discardableResult private mutating func spill() throws(WireRefusal) -> TemporaryFile {
        let (bytes, known) = (bytes, file)
        self.bytes = []
        let file: TemporaryFile = try Self.disk { () throws(SystemError) in
            let file: TemporaryFile = if let known { known } else { try TemporaryFile() }
            try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in try file.write(.init(bytes)) }
            return file
        }
        self.file = file
        return file
    }

    private static func disk<Value>(_ work: () throws(SystemError) -> Value) throws(WireRefusal) -> Value {
        do {
            return try work()
        } catch {
            throw WireRefusal(.serviceUnavailable)
        }
    }
}
