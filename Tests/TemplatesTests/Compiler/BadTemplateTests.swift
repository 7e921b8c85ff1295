import Testing

@testable import ViewCompiler

@Suite struct BadTemplateTests {
    @Test(
        arguments: BadTemplate.tags + BadTemplate.markup + BadTemplate.contexts + BadTemplate.branches
            + BadTemplate.files)
    func isRefusedWithItsPlace(_ bad: BadTemplate) throws {
        #expect(try Views.mistake(in: bad.text) == bad.message)
    }

    @Test func eachKindOfFileHasItsPlace() throws {
        let layout: String = "{{@layout}}\n<p>x</p>"
        let partial: String = "1:1: the name of a partial's file begins with '_'"
        #expect(try Views.mistake(in: "{{@partial}}\n<p>x</p>") == partial)
        #expect(try Views.mistake(in: layout, named: "_part")?.contains("a layout belongs in layouts/") == true)
        #expect(
            try Views.mistake(in: "{{@page Page}}\n", named: "pk/_part")?.contains("{{@partial name: Type}}") == true)
        #expect(try Views.mistake(in: "{{@page Page}}\n", named: "layouts/site")?.contains("{{@layout}}") == true)
        let wrongLayout: String = "{{@page Page}}\n{{@layout layouts/page}}\n"
        #expect(
            try Views.mistake(in: wrongLayout) == "Views/layouts/page.html:1:1: a layout must begin with {{@layout}}")
    }

    @Test(arguments: Elements.refused.keys.sorted())
    func refusesElement(_ name: String) throws {
        let svg: String = "<svg><\(name)></\(name)></svg>"
        #expect(
            try Views.mistake(in: "{{@page Page}}\n<\(name.uppercased())>")?.contains("<\(name)> is not allowed")
                == true)
        #expect(try Views.mistake(in: "{{@page Page}}\n\(svg)")?.contains("<\(name)> is not allowed") == true)
    }

    @Test(arguments: Attributes.fixed.sorted())
    func refusesComputedAttribute(_ name: String) throws {
        let computed: String = "{{@page Page}}\n<p \(name)='a {{ b }}'>x</p>"
        #expect(try Views.mistake(in: computed)?.contains("the value of '\(name)' cannot be computed") == true)
        #expect(try Views.mistake(in: "{{@page Page}}\n<p \(name)='a'>x</p>") == nil)
    }

    @Test(arguments: Attributes.addresses.sorted())
    func checksAddressesIn(_ name: String) throws {
        let script: String = "{{@page Page}}\n<p \(name)=\"javascript:{{ a }}\">x</p>"
        #expect(try Views.mistake(in: script)?.contains("'javascript:' is not one of the schemes") == true)
        #expect(try Views.compile("{{@page Page}}\n<p \(name)='{{ a }}'>x</p>").contains("_out.url(a)"))
    }

    @Test(arguments: ["", "a//b", "/a", "a/", "../a", "a b", "a.b", "a%2F", "å"])
    func refusesNameOfView(_ name: String) {
        #expect(ViewName(name) == nil)
    }
}
