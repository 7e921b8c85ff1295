@testable import Web

extension ErrorPage: Sampled {
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
