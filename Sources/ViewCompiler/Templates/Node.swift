/// What a template consists of.
indirect enum Node {
    /// Bytes of the file, as they stand.
    case text(Source, Range<Int>)
    case value(Path)
    case choice(Choice)
    case each(Each)
    case unwrap(Unwrap)
    case partial(PartialCall)
    case yield(Yield)
}

/// Nodes between two tags; `end` is the place of the tag that ends them.
struct Body {
    var nodes: [Node] = []
    var end: Place
}

/// `{{#if}} ... {{else if}} ... {{else}} ... {{/if}}`
struct Choice {
    struct Branch {
        let condition: Path
        let isNegated: Bool
        let body: Body
    }

    let place: Place
    let branches: [Branch]
    let otherwise: Body?
}

/// `{{#each path as name}} ... {{else}} ... {{/each}}`
struct Each {
    let place: Place
    let path: Path
    let name: Word
    let body: Body
    let otherwise: Body?
}

/// `{{#with path as name}} ... {{else}} ... {{/with}}`
struct Unwrap {
    let place: Place
    let path: Path
    let name: Word
    let body: Body
    let otherwise: Body?
}

/// `{{> folder/_name path, path}}`
struct PartialCall {
    let place: Place
    let name: Word
    let arguments: [Path]
}

/// `{{yield name}}`, or with a default: `{{#yield name}} ... {{/yield}}`
struct Yield {
    let name: Word
    let fallback: Body?
}

/// `{{#block name}} ... {{/block}}`
struct Block {
    let name: Word
    let body: Body
}
