/// What is signed, in full, and the deed itself; made for one hand on a phone.
struct SignPage: Page {
    let chrome: Chrome
    let address: String
    /// The page that sends the document back.
    let returning: Link
    let problems: [Problem]
    let title: String
    let unit: String
    /// In which office the reader signs: "Anda menandatangani sebagai pihak kedua, Bupati Tabanan."
    let capacity: String
    let facts: [Fact]
    var findings: [Remark]
    /// Why the findings may stay, in the words of whoever submitted; nil without findings.
    var reason: String?
    /// Why this document changes the one before it; nil for an original.
    var change: String?
    /// What changed since the predecessor, the year before or the last return; nil where there is none of these.
    var differences: DifferenceDigest?
    let statement: StatementText
    var tables: [PrintedTable]
    let total: Sheet.Total?
    /// Signatures that already stand.
    var deeds: [SignatureLine]
    /// The digest of exactly this content; the form sends it back as `sidik`, so that nothing else can be signed.
    let digest: String
    /// The first digits of `digest`, grouped for the eye.
    let shortDigest: String
    /// The PDF: what has been signed so far, or the preview of what will be.
    var file: Link
    /// The secrets asked for; none while something stands in the way.
    var secrets: [Field]
    /// Why the reader cannot sign now, and what to do; nil when nothing stands in the way.
    var hindrance: String?

    /// The control for the password, as the form first shows it.
    static let password: Field = .password(
        "sandi", "Kata sandi Anda", hint: "Diminta lagi agar hanya Anda yang dapat menandatangani.")

    /// The control for the passphrase of the signer's certificate.
    static let passphrase: Field = .password(
        "frasa", "Sandi kunci Anda", hint: "Membuka kunci tanda tangan Anda. Tidak disimpan.")

    /// The same for a certificate of BSrE, which calls it so.
    static let passphraseOfBSrE: Field = .password(
        passphrase.name, "Passphrase BSrE Anda", hint: "Dikirim ke BSrE saja. Tidak disimpan.")

    /// The control for the number that a certificate of BSrE is kept under. To a password keeper it is the name that
    /// belongs to the passphrase (HTML, autocomplete=username), so that it fills in both.
    static let nik = Field(
        name: "nik", label: "NIK Anda", hint: "Enam belas angka. Tidak disimpan.",
        control: .line(type: "text", autocomplete: "username"))
}
