/// What a router finds.
public enum Match<Endpoint: Sendable>: Sendable {
    case found(Endpoint, PathParameters)
    /// The path is there, for other methods.
    case methodNotAllowed(allow: [Method])
    case notFound
}

/// A table of routes. The most specific pattern that fits a path owns it, literals before parameters from left to
/// right, whatever the order of the table and whatever the method.
public struct Router<Endpoint: Sendable>: Sendable {
    private var root = RouteNode<Endpoint>()

    /// Two routes for one method and the same paths end the program at start.
    public init(_ routes: [(Method, Pattern, Endpoint)]) {
        for (method, pattern, endpoint) in routes {
            root.insert(pattern.segments[...], method, RouteNode.Leaf(endpoint: endpoint, pattern: pattern))
        }
    }

    /// HEAD finds what GET has.
    public func match(_ method: Method, _ segments: [String]) -> Match<Endpoint> {
        var values: [String] = []
        guard let leaves = root.leaves(segments[...], &values) else { return .notFound }
        guard let leaf = leaves[method] ?? (method == .head ? leaves[.get] : nil) else {
            return .methodNotAllowed(allow: Self.allowed(leaves))
        }
        let parameters: [(name: String, value: String)] = zip(leaf.pattern.names, values).map { ($0, $1) }
        return .found(leaf.endpoint, PathParameters(parameters))
    }

    private static func allowed(_ leaves: [Method: RouteNode<Endpoint>.Leaf]) -> [Method] {
        Method.known.filter { leaves[$0] != nil || $0 == .options || ($0 == .head && leaves[.get] != nil) }
    }
}

/// One place in the tree of routes.
struct RouteNode<Endpoint: Sendable>: Sendable {
    struct Leaf: Sendable {
        let endpoint: Endpoint
        let pattern: Pattern
    }

    private var literals: [String: RouteNode] = [:]
    /// By falling weight, then by text: the order of the table decides nothing.
    private var parameters: [(segment: Pattern.Segment, node: RouteNode)] = []
    private var leaves: [Method: Leaf] = [:]

    mutating func insert(_ segments: ArraySlice<Pattern.Segment>, _ method: Method, _ leaf: Leaf) {
        guard let segment = segments.first else {
            precondition(
                leaves.updateValue(leaf, forKey: method) == nil, "two routes for \(method.rawValue) \(leaf.pattern)")
            return
        }
        switch segment {
        case .literal(let text): literals[text, default: RouteNode()].insert(segments.dropFirst(), method, leaf)
        case .parameter: parameters[position(of: segment.shape)].node.insert(segments.dropFirst(), method, leaf)
        }
    }

    private mutating func position(of segment: Pattern.Segment) -> Int {
        if let position = parameters.firstIndex(where: { $0.segment == segment }) { return position }
        let position: Int = parameters.firstIndex { Self.precedes(segment, $0.segment) } ?? parameters.endIndex
        parameters.insert((segment, RouteNode()), at: position)
        return position
    }

    private static func precedes(_ one: Pattern.Segment, _ other: Pattern.Segment) -> Bool {
        one.weight == other.weight ? "\(one)" < "\(other)" : one.weight > other.weight
    }

    /// The routes at the end of the path, and the values on the way. Depth is bounded by the patterns, not the path.
    func leaves(_ path: ArraySlice<String>, _ values: inout [String]) -> [Method: Leaf]? {
        guard let text = path.first else { return leaves.isEmpty ? nil : leaves }
        let rest: ArraySlice<String> = path.dropFirst()
        if let found = literals[text]?.leaves(rest, &values) { return found }
        for (segment, node) in parameters {
            guard let value = segment.value(in: text) else { continue }
            values.append(value)
            if let found = node.leaves(rest, &values) { return found }
            values.removeLast()
        }
        return nil
    }
}
