import Testing

/// A template and the statements it compiles to, one per line, without their places.
struct GoodTemplate: Sendable, CustomTestStringConvertible {
    let template: String
    let statements: [String]

    init(_ template: String, _ statements: String...) {
        self.template = template
        self.statements = statements
    }

    var testDescription: String { template }
}

extension GoodTemplate {
    /// Blanks, comments and tags as they are written out.
    static let markup: [GoodTemplate] = [
        GoodTemplate("", ""),
        GoodTemplate("<p>\n   a \t b\n\n</p>", #"_out.write("<p>\na b\n</p>")"#),
        GoodTemplate("<pre>\n  a  b\n</pre>", #"_out.write("<pre>\n  a  b\n</pre>")"#),
        GoodTemplate("<p   class=\"a\"\n   id='b'  >x</p >", #"_out.write("<p class=\"a\" id='b'>x</p>")"#),
        GoodTemplate("<!DOCTYPE html>\n<html></html>", #"_out.write("<!doctype html>\n<html></html>")"#),
        GoodTemplate("<p>a</p> <!-- note --> {{! note }} <p>b</p>", #"_out.write("<p>a</p> <p>b</p>")"#),
        GoodTemplate("<input disabled><br/>", #"_out.write("<input disabled><br>")"#),
        GoodTemplate(
            "<svg viewBox=\"0 0 1 1\"><title>x</title><path d=\"M0 0\"/></svg>",
            #"_out.write("<svg viewBox=\"0 0 1 1\"><title>x</title><path d=\"M0 0\"/></svg>")"#),
        GoodTemplate("<p>\\ \"é\" \u{1}</p>", #"_out.write("<p>\\ \"é\" \u{1}</p>")"#),
        GoodTemplate("<p>}{ a } &amp; > ;</p>", #"_out.write("<p>}{ a } &amp; > ;</p>")"#),
        GoodTemplate("<script src=\"/a.js\" defer></script>", #"_out.write("<script src=\"/a.js\" defer></script>")"#),
    ]

    /// Values in each context.
    static let values: [GoodTemplate] = [
        GoodTemplate("{{a.b.c}}", "_out.text(a.b.c)"),
        GoodTemplate("{{ default.in }}", "_out.text(`default`.`in`)"),
        GoodTemplate("<title>{{ a }}</title>", #"_out.write("<title>")"#, "_out.plain(a)", #"_out.write("</title>")"#),
        GoodTemplate(
            "<textarea rows=\"3\">{{ a }}</textarea>",
            #"_out.write("<textarea rows=\"3\">\n")"#, "_out.plain(a)", #"_out.write("</textarea>")"#),
        GoodTemplate("<pre>{{ a }}</pre>", #"_out.write("<pre>\n")"#, "_out.text(a)", #"_out.write("</pre>")"#),
        GoodTemplate("<pre>b{{ a }}</pre>", #"_out.write("<pre>b")"#, "_out.text(a)", #"_out.write("</pre>")"#),
        GoodTemplate("<p id='{{ a }}'></p>", #"_out.write("<p id='")"#, "_out.attribute(a)", #"_out.write("'></p>")"#),
        GoodTemplate(
            "<a href=\"{{ a }}\">b</a>", #"_out.write("<a href=\"")"#, "_out.url(a)", #"_out.write("\">b</a>")"#),
        GoodTemplate(
            "<a href=\"{{ a }}?q={{ b }}\">c</a>", #"_out.write("<a href=\"")"#, "_out.url(a)", #"_out.write("?q=")"#,
            "_out.urlComponent(b)", #"_out.write("\">c</a>")"#),
        GoodTemplate(
            "<a href=\"/{{ a }}/b\">c</a>",
            #"_out.write("<a href=\"/")"#, "_out.urlComponent(a)", #"_out.write("/b\">c</a>")"#),
        GoodTemplate(
            "<a href=\"mailto:{{ a }}\">c</a>",
            #"_out.write("<a href=\"mailto:")"#, "_out.urlComponent(a)", #"_out.write("\">c</a>")"#),
        GoodTemplate(
            "<svg><title>{{ a }}</title></svg>",
            #"_out.write("<svg><title>")"#, "_out.text(a)", #"_out.write("</title></svg>")"#),
        GoodTemplate("{{> _row a.b, c}}", "Partials.`_row`(&_out, a.b, c)"),
    ]

    /// Branches, loops and optionals.
    static let branches: [GoodTemplate] = [
        GoodTemplate("{{#if a}}b{{/if}}", "if a {", #"_out.write("b")"#, "}"),
        GoodTemplate(
            "{{#if not a.b}}c{{else if not d}}e{{else if f}}g{{else}}h{{/if}}",
            "if !a.b {", #"_out.write("c")"#, "} else if !d {", #"_out.write("e")"#, "} else if f {",
            #"_out.write("g")"#, "} else {", #"_out.write("h")"#, "}"),
        GoodTemplate("{{#each a as b}}{{ b.c }}{{/each}}", "for b in a {", "_ = b", "_out.text(b.c)", "}"),
        GoodTemplate(
            "{{#each a as b}}x{{else}}y{{/each}}", "do {", "let _all = a", "for b in _all {", "_ = b",
            #"_out.write("x")"#, "}",
            "if _all.isEmpty {", #"_out.write("y")"#, "}", "}"),
        GoodTemplate(
            "{{#with a.b as c}}{{ c }}{{else}}-{{/with}}",
            "if let c = a.b {", "_ = c", "_out.text(c)", "} else {", #"_out.write("-")"#, "}"),
        GoodTemplate(
            "<option value=\"{{ a }}\"{{#if b}} selected{{/if}}>c</option>",
            #"_out.write("<option value=\"")"#, "_out.attribute(a)", #"_out.write("\"")"#, "if b {",
            #"_out.write(" selected")"#, "}", #"_out.write(">c</option>")"#),
        GoodTemplate(
            "<p {{#if a}} class=\"b\" {{else}} class=\"c\" {{/if}} id=\"d\">e</p>", #"_out.write("<p")"#, "if a {",
            #"_out.write(" class=\"b\"")"#, "} else {", #"_out.write(" class=\"c\"")"#, "}",
            #"_out.write(" id=\"d\">e</p>")"#),
        GoodTemplate(
            "<p class=\"a{{#each b as c}} {{ c }}{{/each}}\">d</p>", #"_out.write("<p class=\"a")"#, "for c in b {",
            "_ = c",
            #"_out.write(" ")"#, "_out.attribute(c)", "}", #"_out.write("\">d</p>")"#),
        GoodTemplate(
            "{{#if a}}<ul class=\"b\">{{else}}<ul>{{/if}}</ul>",
            "if a {", #"_out.write("<ul class=\"b\">")"#, "} else {", #"_out.write("<ul>")"#, "}",
            #"_out.write("</ul>")"#),
        GoodTemplate(
            "<ul>\n {{#each a as b}}\n <li>c</li>\n {{/each}}\n</ul>",
            #"_out.write("<ul>\n")"#, "for b in a {", "_ = b", #"_out.write("<li>c</li>\n")"#, "}",
            #"_out.write("</ul>")"#),
        GoodTemplate(
            "<p>a {{#each b as c}} {{ c }}{{/each}}</p>", #"_out.write("<p>a ")"#, "for c in b {", "_ = c",
            #"_out.write(" ")"#, "_out.text(c)", "}", #"_out.write("</p>")"#),
    ]
}
