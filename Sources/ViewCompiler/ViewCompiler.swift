/// Compiles one view to Swift source.
///
///     {{@page Struct}}                       head of a page: its expressions are properties of the struct
///     {{@layout layouts/site}}               second line of a page that fills the blocks of a layout
///     {{@partial row: Row, year: Int}}       head of a partial, a file whose name begins with _
///     {{@layout}}                            head of a layout, a file in layouts/; its expressions are the page's
///     {{#block name}} ... {{/block}}         a block of a page with a layout
///     {{yield name}}                         its place in the layout; {{#yield name}}default{{/yield}} may stay empty
///     {{ a.b.c }}                            a value, escaped for its context
///     {{#if a}} {{else if not b}} {{else}} {{/if}}
///     {{#each rows as row}} {{else}} {{/each}}    any collection; else: there is none
///     {{#with note as text}} {{else}} {{/with}}   an optional; else: it is nil
///     {{> folder/_name a, b.c}}              a partial, its arguments in the order of its parameters
///     {{! comment }}
///
/// A value may stand in element text and in quoted attribute values. There is no tag for raw output, no call and no
/// operator: what a page says is decided in Swift. The HTML is checked on the way (`Markup/`).
struct ViewCompiler {
    /// Reads the file of a view, or returns nil when there is none.
    let open: (ViewName) throws -> Source?

    /// - Throws: ``ViewError`` at the first mistake.
    func compile(_ source: Source, named name: ViewName) throws -> String {
        let template = try Template(source)
        switch template.header {
        case .page(let structure, let layout):
            try requirePageName(name, template)
            return SwiftGenerator.page(structure, try page(template, structure, layout))
        case .partial(let parameters):
            guard name.isPartial else {
                throw Place(source: source, offset: 0).error("the name of a partial's file begins with '_'")
            }
            let body: [Instruction] = try instructions(of: template.body)
            return SwiftGenerator.partial(name, parameters, of: source, body)
        case .layout:
            throw Place(source: source, offset: 0).error(
                "a layout belongs in layouts/, in a file whose name has no leading '_'")
        }
    }

    private func requirePageName(_ name: ViewName, _ template: Template) throws {
        guard name.isPartial || name.isLayout else { return }
        let kind: String =
            name.isPartial ? "{{@partial name: Type}}: its name begins with '_'" : "{{@layout}}: it is in layouts/"
        throw Place(source: template.source, offset: 0).error("this file must begin with \(kind)")
    }

    private func page(_ template: Template, _ structure: Word, _ layout: Word?) throws -> [Instruction] {
        guard let layout else { return try instructions(of: template.body) }
        guard let name = ViewName(layout.text), name.isLayout, let file = try open(name) else {
            throw layout.error("there is no layout '\(layout.text)'; layouts are in layouts/")
        }
        let outer = try Template(file)
        guard outer.header.isLayout else {
            throw Place(source: file, offset: 0).error("a layout must begin with {{@layout}}")
        }
        for block in template.blocks where !outer.yields.contains(block.name.text) {
            throw block.name.error("the layout \(file.name) has no place for block '\(block.name.text)'")
        }
        let blocks: [String: Block] = Dictionary(template.blocks.map { ($0.name.text, $0) }) { first, _ in first }
        let analyzer = ContextAnalyzer(blocks: blocks, page: layout.place, partialExists: partialExists)
        return try analyzer.instructions(of: outer.body)
    }

    private func instructions(of body: Body) throws -> [Instruction] {
        try ContextAnalyzer(blocks: [:], page: body.end, partialExists: partialExists).instructions(of: body)
    }

    private func partialExists(_ name: ViewName) throws -> Bool {
        try open(name) != nil
    }
}
