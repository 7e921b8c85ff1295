/// What the last deed did, told once on the page that its 303 leads to. Travels as a word in the address, so that the
/// server keeps nothing and the address can say nothing of its own.
enum Notice: String {
    case tersimpan, digabung, dipulihkan, dibuat, diajukan, ditarik, dikembalikan, ditandatangani, dihapus, kataSandi =
        "kata-sandi"
    case dilupakan
    case keluar, dicatat, samaSaja = "sama", tersambung, perubahanDibuat = "perubahan", terlalulama = "terlalu-lama",
        belumDipilih =
        "belum-dipilih"
    case diarsipkan, arsipTerbit = "arsip-terbit", arsipDitarik = "arsip-ditarik", arsipDihapus = "arsip-dihapus"
    case buktiDilampirkan = "bukti-dilampirkan", buktiDilepas = "bukti-dilepas", buktiTerbit = "bukti-terbit",
        buktiDitarik = "bukti-ditarik"

    var text: String {
        switch self {
        case .tersimpan: "Tersimpan."
        case .digabung: "Tersimpan, dan digabung dengan perubahan yang disimpan orang lain selagi Anda mengetik."
        case .dipulihkan: "Versi lama sudah dipulihkan."
        case .dibuat: "Draf sudah dibuat."
        case .diajukan: "Naskah sudah diajukan."
        case .ditarik: "Naskah sudah ditarik kembali dan dapat diubah lagi."
        case .dikembalikan: "Naskah sudah dikembalikan kepada penyusun."
        case .ditandatangani: "Tanda tangan Anda sudah tercatat."
        case .dihapus: "Draf sudah dihapus. Draf masih dapat dipulihkan dari halamannya."
        case .kataSandi: "Kata sandi sudah diganti. Semua perangkat lain sudah dikeluarkan."
        case .keluar: "Anda sudah keluar."
        case .dicatat: "Sudah dicatat."
        case .dilupakan: "Judul itu sudah dilupakan."
        case .perubahanDibuat:
            "Naskah perubahan sudah dibuat dari naskah yang berlaku. Ubah yang perlu diubah, lalu ajukan."
        case .terlalulama: "Langkah kedua menunggu terlalu lama. Masuk sekali lagi."
        case .belumDipilih: "Pilih paling sedikit satu naskah."
        case .tersambung: "BSrE menjawab dan mengenal kabupaten ini."
        case .diarsipkan: "Berkas sudah disimpan di arsip. Hanya pihak kabupaten yang dapat membacanya."
        case .arsipTerbit: "Arsip sudah diterbitkan dan dapat dibaca siapa saja."
        case .arsipDitarik: "Arsip sudah ditarik dari publik."
        case .arsipDihapus: "Arsip sudah dihapus."
        case .buktiDilampirkan: "Bukti sudah dilampirkan. Hanya pihak kabupaten yang dapat membacanya."
        case .buktiDilepas: "Bukti sudah dilepas."
        case .buktiTerbit: "Bukti sudah diterbitkan, tanpa letak foto dan nama penulis."
        case .buktiDitarik: "Bukti sudah ditarik dari publik."
        case .samaSaja: "Tidak ada yang berubah; isinya sudah sama seperti ini."
        }
    }

    /// Where results are entered.
    static let results = "/kerja/hasil"
    /// Where what waits for somebody's signature is read.
    static let queue = "/kerja/antrean"
    /// Where everything that a person was told is read.
    static let list = "/kerja/pemberitahuan"

    /// `address?pesan=tersimpan&versi=11`; the version is the one that an undo would restore.
    func address(_ address: String, undo versi: Int? = nil) -> String {
        "\(address)?pesan=\(rawValue)" + (versi.map { "&versi=\($0)" } ?? "")
    }
}
