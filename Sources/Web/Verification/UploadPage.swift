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
        hint: "64 angka dan huruf, misalnya dari perintah sha256sum. Berkasnya tidak perlu dikirim.", isRequired: false, hasSubstitute: true)

    static var sample: UploadPage {
        UploadPage(
            chrome: .sample("Periksa berkas PDF", trail: [Link("Kabupaten Tabanan", "/"), Link("Periksa dokumen", "/v")]), problems: [],
            limit: "paling besar 20 MB", digest: digest)
    }

    static var variants: [UploadPage] {
        [
            variant {
                $0.refusal = "Pilih berkas PDF, atau tulis sidiknya."
                $0.problems = [Problem(message: "Pilih berkas PDF, atau tulis sidiknya.", field: "berkas")]
            }
        ]
    }
}
