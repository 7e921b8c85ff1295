/// Writes the Swift source of one view.
struct SwiftGenerator {
    private var writer = SwiftWriter()

    /// The conformance of a page struct.
    static func page(_ structure: Word, _ body: [Instruction]) -> String {
        var generator = SwiftGenerator(of: structure.place.source)
        generator.writer.line("extension ", "\(structure.text): View {", at: structure.place)
        generator.writer.line("func render(into _out: inout OutputBuffer) {")
        generator.write(body)
        generator.writer.line("}\n}")
        return generator.writer.text
    }

    /// The function of a partial, named by its path.
    static func partial(_ name: ViewName, _ parameters: [Header.Parameter], of source: Source, _ body: [Instruction])
        -> String
    {
        var generator = SwiftGenerator(of: source)
        generator.writer.line("extension Partials {")
        let head: String = "static func `\(name.path)`(_ _out: inout OutputBuffer"
        let list: String = parameters.map { ", _ \(SwiftName.quoted($0.name.text)): \($0.type.text)" }.joined()
        if let first = parameters.first {
            generator.writer.line(head, "\(list)) {", at: first.name.place)
        } else {
            generator.writer.line("\(head)) {")
        }
        generator.write(body)
        generator.writer.line("}\n}")
        return generator.writer.text
    }

    private init(of source: Source) {
        writer.line("// Compiled from \(source.name): edit that file, not this one.")
        writer.line("import Templates")
    }
}

extension SwiftGenerator {
    private mutating func write(_ instructions: [Instruction]) {
        for instruction in instructions {
            switch instruction {
            case .literal(let bytes):
                writer.line("_out.write(\(SwiftLiteral.text(String(decoding: bytes, as: UTF8.self))))")
            case .value(let path, let escaping):
                writer.line("_out.\(escaping.rawValue)(", "\(path.swift))", at: path.place)
            case .choice(let branches, let otherwise): choice(branches, otherwise)
            case .each(let each, let body, let otherwise): self.each(each, body, otherwise)
            case .unwrap(let unwrap, let body, let otherwise): self.unwrap(unwrap, body, otherwise)
            case .partial(let call): partial(call)
            }
        }
    }

    private mutating func choice(
        _ branches: [(branch: Choice.Branch, body: [Instruction])], _ otherwise: [Instruction]?
    ) {
        var keyword: String = "if "
        for (branch, body) in branches {
            let prefix: String = branch.isNegated ? keyword + "!" : keyword
            writer.line(prefix, "\(branch.condition.swift) {", at: branch.condition.place)
            write(body)
            keyword = "} else if "
        }
        end(otherwise)
    }

    private mutating func unwrap(_ unwrap: Unwrap, _ body: [Instruction], _ otherwise: [Instruction]?) {
        writer.line("if let \(unwrap.name.text) = ", "\(unwrap.path.swift) {", at: unwrap.path.place)
        write(body, using: unwrap.name)
        end(otherwise)
    }

    private mutating func each(_ each: Each, _ body: [Instruction], _ otherwise: [Instruction]?) {
        guard let otherwise else {
            writer.line("for \(each.name.text) in ", "\(each.path.swift) {", at: each.path.place)
            write(body, using: each.name)
            return writer.line("}")
        }
        writer.line("do {")
        writer.line("let _all = ", each.path.swift, at: each.path.place)
        writer.line("for \(each.name.text) in _all {")
        write(body, using: each.name)
        writer.line("}")
        writer.line("if _all.isEmpty {")
        write(otherwise)
        writer.line("}\n}")
    }

    /// A loop may count rows and an unwrapping may ask whether there is a value: neither must use its name.
    private mutating func write(_ body: [Instruction], using name: Word) {
        writer.line("_ = \(name.text)")
        write(body)
    }

    private mutating func end(_ otherwise: [Instruction]?) {
        if let otherwise {
            writer.line("} else {")
            write(otherwise)
        }
        writer.line("}")
    }

    private mutating func partial(_ call: PartialCall) {
        let arguments: String = call.arguments.map { ", \($0.swift)" }.joined()
        writer.line("Partials.`\(call.name.text)`(", "&_out\(arguments))", at: call.name.place)
    }
}
