/// The parts of a workbook, found by the relationships between them and never by their usual names.
struct Package {
    private var archive: Archive
    private let limits: WorkbookLimits
    private let folder: String
    private let relationships: Relationships
    private var opened: Set<String> = []
    let workbook: WorkbookPart

    init(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) {
        var archive = try Self.archive(bytes, limits)
        let types = try ContentTypes(try Self.content(ContentTypes.part, &archive), limits)
        let root = try Relationships(try Self.content("_rels/.rels", &archive), part: "_rels/.rels", folder: "", limits)
        guard let main = root.first("officeDocument"), !main.isExternal else { throw .damaged(.missingPart) }
        try types.checkWorkbook(main.part)
        guard !archive.names.contains(where: { $0.hasSuffix("vbaproject.bin") }) else {
            throw .otherFormat(.macroWorkbook)
        }
        let (folder, file) = Self.split(main.part)
        let links: String = "\(folder)_rels/\(file).rels"
        relationships = try Relationships(try Self.content(links, &archive), part: links, folder: folder, limits)
        workbook = try WorkbookPart(try Self.content(main.part, &archive), part: main.part, limits)
        self.folder = folder
        self.archive = archive
        self.limits = limits
        opened = [main.part.lowercased()]
    }

    mutating func sharedStrings() throws(WorkbookError) -> [String] {
        guard let target = try optional("sharedStrings") else { return [] }
        return try SharedStrings.read(target.bytes, part: target.part, limits)
    }

    mutating func formats() throws(WorkbookError) -> CellFormats {
        guard let target = try optional("styles") else { return CellFormats() }
        return try CellFormats(target.bytes, part: target.part, limits)
    }

    /// Nil for a sheet without cells: a chart or a dialog. Two sheets are two parts.
    mutating func sheet(_ sheet: WorkbookPart.Sheet) throws(WorkbookError) -> (part: String, bytes: [UInt8])? {
        guard let target = relationships[sheet.relationship] else { throw .damaged(.missingPart) }
        guard target.type == "worksheet" else { return nil }
        return try open(target)
    }

    private mutating func optional(_ type: String) throws(WorkbookError) -> (part: String, bytes: [UInt8])? {
        guard let target = relationships.first(type) else { return nil }
        return try open(target)
    }

    private mutating func open(_ target: Relationships.Target) throws(WorkbookError) -> (part: String, bytes: [UInt8]) {
        guard !target.isExternal else { throw .dangerous(.externalPart) }
        guard opened.insert(target.part.lowercased()).inserted else { throw .dangerous(.overlap) }
        return (target.part, try Self.content(target.part, &archive))
    }

    static func archive(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) -> Archive {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limits.fileBytes else { throw .tooMuch(.fileBytes, limit: limits.fileBytes) }
        guard !FileFormat.isEncrypted(bytes) else { throw .encrypted }
        if let format = FileFormat(bytes) { throw .otherFormat(format) }
        var archive = try Archive(bytes, limits)
        guard !archive.has(ContentTypes.part) else { return archive }
        let type: [UInt8] = try archive.content("mimetype") ?? []
        throw .otherFormat(type.starts(with: "application/vnd.oasis.opendocument".utf8) ? .openDocument : .otherArchive)
    }

    static func content(_ part: String, _ archive: inout Archive) throws(WorkbookError) -> [UInt8] {
        guard let content = try archive.content(part) else { throw .damaged(.missingPart) }
        return content
    }

    /// `xl/workbook.xml` to `xl/` and `workbook.xml`.
    static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }
}
