import Penanda

/// What was chosen in the queue, each with the digest that will be signed, and one secret for all.
struct BulkSignPage: Page {
    let chrome: Chrome
    var problems: [Problem]
    /// "Tanda tangani 12 naskah"
    let heading: String
    var sheets: [Sheet]
    /// What was chosen and cannot be signed, with the reason.
    var refused: [Refused]
    /// That more was chosen than is signed at once; nil otherwise.
    var rest: String?
    /// The secrets asked for: one, unless the documents are signed in different ways.
    var secrets: [Field]
    let back: Link

    struct Sheet {
        let kode: String
        let title: String
        /// "5 sasaran · 5 indikator · Rp9.544.677.200"
        let summary: String
        /// In which office: "pihak kedua, Bupati Tabanan"
        let capacity: String
        let warnings: String?
        let digest: String
        let shortDigest: String
        let address: String
    }

    struct Refused {
        let title: String
        let reason: String
    }
}
