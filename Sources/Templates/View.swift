/// A page: a struct whose stored values are all that its template can print. The view compiler writes the conformance
/// from the `.html` file that names the struct (`{{@page Name}}`).
public protocol View {
    /// Appends the HTML of the page.
    func render(into output: inout OutputBuffer)
}

extension View {
    /// The HTML of the page, UTF-8. A worker that renders many pages keeps an ``OutputBuffer`` and calls
    /// ``render(into:)``.
    public func bytes() -> [UInt8] {
        var output = OutputBuffer()
        render(into: &output)
        return output.takeBytes()
    }
}

/// Partials: the view compiler adds a static function for each file whose name begins with `_`.
public enum Partials {}
