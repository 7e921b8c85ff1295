/// HTML that is already well formed and escaped; a template prints it unchanged in element text, and nowhere else.
///
/// It is made from literals, from escaped text, from a rendered view, or by joining such pieces. The one door for HTML
/// from elsewhere is `TrustedMarkup.swift`.
public struct Markup: Sendable, Equatable {
    let html: String

    init(unchecked html: String) {
        self.html = html
    }

    /// HTML written in the source of this program.
    public init(_ literal: StaticString) {
        self.init(unchecked: "\(literal)")
    }

    /// The characters of `text`, escaped.
    public init(escaping text: some PlainText) {
        var output = OutputBuffer(capacity: 256)
        output.text(text)
        self.init(unchecked: String(decoding: output.takeBytes(), as: UTF8.self))
    }

    /// The output of a view.
    public init(rendering view: some View) {
        self.init(unchecked: String(decoding: view.bytes(), as: UTF8.self))
    }

    public static func + (first: Markup, second: Markup) -> Markup {
        Markup(unchecked: first.html + second.html)
    }
}

extension Markup: TextValue {
    public func write(asText output: inout OutputBuffer) {
        html.withPlainUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            output.append(start, bytes.count)
        }
    }
}
