extension Routes {
    /// Ways of measuring, and results from entry to verification.
    static let measuring: [Route] = [
        Route(.get, "/kerja/hasil", SignedIn.self, EntryRoutes.list),
        Route(.get, "/kerja/hasil/{tahun}/{slug}/{periode}", SignedIn.self, EntryRoutes.page),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}", SignedIn.self, EntryRoutes.save),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}/otomatis", SignedIn.self, EntryRoutes.autosave),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}/tempel", SignedIn.self, EntryRoutes.paste),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}/ajukan", SignedIn.self, EntryRoutes.submit),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}/tarik", SignedIn.self, EntryRoutes.withdraw),
        Route(
            .post, "/kerja/hasil/{tahun}/{slug}/{periode}/lampirkan", SignedIn.self, body: BuktiRoutes.bodyLimit,
            BuktiRoutes.attach),
        Route(.get, "/kerja/hasil/{tahun}/{slug}/{periode}/bukti/{nomor}", SignedIn.self, BuktiRoutes.file),
        Route(
            .post, "/kerja/hasil/{tahun}/{slug}/{periode}/bukti/{nomor}/lepas", SignedIn.self, BuktiRoutes.detach),
        Route(
            .post, "/kerja/hasil/{tahun}/{slug}/{periode}/bukti/{nomor}/terbit", SignedIn.self,
            BuktiRoutes.publish),
        Route(
            .post, "/kerja/hasil/{tahun}/{slug}/{periode}/bukti/{nomor}/tarik", SignedIn.self,
            BuktiRoutes.withdraw),
        Route(.get, "/bukti/{nomor}", Anyone.self, BuktiRoutes.published),
        Route(.get, "/kerja/hasil/{tahun}/{slug}/{periode}/periksa", SignedIn.self, EntryRoutes.review),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}/periksa", SignedIn.self, EntryRoutes.verify),
        Route(.post, "/kerja/hasil/{tahun}/{slug}/{periode}/kembalikan", SignedIn.self, EntryRoutes.sendBack),
        Route(.get, "/atur/indikator", Administrator.self, JoiningRoutes.list),
        Route(.post, "/atur/indikator/tautkan", Administrator.self, JoiningRoutes.join),
        Route(.post, "/atur/indikator/pisahkan", Administrator.self, JoiningRoutes.part),
        Route(.get, "/atur/skala", Administrator.self, SkalaRoutes.list),
        Route(.get, "/atur/skala/{jenis}/{kunci}", Administrator.self, SkalaRoutes.page),
        Route(.post, "/atur/skala/{jenis}/{kunci}", Administrator.self, SkalaRoutes.save),
        Route(.post, "/atur/skala/{jenis}/{kunci}/pratinjau", Administrator.self, SkalaRoutes.preview),
        Route(.get, "/atur/cara-ukur", Administrator.self, CaraUkurRoutes.list),
        Route(.get, "/atur/cara-ukur/{tahun}/{slug}", Administrator.self, CaraUkurRoutes.page),
        Route(.post, "/atur/cara-ukur/{tahun}/{slug}", Administrator.self, CaraUkurRoutes.confirm),
    ]
}
