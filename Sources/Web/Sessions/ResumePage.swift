/// Sends once more what was typed when the session had ended.
struct ResumePage: Page {
    let chrome: Chrome
    let address: String
    let fields: [HeldField]
    /// What happened in between.
    var words = "Anda sudah masuk kembali. Isian yang dikirim saat sesi berakhir masih ada dan belum disimpan."

    static let proven = "Terima kasih. Perintah yang tadi Anda kirim masih ada dan belum dijalankan."
}

/// One field of a form that is carried through signing in.
struct HeldField {
    let name: String
    let value: String
}
