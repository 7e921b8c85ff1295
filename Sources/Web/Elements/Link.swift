/// A link with its words.
struct Link {
    let text: String
    let address: String
    /// The page being read: marked for the eye and for `aria-current`.
    let isCurrent: Bool

    init(_ text: String, _ address: String, isCurrent: Bool = false) {
        self.text = text
        self.address = address
        self.isCurrent = isCurrent
    }
}
