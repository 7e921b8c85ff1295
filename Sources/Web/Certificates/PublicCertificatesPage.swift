/// What citizens may know of the kabupaten's certificate authority, to verify signatures without this site.
struct PublicCertificatesPage: Page {
    let chrome: Chrome
    let name: String
    var generations: [Generation]

    struct Generation {
        let name: String
        let terms: [Term]
        /// Revoked, but in no list yet.
        let unlisted: [String]
        let files: [Link]
    }

    static let address = "/sertifikat"
    static let title = "Sertifikat tanda tangan elektronik"
}
