/// Turns the bytes of one connection into requests, one after the other. Knows no socket: what arrives is appended,
/// what is complete is taken.
struct RequestReader {
    enum Step {
        /// More bytes are needed.
        case incomplete
        /// The head is in, the body is not, and the client waits for "100 Continue".
        case expectsContinue
        case complete(IncomingRequest)
    }

    /// What the connection is waiting for; deadlines depend on it.
    enum Stage: Equatable {
        /// Nothing of a request has arrived.
        case between
        case head
        /// With the bytes of content so far.
        case body(received: Int)
    }

    private let limits: WireLimits
    private let sender: Sender
    private var input: [UInt8] = []
    private var start = 0
    private var parser: HeadParser<RequestLine>
    private var body: BodyReader?

    init(_ limits: WireLimits, sender: Sender) {
        self.limits = limits
        self.sender = sender
        parser = HeadParser(limits)
    }

    var stage: Stage {
        if let body { return .body(received: body.count) }
        return parser.hasBegun(input.count - start) ? .head : .between
    }

    /// The head of the request that is being read, or has just been refused; nil before it is complete.
    private(set) var head: RequestHead?

    mutating func append(_ bytes: UnsafeRawBufferPointer) { input.append(contentsOf: bytes) }

    /// The next request. After a refusal the connection is of no more use.
    mutating func next() throws(WireRefusal) -> Step {
        var isFresh = false
        if body == nil {
            guard let head = try takeHead() else { return .incomplete }
            self.head = head
            body = try BodyReader(head, limits: limits, sender: sender)
            isFresh = true
        }
        let waits: Bool = isFresh && start == input.count
        guard let message = try takeBody() else { return waits && expectsContinue ? .expectsContinue : .incomplete }
        return .complete(message)
    }

    private var expectsContinue: Bool { body?.message.expectsContinue ?? false }

    private mutating func takeHead() throws(WireRefusal) -> RequestHead? {
        guard let length = try parser.advance(input, from: start) else { return nil }
        guard start > 0 || length < input.count else {
            let storage: [UInt8] = input  // the whole buffer becomes the head: nothing is copied
            clear()
            return RequestHead(try parser.finish(storage))
        }
        let storage = Array(input[start..<(start + length)])
        start += length
        return RequestHead(try parser.finish(storage))
    }

    private mutating func takeBody() throws(WireRefusal) -> IncomingRequest? {
        guard var reader = body.take() else { return nil }
        start += try reader.decode(input[start...])
        if start == input.count { clear() }
        guard reader.isComplete else {
            body = reader
            return nil
        }
        head = nil
        return try reader.finish()
    }

    /// Forgets what has arrived of a request that is refused: nobody will read on.
    mutating func abandon() {
        body = nil
        clear()
    }

    /// An idle connection holds no buffer.
    private mutating func clear() {
        input = []
        start = 0
    }
}
