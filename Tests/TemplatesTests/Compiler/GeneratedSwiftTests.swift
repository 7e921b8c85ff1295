import Testing

@testable import ViewCompiler

@Suite struct GeneratedSwiftTests {
    @Test(arguments: GoodTemplate.markup + GoodTemplate.values + GoodTemplate.branches)
    func compilesTo(_ good: GoodTemplate) throws {
        let lines: [String] = try Views.compile("{{@page Page}}\n" + good.template).split(separator: "\n").map {
            String($0.drop { $0 == " " })
        }
        let statements: [String] = lines.drop { !$0.hasPrefix("func render") }.dropFirst().dropLast(2)
            .filter { !$0.hasPrefix("#sourceLocation") }
        #expect(statements == good.statements.filter { !$0.isEmpty })
    }

    /// What the Swift compiler says about an expression, it says about the line and column of the template.
    @Test func expressionsKeepTheirPlace() throws {
        let page: String = "{{@page Site.Home}}\n<p>\n     <b>{{ user.name }}</b>{{#if isOpen}}x{{/if}}</p>{{ a }}"
        #expect(
            try Views.compile(page) == """
                // Compiled from Views/page.html: edit that file, not this one.
                import Templates
                #sourceLocation(file: "Views/page.html", line: 1)
                extension Site.Home: View {
                #sourceLocation()
                func render(into _out: inout OutputBuffer) {
                _out.write("<p>\\n<b>")
                #sourceLocation(file: "Views/page.html", line: 3)
                 _out.text(user.name)
                #sourceLocation()
                _out.write("</b>")
                #sourceLocation(file: "Views/page.html", line: 3)
                                              if isOpen {
                #sourceLocation()
                _out.write("x")
                }
                _out.write("</p>")
                #sourceLocation(file: "Views/page.html", line: 3)
                                                              _out.text(a)
                #sourceLocation()
                }
                }

                """)
    }

    @Test func aPartialIsAFunctionNamedByItsPath() throws {
        let partial: String = "{{@partial rows: [Row], label: (String, Int)?, in: Map<A, B>}}\n{{ in }}"
        let swift: String = try Views.compile(partial, named: "pk/_tabel-kecil")
        let head: String = "static func `pk/_tabel-kecil`(_ _out: inout OutputBuffer"
        #expect(swift.contains("\(head), _ rows: [Row], _ label: (String, Int)?, _ `in`: Map<A, B>) {\n"))
        #expect(try Views.compile("{{@partial}}\n<hr>", named: "_garis").contains("(_ _out: inout OutputBuffer) {\n"))
    }

    /// The expressions of a layout are those of the page; their places are the layout's.
    @Test func aLayoutIsInlined() throws {
        let page: String =
            "{{@page Page}}\n{{@layout layouts/site}}\n{{! note }}\n{{#block content}}{{ a }}{{/block}}\n"
        let swift: String = try Views.compile(page)
        #expect(swift.contains(#"_out.write("<html><head><title>Janji</title></head>\n<body>")"#))
        #expect(swift.contains("#sourceLocation(file: \"Views/page.html\", line: 4)\n           _out.text(a)"))
        #expect(swift.contains(#"_out.write("</body></html>")"#))
        let titled: String = page + "{{#block title}}PK {{ b }}{{/block}}"
        #expect(try Views.compile(titled).contains("_out.plain(b)"))
    }
}
