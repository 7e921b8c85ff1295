/// What a compiled view does, in order: the template without its HTML questions.
enum Instruction {
    case literal([UInt8])
    case value(Path, Escaping)
    case choice([(branch: Choice.Branch, body: [Instruction])], otherwise: [Instruction]?)
    case each(Each, body: [Instruction], otherwise: [Instruction]?)
    case unwrap(Unwrap, body: [Instruction], otherwise: [Instruction]?)
    case partial(PartialCall)
}

/// The method of `OutputBuffer` that escapes a value for its context.
enum Escaping: String {
    case text, plain, attribute, url, urlComponent
}

/// Instructions in the making: neighbouring literals become one.
struct InstructionList {
    private var finished: [Instruction] = []
    private var literal: [UInt8] = []

    var instructions: [Instruction] {
        literal.isEmpty ? finished : finished + [.literal(literal)]
    }

    mutating func write(_ bytes: some Sequence<UInt8>) {
        literal.append(contentsOf: bytes)
    }

    mutating func append(_ instruction: Instruction) {
        guard case .literal(let bytes) = instruction else {
            finished = instructions + [instruction]
            return literal.removeAll()
        }
        write(bytes)
    }
}
