/// Why a body is no form.
public enum FormError: Error, Equatable {
    /// Neither urlencoded nor multipart: to be answered with 415.
    case unsupportedType
    /// Broken coding, NUL, or text that is not UTF-8: 400.
    case malformed
    /// More than 20,000 fields: 413.
    case tooManyFields
}

extension Request {
    /// Enough for the largest table of one document, few enough to be read in milliseconds.
    public static let maxFormFields = 20_000

    /// The text fields of the body, urlencoded or multipart; files are left out. An empty body has none.
    public func form() throws(FormError) -> Fields {
        guard !body.isEmpty else { return Fields([]) }
        guard let type = headers.parameters("content-type") else { throw .unsupportedType }
        guard type.value != "application/x-www-form-urlencoded" else {
            return try URLEncoded.fields(body.bytes[...], limit: Self.maxFormFields)
        }
        var fields: [(name: String, value: String)] = []
        for part in try parts() where part.filename == nil {
            guard let text = part.body.withBytes({ PercentCoding.text($0) }) else { throw .malformed }
            fields.append((part.name, text))
        }
        return Fields(fields)
    }

    /// The parts of a multipart body, files and text, in order.
    public func parts() throws(FormError) -> [Part] {
        guard let type = headers.parameters("content-type"), type.value == "multipart/form-data" else {
            throw .unsupportedType
        }
        guard let boundary = type["boundary"] else { throw .malformed }
        return try Multipart(body, boundary: boundary).parts(limit: Self.maxFormFields)
    }
}
