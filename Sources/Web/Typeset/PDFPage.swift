import Records

/// Where a PDF stands that could not be given at once: to be asked for, being made, ready, or not to be had here.
struct PDFPage: Page {
    let chrome: Chrome
    /// "Perjanjian Kinerja Tahun 2022, Dinas Kesehatan"
    let title: String
    var standing: Standing
    let pdf: Link
    /// Where the form is sent that asks for it.
    let action: String
    /// The same form for the browser's own print.
    let print: Link
    let back: Link

    struct Standing {
        /// What the reader should know, in one or two sentences.
        let words: String
        /// In per cent; nil when nobody is at it.
        var progress: String?
        /// "405 KB, 73 halaman"; nil until it is there.
        var size: String?
        /// What the button says that asks for it; nil when there is nothing to ask for.
        var button: String?

        var isUnderWay: Bool { progress != nil }
    }
}

extension PDFPage.Standing {
    init(kept: PDFRow?, job: JobRow?, hasPress: Bool, estimate: Int) {
        if let kept {
            self.init(words: "PDF sudah siap.", size: "\(PDFPage.size(kept.isi.count)), \(kept.halaman) halaman")
        } else if !hasPress {
            self.init(words: "PDF belum dapat dibuat di server ini. Pakai Cetak di peramban.")
        } else {
            self.init(job, estimate: estimate)
        }
    }

    private init(_ job: JobRow?, estimate: Int) {
        switch job?.keadaan {
        case .menunggu:
            self.init(words: "PDF menunggu giliran. Halaman ini memperbarui diri tiap dua detik.", progress: "0")
        case .berjalan:
            self.init(
                words: "PDF sedang dibuat. Halaman ini memperbarui diri tiap dua detik.",
                progress: String(job?.kemajuan ?? 0))
        case .gagal:
            self.init(
                words: "PDF tidak berhasil dibuat. Coba sekali lagi, atau pakai Cetak di peramban.", button: "Coba lagi"
            )
        case .selesai, nil:
            self.init(
                words: "Naskah ini sekitar \(estimate) halaman; membuat PDF-nya perlu beberapa detik.",
                button: "Buat PDF")
        }
    }
}

extension PDFPage {
    /// "43 KB"; a kilobyte is 1,000 bytes, as browsers show downloads.
    static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(max(1, (bytes + 500) / 1_000)) KB" : "\(bytes / 1_000_000),\(bytes / 100_000 % 10) MB"
    }
}
