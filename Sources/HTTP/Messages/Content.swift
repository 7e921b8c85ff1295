/// The bytes of a body, or of a part of one: short ones in memory, long ones in a file without a name that is read
/// through a mapping. A piece shares the storage of what it is a piece of.
public struct Content: Sendable {
    private enum Storage: Sendable {
        case memory([UInt8])
        case file(MappedFile)
    }

    private let storage: Storage
    private let range: Range<Int>

    public init(_ bytes: [UInt8]) { self.init(.memory(bytes), bytes.indices) }

    init(_ file: MappedFile) { self.init(.file(file), 0..<file.length) }

    private init(_ storage: Storage, _ range: Range<Int>) {
        self.storage = storage
        self.range = range
    }

    public var count: Int { range.count }
    public var isEmpty: Bool { range.isEmpty }

    /// All of it in one array. A copy, unless it is a whole that is in memory anyway: ask once.
    public var bytes: [UInt8] {
        guard case .memory(let bytes) = storage, range == bytes.indices else { return withBytes { Array($0) } }
        return bytes
    }

    /// The bytes where they are, for as long as `body` runs.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch storage {
        case .file(let file): try file.withBytes { bytes throws(Failure) in try body(.init(rebasing: bytes[range])) }
        case .memory(let bytes):
            try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try body(.init(.init(rebasing: bytes[range])))
            }
        }
    }

    /// The piece at positions that are counted from its beginning.
    func piece(_ positions: Range<Int>) -> Content {
        let start: Int = range.lowerBound
        return Content(storage, (start + positions.lowerBound)..<(start + positions.upperBound))
    }
}

extension Content: Equatable {
    public static func == (left: Content, right: Content) -> Bool {
        left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
    }
}
