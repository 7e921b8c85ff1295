/// Begins a document: for whom, for which year, from what.
struct NewDocumentPage: Page {
    let chrome: Chrome
    /// "Buat Perjanjian Kinerja"
    let title: String
    let address: String
    let problems: [Problem]
    let jabatan: Field
    let year: Field
    /// "Mulai kosong", or an existing document to copy.
    let origin: Field
    /// The named forms; nil where there is one only.
    var form: Field?
}
