/// Walks a template as the HTML it will be, gives each value the escaping of its context, and refuses templates whose
/// context is unknown, unsafe or different from branch to branch.
struct ContextAnalyzer {
    /// The blocks of the page, by name.
    let blocks: [String: Block]
    /// Where to report that a block is missing.
    let page: Place
    let partialExists: (ViewName) throws -> Bool

    func instructions(of body: Body) throws -> [Instruction] {
        let (instructions, state) = try analyze(body, from: MarkupState())
        guard case .text = state.position else {
            throw body.end.error("the file ends \(state.description)")
        }
        guard let open = state.elements.last else { return instructions }
        throw open.place.error("<\(open.name)> is never closed")
    }

    private typealias Analysis = (instructions: [Instruction], state: MarkupState)

    private func analyze(_ body: Body, from start: MarkupState) throws -> Analysis {
        var reader = MarkupReader(start, source: body.end.source)
        for node in body.nodes {
            switch node {
            case .text(let source, let range): try reader.read(source, range)
            case .value(let path): try value(path, &reader)
            case .partial(let call): try partial(call, &reader)
            case .choice(let choice): try self.choice(choice, &reader)
            case .each(let each): try self.each(each, &reader)
            case .unwrap(let unwrap): try self.unwrap(unwrap, &reader)
            case .yield(let yield): try self.yield(yield, &reader)
            }
        }
        return (reader.output.instructions, reader.state)
    }

    private func value(_ path: Path, _ reader: inout MarkupReader) throws {
        protectLineEnd(&reader)
        let escaping: Escaping = try reader.state.take(valueAt: path.place)
        reader.output.append(.value(path, escaping))
    }

    private func partial(_ call: PartialCall, _ reader: inout MarkupReader) throws {
        guard case .text = reader.state.position, !reader.state.isInRawText, reader.state.element != "script" else {
            throw call.place.error("a partial stands between elements, not \(reader.state.description)")
        }
        guard let name = ViewName(call.name.text), try partialExists(name) else {
            throw call.name.error("there is no partial '\(call.name.text)'")
        }
        protectLineEnd(&reader)
        reader.state.endsInSpace = false
        reader.output.append(.partial(call))
    }

    /// A browser drops a line end right behind `<textarea>` and `<pre>`; one of ours saves that of the value.
    private func protectLineEnd(_ reader: inout MarkupReader) {
        guard reader.state.isAtStart else { return }
        reader.output.write(CollectionOfOne(0x0A))
        reader.state.isAtStart = false
    }
}

extension ContextAnalyzer {
    private func choice(_ choice: Choice, _ reader: inout MarkupReader) throws {
        protectLineEnd(&reader)
        let start: MarkupState = reader.state
        var branches: [(branch: Choice.Branch, body: [Instruction])] = []
        var ends: [(Body, MarkupState)] = []
        for branch in choice.branches {
            let (instructions, end) = try analyze(branch.body, from: start)
            branches.append((branch, instructions))
            ends.append((branch.body, end))
        }
        let otherwise: Analysis? = try choice.otherwise.map { try analyze($0, from: start) }
        if let body = choice.otherwise, let end = otherwise?.state { ends.append((body, end)) }
        reader.state = try join(ends, start: otherwise == nil ? start : nil)
        reader.output.append(.choice(branches, otherwise: otherwise?.instructions))
    }

    private func unwrap(_ unwrap: Unwrap, _ reader: inout MarkupReader) throws {
        protectLineEnd(&reader)
        let start: MarkupState = reader.state
        let body: Analysis = try analyze(unwrap.body, from: start)
        let otherwise: Analysis? = try unwrap.otherwise.map { try analyze($0, from: start) }
        var ends: [(Body, MarkupState)] = [(unwrap.body, body.state)]
        if let other = unwrap.otherwise, let end = otherwise?.state { ends.append((other, end)) }
        reader.state = try join(ends, start: otherwise == nil ? start : nil)
        reader.output.append(.unwrap(unwrap, body: body.instructions, otherwise: otherwise?.instructions))
    }

    private func each(_ each: Each, _ reader: inout MarkupReader) throws {
        protectLineEnd(&reader)
        let start: MarkupState = reader.state
        if case .tag = start.position {
            throw each.place.error("{{#each}} in a tag would repeat attributes; it may stand in an attribute value")
        }
        let body: Analysis = try loop(each.body, from: start)
        let otherwise: Analysis? = try each.otherwise.map { try analyze($0, from: start) }
        var ends: [(Body, MarkupState)] = [(each.body, body.state)]
        if let other = each.otherwise, let end = otherwise?.state { ends.append((other, end)) }
        reader.state = try join(ends, start: otherwise == nil ? start : nil)
        reader.output.append(.each(each, body: body.instructions, otherwise: otherwise?.instructions))
    }

    /// A loop must end where it began, or its second round would begin elsewhere.
    private func loop(_ body: Body, from start: MarkupState) throws -> Analysis {
        let first: Analysis = try analyze(body, from: start)
        guard !start.changesAddress(first.state) else {
            throw body.end.error("a loop cannot write the beginning of an address")
        }
        guard start.joined(with: first.state) != nil else {
            throw body.end.error(
                "a second round would begin \(first.state.description), but the loop begins \(start.description)")
        }
        guard start.endsInSpace, !first.state.endsInSpace else { return first }
        var spaced: MarkupState = start
        spaced.endsInSpace = false
        return try analyze(body, from: spaced)
    }

    private func yield(_ yield: Yield, _ reader: inout MarkupReader) throws {
        guard let body = blocks[yield.name.text]?.body ?? yield.fallback else {
            throw page.error(
                """
                block '\(yield.name.text)' is missing; \(yield.name.place.source.name):\(yield.name.place.line) \
                places it
                """
            )
        }
        let start: MarkupState = reader.state
        let (instructions, state) = try analyze(body, from: start)
        guard start.joined(with: state) != nil else {
            throw body.end.error("the block begins \(start.description) and ends \(state.description)")
        }
        reader.state = state
        for instruction in instructions { reader.output.append(instruction) }
    }

    /// The state after all branches; `start` is given when none of them may be taken.
    private func join(_ ends: [(body: Body, state: MarkupState)], start: MarkupState?) throws -> MarkupState {
        var joined: MarkupState? = start
        for (body, state) in ends {
            guard let before = joined else {
                joined = state
                continue
            }
            guard let next = before.joined(with: state) else {
                let other: String = start == nil ? "the branch before it" : "the text without it"
                throw body.end.error("this branch ends \(state.description), but \(other) \(before.description)")
            }
            joined = next
        }
        return joined ?? MarkupState()
    }
}
