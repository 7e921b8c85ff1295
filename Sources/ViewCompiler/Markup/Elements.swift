/// What the view compiler knows of HTML elements (HTML Standard, sections 4 and 13).
enum Elements {
    static let void: Set<String> = [
        "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Elements that our pages do not use, because their content is no HTML, because they start programs, or because
    /// they change what addresses mean.
    static let refused: [String: String] = [
        "style": "the security policy forbids inline styles: link a style sheet",
        "base": "<base> changes the meaning of every address",
        "iframe": "pages are not framed", "frame": "pages are not framed", "frameset": "pages are not framed",
        "object": "plug-ins are not used", "embed": "plug-ins are not used", "applet": "plug-ins are not used",
        "xmp": "use <pre>", "plaintext": "use <pre>", "listing": "use <pre>",
        "noembed": "its content is no HTML", "noframes": "its content is no HTML",
        "animate": "it can set an address", "set": "it can set an address", "foreignobject": "it mixes HTML into SVG",
    ]

    /// Start tags that silently end an open `<p>` (HTML, 13.2.6.4.7), so that `</p>` would no longer match.
    private static let endsParagraph: Set<String> = [
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
        "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "dt", "dd",
    ]

    /// Elements that a browser ends or drops when the same element begins inside.
    private static let neverNested: Set<String> = ["a", "button", "form", "option"]

    /// The open element in which `name` may not begin, if there is one.
    static func conflict(of name: String, in elements: [OpenElement]) -> OpenElement? {
        elements.last { open in
            (open.name == "p" && endsParagraph.contains(name)) || (open.name == name && neverNested.contains(name))
        }
    }
}
