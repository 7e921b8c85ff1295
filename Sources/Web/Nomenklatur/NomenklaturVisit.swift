import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at the nomenclature.
struct NomenklaturVisit {
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ administrator: Administrator, _ exchange: Exchange) {
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
    }

    func show() throws -> Response { try page().response() }

    /// What a pasted list holds, and each line that cannot be kept. Nothing is saved.
    func preview(_ form: NomenklaturForm) throws -> Response {
        try page(form).response(form.problems.isEmpty ? .ok : .unprocessableContent)
    }

    func keep(_ form: NomenklaturForm) throws -> Response {
        guard form.problems.isEmpty, let years = form.years else { return try preview(form) }
        try desk.importNomenklatur(form.typed["nama"], mulai: years.mulai, sampai: years.sampai, form.daftar.butir)
        return .redirect(to: Notice.dicatat.address(NomenklaturRoutes.words.address) + "&tahun=\(years.mulai)")
    }

    /// More rows than a page of a phone holds: a nomenclature has thousands.
    private static let most = 100

    private func page(_ form: NomenklaturForm? = nil) throws -> NomenklaturPage {
        let tahun: Int =
            exchange.request.query["tahun"].flatMap { Int($0) }.flatMap { (2000...2100).contains($0) ? $0 : nil }
            ?? desk.today.year
        let text: String = String(Teks.clean(exchange.request.query["cari"] ?? "").prefix(100))
        let (versions, found) = try exchange.site.staff.read(
            for: desk.scope, .nomenklaturVersions,
            .searchNomenklatur(tahun: tahun, text: text, most: NomenklaturVisit.most))
        return NomenklaturPage(
            chrome: chrome(form), words: NomenklaturRoutes.words, problems: form?.problems ?? [],
            versions: versions.map { NomenklaturPage.Versi($0, zona: desk.tenant.settings.zona) },
            search: NomenklaturPage.Search(
                tahun: tahun, text: text, versi: versions.first { $0.covers(tahun) }, found: found),
            rows: found.compactMap { NomenklaturPage.Butir(kode: $0.kode, nama: $0.nama) },
            form: NomenklaturPage.Form(form))
    }

    private func chrome(_ form: NomenklaturForm?) -> Chrome {
        var chrome = Chrome(
            exchange, signedIn, title: NomenklaturRoutes.words.title, trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = form?.problems.isEmpty == false
        return chrome
    }
}
