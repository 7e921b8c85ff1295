extension SignedPDF {
    /// Stage 0: the file with empty, invisible signature fields on its first page, as an incremental update.
    ///
    /// The widgets have no size, so they need no appearance, and PDF/A and tagging stay as they are (ISO 19005-3,
    /// 6.3.3).
    /// - Throws: `.alreadyPrepared` when the file has a form.
    public static func prepare(_ pdf: [UInt8], fields: [SignatureField]) throws(PDFError) -> [UInt8] {
        let file = try PDFFile(pdf)
        let (root, catalogue): (PDFReference, PDFDictionary) = try file.root()
        guard catalogue.values["AcroForm"] == nil, Set(fields.map(\.name)).count == fields.count else {
            throw .alreadyPrepared
        }
        let (place, page): (PDFReference, PDFDictionary) = try file.firstPage()
        var update = try PDFUpdate(of: file)
        var widgets: [UInt8] = []
        for field in fields {
            let reference: PDFReference = update.newReference()
            update.put(reference, widget(field, on: place))
            widgets += Array(" \(reference.text)".utf8)
        }
        try update.annotate(place, page, of: file, with: widgets)
        update.put(root, catalogue.adding(form(widgets) + (catalogue.values["Extensions"] == nil ? extensions : [])))
        update.finish()
        return update.bytes
    }

    /// Field and widget in one dictionary (ISO 32000-1, 12.5.6.19); flags Print and Locked (table 165).
    private static func widget(_ field: SignatureField, on page: PDFReference) -> [UInt8] {
        let head: String = "<</Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F 132 /P \(page.text)"
        return Array(head.utf8) + Array(" /T ".utf8) + PDFString.written(field.name) + Array(" /TU ".utf8)
            + PDFString.written(field.label) + Array(">>".utf8)
    }

    /// Signatures exist or will, and the file may only be appended to (table 219): said from the beginning, so that no
    /// signature has to change the catalogue.
    private static func form(_ widgets: [UInt8]) -> [UInt8] {
        Array(" /AcroForm <</SigFlags 3 /Fields [".utf8) + widgets.dropFirst() + Array("]>>".utf8)
    }

    /// CAdES in PDF 1.7 is an extension of ETSI (EN 319 142-1, 5.6).
    private static let extensions: [UInt8] = Array(
        " /Extensions <</ESIC <</BaseVersion /1.7 /ExtensionLevel 1>>>>".utf8)
}

extension PDFUpdate {
    /// Adds references to the annotations of a page, wherever their array stands.
    fileprivate mutating func annotate(
        _ place: PDFReference, _ page: PDFDictionary, of file: PDFFile, with widgets: [UInt8]
    ) throws(PDFError) {
        guard page.values["Annots"] != nil else {
            put(place, page.adding(Array(" /Annots [".utf8) + widgets.dropFirst() + Array("]".utf8)))
            return
        }
        guard let present = try file.array("Annots", of: page) else {
            throw .unreadable("annotations that are no array")
        }
        let kept: [UInt8] = Array(present.map { file.bytes[$0] }.joined(separator: [0x20]))
        let array: [UInt8] = Array("[".utf8) + kept + widgets + Array("]".utf8)
        if let reference = page.reference("Annots") {
            put(reference, array)
        } else if let range = page.values["Annots"] {
            put(place, page.replacing(range, with: array))
        }
    }
}
