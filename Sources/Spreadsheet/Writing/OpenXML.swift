/// Names of the format (ECMA-376, transitional).
enum OpenXML {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
    static let documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    static let spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml"
}
