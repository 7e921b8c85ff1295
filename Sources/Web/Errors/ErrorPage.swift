/// Anything that could not be answered, with the next step.
struct ErrorPage: Page {
    let chrome: Chrome
    /// The HTTP status, for those who ask for help by telephone.
    let status: Int
    let title: String
    let sentences: [String]
    let actions: [Link]
    /// The id of the request in the log.
    let request: String

    static var sample: ErrorPage {
        ErrorPage(
            chrome: .sample("Halaman tidak ditemukan"), status: 404, title: "Halaman tidak ditemukan",
            sentences: [
                "Alamat ini tidak ada, atau isinya belum diterbitkan.",
                "Periksa kembali alamatnya, atau mulai dari beranda.",
            ],
            actions: [Link("Ke beranda", "/"), Link("Periksa keaslian dokumen", "/v")], request: "01HZX4K7")
    }
}
