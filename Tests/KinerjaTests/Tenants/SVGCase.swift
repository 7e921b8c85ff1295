import Testing

@testable import Kinerja

/// A drawing that must not be served, and why.
struct SVGCase: Sendable, CustomTestStringConvertible {
    let text: String
    let fault: LambangFault

    var testDescription: String { text }

    private init(_ fault: LambangFault, _ text: String) {
        self.text = text
        self.fault = fault
    }

    /// Inside a sound root.
    private static func inside(_ fault: LambangFault, _ content: String) -> SVGCase {
        SVGCase(fault, "\(open)\(content)</svg>")
    }

    private static func forbidden(_ word: String, _ content: String) -> SVGCase { inside(.forbidden(word), content) }

    private static let open = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">"#

    static let good: [String] = [
        "\(open)</svg>",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- Generator: a drawing program -->
        <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        x="0px" y="0px"
             viewBox='0 0 96 96' style="enable-background:new 0 0 96 96;" xml:space="preserve">
        <title>Lambang Kabupaten</title>
        <g id="satu" class="kuning merah"><path style="fill:#FFBF47;stroke:none" d="M0,0h80v44L40-84,0,44z"/></g>
        <defs><linearGradient id="a"><stop offset="0%" stop-color="rgb(1,2,3)"/></linearGradient>
        <radialGradient id="b" xlink:href="#a"/><clipPath id="c"><rect width="4" height="4"/></clipPath></defs>
        <rect fill="url(#b)" clip-path='url(#c)' width="9" height="9"/>
        </svg>
        <!-- end -->
        """,
        "\u{FEFF}\(open)<desc>Padi dan kapas</desc></svg>",
        #"<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect/></svg>"#,
    ]

    static let bad: [SVGCase] = [
        forbidden("<script>", "<script>alert(1)</script>"),
        forbidden("<SCRIPT>", "<SCRIPT>alert(1)</SCRIPT>"),
        forbidden("<svg:script>", "<svg:script/>"),
        forbidden("<style>", "<style>*{fill:url(https://jahat.example)}</style>"),
        forbidden("<image>", #"<image href="https://jahat.example/x.png"/>"#),
        forbidden("<foreignObject>", "<foreignObject/>"),
        forbidden("<a>", #"<a href="javascript:alert(1)"/>"#),
        forbidden("<animate>", "<animate/>"), forbidden("<set>", "<set/>"),
        forbidden("<text>", "<text>tulisan</text>"),
        forbidden("<use>", ##"<use href="#a"/>"##), forbidden("<pattern>", "<pattern/>"),
        forbidden("<mask>", "<mask/>"),
        forbidden("<filter>", "<filter/>"),
        forbidden("onload", #"<g onload="alert(1)"/>"#), forbidden("onclick", #"<path onclick='alert(1)'/>"#),
        forbidden("href", ##"<rect href="#a"/>"##),
        forbidden("href", #"<linearGradient href="https://jahat.example#a"/>"#),
        forbidden("xlink:href", #"<linearGradient xlink:href="data:image/svg+xml,x"/>"#),
        forbidden("fill", #"<rect fill="url(https://jahat.example#a)"/>"#),
        forbidden("fill", ##"<rect fill="url(#a) url(//jahat.example)"/>"##),
        forbidden("fill", #"<rect fill="u\72l(x)"/>"#),
        forbidden("style", #"<rect style="fill:url('https://jahat.example')"/>"#),
        forbidden("style", #"<rect style="background:red"/>"#),
        forbidden("style", #"<rect style="fill:red;/**/behavior:url(x)"/>"#),
        forbidden("style", #"<rect style="fill:var(--x)"/>"#),
        forbidden("xmlns:x", #"<g xmlns:x="http://www.w3.org/1999/xhtml"/>"#),
        forbidden("xmlns", #"<g xmlns="http://www.w3.org/1999/xhtml"/>"#),
        forbidden("<g>", "<title><g/></title>"),
        forbidden("clip-path", ##"<clipPath id="a"><rect clip-path="url(#a)"/></clipPath>"##),
        forbidden("clip-path", ##"<clipPath style="clip-path:url(#a)"/>"##),
        forbidden("<g>", String(repeating: "<g>", count: 40) + String(repeating: "</g>", count: 40)),
        forbidden("&", "&amp;"), forbidden("&", "<title>a &amp; b</title>"), forbidden("&", #"<g id="&#x61;"/>"#),
        forbidden("<", #"<g id="<"/>"#),
        forbidden("<![CDATA[x]]", "<![CDATA[x]]>"), forbidden("<?php", "<?php x ?>"),
        forbidden("<!ENTITY", #"<!ENTITY a "b">"#),
        SVGCase(.forbidden("<!DOCTYPE"), #"<!DOCTYPE svg [<!ENTITY a "b">]>\#(open)&a;</svg>"#),
        SVGCase(.forbidden("<?xml-stylesheet"), #"<?xml version="1.0"?><?xml-stylesheet href="x.css"?>\#(open)</svg>"#),
        SVGCase(.forbidden("<?xml-stylesheet"), #"<?xml-stylesheet href="x.css"?>\#(open)</svg>"#),
        SVGCase(.forbidden("encoding"), #"<?xml version="1.0" encoding="UTF-7"?>\#(open)</svg>"#),
        SVGCase(.forbidden("<html>"), "<html><svg/></html>"),
        SVGCase(.unknownFormat, "<g/>"), SVGCase(.unknownFormat, #"<svg viewBox="0 0 1 1"/>"#),
        SVGCase(.unknownFormat, "GIF89a"),
        SVGCase(.unsized, #"<svg xmlns="http://www.w3.org/2000/svg"/>"#),
        SVGCase(.malformed(line: 1), "\(open)"), SVGCase(.malformed(line: 1), "\(open)</svg>x"),
        SVGCase(.malformed(line: 1), "\(open)</svg>\(open)</svg>"),
        inside(.malformed(line: 2), "\n<g></path>"), inside(.malformed(line: 1), "teks di luar"),
        inside(.malformed(line: 1), #"<g id="a" id="b"/>"#), inside(.malformed(line: 1), "<g id=a/>"),
        inside(.malformed(line: 1), "<g id/>"),
        inside(.malformed(line: 1), "<!-- a -- b -->"), inside(.malformed(line: 1), "<!-- a"),
        inside(.malformed(line: 1), "<g"),
        inside(.malformed(line: 1), "<g / >"),
        SVGCase(.malformed(line: 1), "\(open)<title>\u{0}</title></svg>"),
        SVGCase(.malformed(line: 1), "\(open)<title>\u{7F}</title></svg>"),
    ]
}
