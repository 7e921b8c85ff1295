/// Which other parts a part points to (ECMA-376 part 2, 6.5).
struct Relationships {
    struct Target {
        /// The last segment of the type: `worksheet`. The rest differs between the transitional and the strict format.
        let type: String
        /// From the archive's root.
        let part: String
        let isExternal: Bool
    }

    private let byID: [String: Target]
    private let inOrder: [Target]

    /// The relationships kept in `bytes`; their targets are relative to `folder` (`xl/`).
    init(_ bytes: [UInt8], part: String, folder: String, _ limits: WorkbookLimits) throws(WorkbookError) {
        var xml = try XMLReader(bytes, part: part, limits)
        var byID: [String: Target] = [:]
        var inOrder: [Target] = []
        while true {
            let event: XMLReader.Event = try xml.next()
            if event == .finish { break }
            guard event == .start, xml.isAt("Relationship") else { continue }
            let (id, target) = try Self.target(xml, folder)
            guard byID.updateValue(target, forKey: id) == nil else { throw xml.malformed }
            guard inOrder.count < limits.parts else { throw .tooMuch(.parts, limit: limits.parts) }
            inOrder.append(target)
        }
        self.byID = byID
        self.inOrder = inOrder
    }

    subscript(id: String) -> Target? { byID[id] }

    /// The first of its type.
    func first(_ type: String) -> Target? { inOrder.first { $0.type == type } }

    private static func target(_ xml: XMLReader, _ folder: String) throws(WorkbookError) -> (String, Target) {
        guard let id = try xml.attribute("Id"), let type = try xml.attribute("Type"),
            let path = try xml.attribute("Target")
        else {
            throw xml.malformed
        }
        let name = String(type.split(separator: "/").last ?? "")
        let isExternal: Bool = try xml.attribute("TargetMode") == "External"
        return (id, Target(type: name, part: isExternal ? "" : try resolve(path, folder), isExternal: isExternal))
    }

    /// A path that begins with "/" counts from the root.
    private static func resolve(_ path: String, _ folder: String) throws(WorkbookError) -> String {
        var segments: [Substring] = []
        for segment in (path.hasPrefix("/") ? path : folder + path).split(separator: "/") where segment != "." {
            guard segment == ".." else {
                segments.append(segment)
                continue
            }
            guard segments.popLast() != nil else { throw .dangerous(.path) }
        }
        return segments.joined(separator: "/")
    }
}
