/// One part of a multipart form (RFC 7578).
public struct Part: Sendable, Equatable {
    public let name: String
    /// As the client's system calls the file, not to be trusted as a path; nil for a text field. Empty when a file
    /// input was left empty.
    public let filename: String?
    /// What the client claims; look at the content instead.
    public let contentType: String?
    public let body: Content

    public init(name: String, filename: String?, contentType: String?, body: [UInt8]) {
        self.init(name: name, filename: filename, contentType: contentType, body: Content(body))
    }

    init(name: String, filename: String?, contentType: String?, body: Content) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
        self.body = body
    }
}
