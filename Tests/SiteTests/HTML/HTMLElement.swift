/// An element of a parsed page.
struct HTMLElement {
    let name: String
    let attributes: [String: String]
    /// Its place in the document's list of elements.
    let parent: Int?
    /// All text inside it, references decoded, inner elements included.
    var text = ""

    subscript(attribute: String) -> String? { attributes[attribute] }

    func has(_ attribute: String) -> Bool { attributes[attribute] != nil }
}
