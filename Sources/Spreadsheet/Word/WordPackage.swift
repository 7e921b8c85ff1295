/// The parts of a Word document, found by the relationships between them.
struct WordPackage {
    private var archive: Archive
    private let relationships: Relationships
    private let limits: WorkbookLimits
    /// The name of the main part, and its content.
    let part: String
    let document: [UInt8]

    init(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) {
        var archive = try Package.archive(bytes, limits)
        let types = try ContentTypes(try Package.content(ContentTypes.part, &archive), limits)
        let root = try Relationships(
            try Package.content("_rels/.rels", &archive), part: "_rels/.rels", folder: "", limits)
        guard let main = root.first("officeDocument"), !main.isExternal else { throw .damaged(.missingPart) }
        try types.checkDocument(main.part)
        let (folder, file) = Package.split(main.part)
        let links: String = "\(folder)_rels/\(file).rels"
        // A document without lists and styles may have none.
        let content: [UInt8] = try archive.content(links) ?? Array("<Relationships/>".utf8)
        relationships = try Relationships(content, part: links, folder: folder, limits)
        part = main.part
        document = try Package.content(main.part, &archive)
        self.archive = archive
        self.limits = limits
    }

    /// A part that a document may lack, with its name.
    mutating func optional(_ type: String) throws(WorkbookError) -> (part: String, bytes: [UInt8])? {
        guard let target = relationships.first(type) else { return nil }
        guard !target.isExternal else { throw .dangerous(.externalPart) }
        guard target.part.lowercased() != part.lowercased() else { throw .dangerous(.overlap) }
        return (target.part, try Package.content(target.part, &archive))
    }
}
