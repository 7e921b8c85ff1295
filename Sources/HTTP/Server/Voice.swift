/// What the application says about requests: the log of all, and the page for those that never reach a handler.
struct Voice: Sendable {
    let log: @Sendable (AccessRecord) -> Void
    let errorPage: @Sendable (StatusCode, String) -> Response
}
