/// One thread that runs handlers: takes a request, answers it, and tells the loop.
struct Worker: Sendable {
    let queue: FairQueue<Job>
    let mailbox: Mailbox
    let handler: @Sendable (Request) -> Response
    let voice: Voice

    /// Until the queue is closed and empty.
    func run() {
        var encoder = ResponseEncoder()
        while let turn = queue.take() {
            answer(turn.job, &encoder)
            queue.done(turn)
        }
    }

    private func answer(_ job: Job, _ encoder: inout ResponseEncoder) {
        let request: Request = job.message.request
        var response: Response = handler(request)
        // Such a response would have broken apart on the wire: the fault is the application's.
        if response.headers.hasRefused { response = voice.errorPage(.internalServerError, request.id) }
        let keepsAlive: Bool = job.message.keepsAlive && !mailbox.isStopping
        var outgoing: Outgoing = encoder.encode(response, context(job, response, keepsAlive))
        let progress: Outgoing.Progress = outgoing.send(to: job.socket)
        mailbox.post(
            Mailbox.Completion(
                token: job.token, rest: progress.isUnfinished ? outgoing : nil, closes: !keepsAlive,
                hasFailed: progress == .failed))
        voice.log(AccessRecord(request, response, received: job.received))
    }

    private func context(_ job: Job, _ response: Response, _ keepsAlive: Bool) -> ResponseEncoder.Context {
        ResponseEncoder.Context(
            isHead: job.message.request.method == .head, keepsAlive: keepsAlive, isHTTP10: job.message.isHTTP10,
            acceptsGzip: response.isCompressible && job.message.request.headers.acceptsGzip)
    }
}

extension AccessRecord {
    init(_ request: Request, _ response: Response, received: Int64) {
        self.init(
            time: Clock.wall(), id: request.id, method: request.method.rawValue, target: request.target,
            host: request.host, status: response.status, bytes: response.length,
            durationMicroseconds: Clock.monotonic() - received, client: request.client)
    }
}
