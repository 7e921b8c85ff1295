import Deeds
import HTTP
import Kinerja

/// The PDF of a draft, marked as one: for those who may see the draft, and never kept.
enum DraftPDF {
    static func file(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try paper(signedIn, exchange).answer(exchange, for: signedIn.desk(exchange).scope, from: exchange.site.staff)
    }

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let paper = try paper(signedIn, exchange)
        let chrome = Chrome(
            exchange, signedIn, title: "PDF \(paper.title)", trail: [Link("Pekerjaan", "/kerja"), paper.back])
        return try paper.state(chrome, exchange, for: signedIn.desk(exchange).scope, from: exchange.site.staff)
    }

    static func start(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try paper(signedIn, exchange).start(exchange, for: signedIn.desk(exchange).scope)
    }

    private static func paper(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Paper {
        let draft = try Draft(signedIn, exchange)
        let address = draft.address
        return Paper(
            try Overview.printed(draft, signedIn, exchange), address: "\(address.work)/naskah.pdf",
            name: "draf-\(address.kind.id)-\(address.tahun)-\(address.slug)",
            title: "draf \(draft.document.shortTitle)",
            print: Link("Cetak di peramban", "\(address.work)/pratinjau"),
            back: Link(draft.document.shortTitle, address.work),
            snapshot: nil, isPublic: false)
    }
}
