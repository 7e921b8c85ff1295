import Kinerja
import Sealing
import Templates

extension PrintedForm.Letterhead {
    /// Lines as a document keeps them: the first two are names, set larger.
    init(kop: [String], lambang: Lambang?) {
        self.init(
            logo: lambang?.address,
            lines: Kop.baris(kop).enumerated().map { Line(text: $1.teks, isName: $0 < 2, script: $1.aksara) })
    }

    /// The same with the crest inside the page, for a printer that fetches nothing.
    func embedding(_ lambang: Lambang, _ bytes: [UInt8]) -> PrintedForm.Letterhead {
        var letterhead: PrintedForm.Letterhead = self
        letterhead.logo = nil
        // Trusted: the alphabet of base 64 and one of two media types, both from here.
        letterhead.picture = Markup(
            trusted: "<img src=\"data:\(lambang.jenis.mediaType);base64,\(Base64.text(of: bytes))\" alt=\"\" width=\"80\">")
        return letterhead
    }
}
