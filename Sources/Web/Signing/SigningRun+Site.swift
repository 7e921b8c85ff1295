import Deeds
import Kinerja

extension SigningRun {
    /// Whoever is signed in, by the form of this request.
    init(_ signedIn: SignedIn, _ exchange: Exchange) {
        let (desk, site) = (signedIn.desk(exchange), exchange.site)
        self.init(
            desk, login: signedIn.login,
            penandatangan: { cara in try site.signers.penandatangan(cara, at: desk, site) },
            typeset: site.signingSheets(at: desk, authority: exchange.authority))
    }
}

extension Site {
    /// Sets the printed forms that are signed.
    /// - Parameter authority: the host that they print, with its port.
    package func signingSheets(at desk: Desk, authority: String) -> Typeset {
        { [self] proposal, officials in
            let sheet = SigningSheet(proposal, officials, authority: authority, assets: assets)
            let pdf = try press.file(of: sheet.html(), for: desk.scope, request: desk.request)
            return UnsignedFile(bytes: pdf.bytes, pages: pdf.pages)
        }
    }
}
