/// Chooses the document whose rows take the place of those of one table; its preview follows.
struct OriginPage: Page {
    var chrome: Chrome
    /// "Ganti isi Tugas dan fungsi"
    let title: String
    /// "IKI 2022 Kepala Dinas …"
    let document: String
    let address: String
    var problems: [Problem]
    /// The documents; `nil` where there is none to take from.
    var origin: Field?
    let back: Link
}
