/// Asks for the code printed at the foot of a document.
struct VerifyFormPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    let form: Field

    /// The one control of the form; the name is the query parameter of `GET /v`.
    static let code = Field(
        name: "kode", label: "Kode dokumen",
        hint: "Delapan huruf dan angka di kaki dokumen, misalnya 7F3K9Q2M. Huruf besar atau kecil sama saja.")
}
