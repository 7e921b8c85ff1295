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

    /// The same with the crest inside the page.
    fileprivate func embedding(_ lambang: Lambang, _ bytes: [UInt8]) -> PrintedForm.Letterhead {
        var letterhead: PrintedForm.Letterhead = self
        letterhead.logo = nil
        // Trusted: the alphabet of base 64 and one of two media types, both from here.
        letterhead.picture = Markup(
            trusted: "<img src=\"data:\(lambang.jenis.mediaType);base64,\(Base64.text(of: bytes))\" alt=\"\" width=\"80\">")
        return letterhead
    }
}

extension PrintPage {
    /// The same page with every crest inside it as a data URI, for a printer that fetches nothing (the PDF worker). In a
    /// browser the policy of the site forbids such a picture; there the page is shown as it is.
    /// - Parameter read: the bytes of a crest (`LambangRoute.bytes`), asked for once each; `nil` leaves its place empty.
    func withCrests(_ read: (Lambang) throws -> [UInt8]?) rethrows -> PrintPage {
        var page: PrintPage = self
        var known: [String: [UInt8]] = [:]
        for index in forms.indices {
            guard let logo = forms[index].letterhead.logo, let lambang = Lambang(address: logo) else { continue }
            if known[logo] == nil { known[logo] = try read(lambang) }
            page.forms[index].letterhead.logo = nil
            guard let bytes = known[logo] else { continue }
            page.forms[index].letterhead = page.forms[index].letterhead.embedding(lambang, bytes)
        }
        return page
    }
}

extension Lambang {
    private static let folder = "/lambang/"

    /// Where it is served (`LambangRoute`).
    var address: String { Lambang.folder + rawValue }

    init?(address: String) {
        guard address.hasPrefix(Lambang.folder) else { return nil }
        self.init(rawValue: String(address.dropFirst(Lambang.folder.count)))
    }
}
