import Testing

/// A template that must not compile, and the message that says where and why.
struct BadTemplate: Sendable, CustomTestStringConvertible {
    /// The whole file.
    let text: String
    /// `line:column: message`; with the file before it when the mistake is in another file.
    let message: String

    /// A template below `{{@page Page}}`: its first line is line 2.
    init(_ template: String, _ message: String) {
        self.init(file: "{{@page Page}}\n" + template, message)
    }

    init(file: String, _ message: String) {
        text = file
        self.message = message
    }

    var testDescription: String { message }
}
