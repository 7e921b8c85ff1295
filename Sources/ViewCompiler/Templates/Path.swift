/// `a.b.c`: properties of Swift values, the only expression of the grammar.
struct Path {
    let components: [String]
    let place: Place

    /// - Throws: ``ViewError`` for anything that is not names joined by dots.
    init(_ word: Word) throws {
        guard !word.text.isEmpty else { throw word.error("a value is missing here, such as 'row.name'") }
        components = word.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        place = word.place
        guard components.allSatisfy(SwiftName.isValid) else {
            throw word.error("'\(word.text)' is not a path such as 'row.name': no calls, operators or literals")
        }
        guard components[0] != "self", components[0] != "super" else {
            throw word.error("write the property without '\(components[0]).'")
        }
    }

    var swift: String {
        components.map(SwiftName.quoted).joined(separator: ".")
    }
}
