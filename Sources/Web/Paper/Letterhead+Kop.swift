import Deeds
import Kinerja

extension PrintedForm.Letterhead {
    /// Lines as a document keeps them: the first two are names, set larger.
    init(kop: [String], lambang: Lambang?) {
        self.init(
            logo: lambang?.address,
            lines: Kop.baris(kop).enumerated().map { Line(text: $1.teks, isName: $0 < 2, script: $1.aksara) })
    }
}

extension Lambang {
    static let folder = "/lambang/"

    /// Where it is served (`LambangRoutes.file`).
    var address: String { Lambang.folder + rawValue }
}
