import Foundation

/// The coats of arms of the tests (Fixtures/), made for them and nobody's.
enum Crest: String, CaseIterable {
    case png, svg

    var bytes: [UInt8] {
        get throws {
            try Array(
                Data(contentsOf: URL(filePath: "\(Checkout.folder)/Tests/SiteTests/Fixtures/lambang.\(rawValue)")))
        }
    }
}

extension SiteFixture {
    /// Gives a kabupaten a crest, and with it a version of its settings. Returns its address.
    @discardableResult
    func giveCrest(_ crest: Crest, to slug: String) throws -> String {
        let admin: Client = try client(slug, as: World.Login.admin)
        let answer: Answer = try admin.upload(
            "/atur/pengaturan/lambang", file: crest.bytes, named: "lambang", as: "berkas")
        guard answer.location.hasSuffix("pesan=dicatat") else {
            throw Missing(what: "crest of \(slug): \(answer.status)")
        }
        return try client(slug).get("/").crest()
    }
}

extension Answer {
    /// The address of the crest on a home page.
    func crest() throws -> String {
        guard let address = try html().all("img").first?["src"] else { throw Missing(what: "crest") }
        return address
    }
}
