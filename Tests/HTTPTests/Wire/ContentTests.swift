import Testing

@testable import HTTP

extension Content {
    /// The same bytes as they are kept when they are long.
    static func inFile(_ bytes: [UInt8]) throws -> Content {
        var store = ContentStore(length: 0, inMemory: 0)
        try store.append(bytes[...])
        return try store.content()
    }
}

/// What was gathered is what was sent, wherever it is kept.
@Suite struct ContentTests {
    /// Bytes that are like none of their neighbours.
    private static func sample(_ length: Int) -> [UInt8] { (0..<length).map { UInt8(($0 * 7 + $0 / 251) % 256) } }

    @Test(arguments: [0, 1, 99, 100, 101, 250, 5_000], [1, 7, 100, 5_000])
    func gathersWhatWasAppended(_ length: Int, _ piece: Int) throws {
        let bytes: [UInt8] = Self.sample(length)
        var store = ContentStore(length: 0, inMemory: 100)
        for start in stride(from: 0, to: length, by: piece) {
            try store.append(bytes[start..<min(start + piece, length)])
            #expect(store.count == min(start + piece, length))
        }
        let content: Content = try store.content()
        #expect(content.bytes == bytes && content.count == length && content.isEmpty == bytes.isEmpty)
        #expect(content.withBytes { Array($0) } == bytes)
    }

    @Test func piecesCountFromTheirBeginning() throws {
        let bytes: [UInt8] = Self.sample(1_000)
        for content in [Content(bytes), try .inFile(bytes)] {
            let piece: Content = content.piece(100..<900).piece(10..<20)
            #expect(piece.bytes == Array(bytes[110..<120]))
            #expect(content.piece(1_000..<1_000).isEmpty)
        }
        #expect(try Content(bytes) == .inFile(bytes))
        #expect(try Content(Array(bytes.dropLast())) != .inFile(bytes))
    }

    /// The mapping lives as long as somebody holds a piece of it.
    @Test func aPieceOutlivesTheWhole() throws {
        let piece: Content = try Content.inFile(Self.sample(100_000)).piece(70_000..<70_100)
        #expect(piece.bytes == Array(Self.sample(100_000)[70_000..<70_100]))
    }

    @Test(arguments: [ContentStore.short, ContentStore.short + 1, 300_000], [1, 4_096, 300_000])
    func bodiesComeWholeHoweverTheyAreSent(_ length: Int, _ chunk: Int) throws {
        let bytes: [UInt8] = Self.sample(length)
        guard chunk > 1 || length < 100_000 else { return }
        var wire = Array("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
        for start in stride(from: 0, to: length, by: chunk) {
            let piece: ArraySlice<UInt8> = bytes[start..<min(start + chunk, length)]
            wire += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + [13, 10]
        }
        wire += Array("0\r\n\r\n".utf8)
        var reader = RequestReader(WireLimits(), sender: Sender(peer: IPAddress(v4: 1), trustedProxies: []))
        wire.withUnsafeBytes { reader.append($0) }
        guard case .complete(let message) = try reader.next() else {
            Issue.record("not complete")
            return
        }
        #expect(message.request.body.bytes == bytes)
    }
}
