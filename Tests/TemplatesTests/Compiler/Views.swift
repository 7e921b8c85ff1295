@testable import ViewCompiler

/// A folder of views in memory.
struct Views {
    private static let files: [String: String] = [
        "_row": "{{@partial a: Int}}\n{{ a }}",
        "layouts/site": """
        {{@layout}}
        <html><head><title>{{#yield title}}Janji{{/yield}}</title></head>
        <body>{{yield content}}</body></html>
        """,
        "layouts/broken": "{{@layout}}\n<body>{{yield content}}</div>\n",
        "layouts/page": "{{@page Page}}\n",
    ]

    /// The Swift source of `text` as the view `name`.
    static func compile(_ text: String, named name: String = "page") throws -> String {
        let name: ViewName = try view(name)
        return try ViewCompiler(open: open).compile(Source(name: "Views/\(name.path).html", text: text), named: name)
    }

    /// The message of the mistake in `text`, or nil when it compiles. `Views/page.html:` is left out.
    static func mistake(in text: String, named name: String = "page") throws -> String? {
        do {
            _ = try compile(text, named: name)
            return nil
        } catch let error as ViewError {
            return error.description.replacing("Views/page.html:", with: "").replacing("error: ", with: "")
        }
    }

    private static func open(_ name: ViewName) -> Source? {
        files[name.path].map { Source(name: "Views/\(name.path).html", text: $0) }
    }

    private static func view(_ name: String) throws -> ViewName {
        guard let name = ViewName(name) else { throw JobError(description: "no name of a view: \(name)") }
        return name
    }
}
