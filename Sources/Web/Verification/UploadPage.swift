/// Asks for a PDF, or for its SHA-256.
struct UploadPage: Page {
    let chrome: Chrome
    var problems: [Problem]
    let limit: String
    /// Why the file was refused.
    var refusal: String?
    /// For those who do not want to send the file.
    let digest: Field

    static let digest = Field(
        name: "sidik", label: "Atau sidik SHA-256 berkasnya",
        hint: "64 angka dan huruf, misalnya dari perintah sha256sum. Berkasnya tidak perlu dikirim.", isRequired: false,
        hasSubstitute: true)
}
