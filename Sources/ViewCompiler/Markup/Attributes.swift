/// What the view compiler knows of attributes.
enum Attributes {
    /// Attributes whose value is one address.
    static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "manifest", "background", "xlink:href",
    ]

    /// Attributes that may be written but not computed: lists of addresses, and what decides the meaning of others.
    static let fixed: Set<String> = ["srcset", "imagesrcset", "ping", "http-equiv", "attributename"]

    /// Why an attribute is not allowed at all, or nil.
    static func refusal(of name: String) -> String? {
        switch name {
        case "style": "the security policy forbids 'style': use a class"
        case "srcdoc": "'srcdoc' holds a page in a page"
        case _ where name.hasPrefix("on"): "the security policy forbids '\(name)': add the listener in a script file"
        default: nil
        }
    }
}
