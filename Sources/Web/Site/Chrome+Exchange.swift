import Deeds
import HTTP
import Kinerja
import Sealing

extension Chrome.Assets {
    init(_ files: StaticFiles) {
        self.init(
            style: files.address(of: "janji.css"), print: files.address(of: "print.css"),
            editor: files.address(of: "editor.js"), sheet: files.address(of: "lembar.css"),
            paste: files.address(of: "tempel.css"), placing: files.address(of: "editor/placing.js"),
            settings: files.address(of: "atur.css"), scale: files.address(of: "skala.js"),
            tree: files.address(of: "pohon.css"), results: files.address(of: "hasil.css"),
            icon: files.address(of: "icon.svg"))
    }
}

extension Chrome {
    /// The frame of a page for citizens.
    init(_ exchange: Exchange, _ tenant: Tenant, title: String, trail: [Link] = []) {
        self.init(
            title: title, tenant: tenant.nama, assets: Assets(exchange.site.assets),
            footer: Footer(contact: tenant.contact))
        demonstration = tenant.notice
        self.trail = trail
        navigation = Chrome.publicNavigation
        flash = Chrome.flash(exchange)
    }

    /// The frame of a page for somebody who is signed in.
    init(_ exchange: Exchange, _ signedIn: SignedIn, title: String, trail: [Link] = []) {
        self.init(exchange, signedIn.tenant, title: title, trail: trail)
        person = Person(name: signedIn.actor.nama, office: signedIn.office?.sebutanJabatan, login: signedIn.login)
        token = signedIn.key.token
        navigation = Chrome.navigation(of: signedIn, at: exchange.request.path)
        unread = signedIn.unread > 0 ? String(signedIn.unread) : nil
    }

    private static let publicNavigation: [Link] = [
        Link("Beranda", "/"), Link("Periksa keaslian", "/v"), Link("Masuk", "/masuk"),
    ]

    private static func navigation(of signedIn: SignedIn, at path: String) -> [Link] {
        var links = [Link("Pekerjaan", "/kerja", isCurrent: path == "/kerja")]
        if reports(signedIn) {
            links.append(Link("Realisasi", Notice.results, isCurrent: path.hasPrefix(Notice.results)))
        }
        if !signedIn.actor.penempatan.isEmpty {
            links.append(Link("Antrean", "/kerja/antrean", isCurrent: path == "/kerja/antrean"))
        }
        if signedIn.unread > 0 {
            links.append(Link("Pemberitahuan (\(signedIn.unread))", Notice.list, isCurrent: path == Notice.list))
        }
        if Inspectorate.isOpen(to: signedIn.actor) {
            links.append(Link("Pengawasan", "/pengawasan/jejak", isCurrent: path == "/pengawasan/jejak"))
        }
        if signedIn.actor.peran.contains(.admin) {
            links.append(Link("Pengaturan", "/atur", isCurrent: path == "/atur"))
        }
        return links + [Link("Situs publik", "/")]
    }

    /// Whoever enters results, verifies them, or watches over both.
    private static func reports(_ signedIn: SignedIn) -> Bool {
        !signedIn.actor.peran.isDisjoint(with: [.perencana, .admin, .inspektorat]) || !signedIn.actor.penempatan.isEmpty
    }

    private static func flash(_ exchange: Exchange) -> Flash? {
        guard let notice = exchange.request.query["pesan"].flatMap(Notice.init) else { return nil }
        var flash = Flash(text: notice.text)
        if let versi = exchange.request.query["versi"], let number = Int(versi), number >= 0,
            let jenis = exchange.path["jenis"],
            let tahun = exchange.path["tahun"], let slug = exchange.path["slug"]
        {
            flash.undo = Undo(address: "/kerja/\(jenis)/\(tahun)/\(slug)/pulihkan", version: String(number))
        }
        return flash
    }
}

extension Tenant {
    /// What a demonstration has to say on each of its pages.
    var notice: String? {
        guard isDemonstration else { return nil }
        guard !settings.rekaan else {
            return "Peragaan: kabupaten ini beserta nama, target, realisasi, dan anggarannya rekaan, bukan data nyata."
        }
        return
            """
            Peragaan: isi dokumen berasal dari dokumen publik; tanda tangan di sini dibuat oleh peragaan Janji, \
            bukan oleh pejabat yang namanya tertulis.
            """
    }

    var contact: Link? {
        guard !settings.kontak.isEmpty else { return nil }
        return Link(settings.kontak, "mailto:\(settings.kontak)")
    }
}

extension Page {
    /// The answer to a citizen: the same for everybody, kept by browsers and proxies, and asked for again by its ETag
    /// (RFC 9110, 8.8.3).
    func published(_ exchange: Exchange) -> Response {
        var response = response()
        let tag = EntityTag(String(SHA256.digest(response.body).hex.prefix(20)), isWeak: true)
        if tag.isKnown(to: exchange.request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, no-cache")
        return response
    }

    func response(_ status: StatusCode = .ok) -> Response {
        var response = Response(status: status, contentType: "text/html; charset=utf-8", body: bytes())
        // A page with a form token is never compressed together with what a stranger may add to it (BREACH).
        response.isCompressible = chrome.token.isEmpty
        return response
    }
}
