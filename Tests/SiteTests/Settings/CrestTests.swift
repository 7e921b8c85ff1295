import Database
import Deeds
import Kinerja
import Sealing
import Testing

@testable import Web
@testable import WebSamples

@Suite("The coat of arms")
struct CrestTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private static let target = "/atur/pengaturan/lambang"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    @Test(arguments: Crest.allCases)
    func isServedForEver(_ crest: Crest) throws {
        let address: String = try fixture.giveCrest(crest, to: "kembar-a")
        let answer: Answer = try fixture.client("kembar-a").get(address)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == (crest == .png ? "image/png" : "image/svg+xml"))
        #expect(answer["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(answer["Content-Security-Policy"]?.hasSuffix("; sandbox") == true)
        #expect(SecurityHeaderRules.faults(answer) == [])
        #expect(address == "/lambang/\(SHA256.digest(answer.body).hex).\(crest.rawValue)")
        #expect(
            crest == .svg ? try answer.body == crest.bytes : try answer.body.count < crest.bytes.count,
            "what a PNG says of its maker is gone")
        #expect(!answer.text.contains("made on a phone"))
        let again: Answer = try fixture.client("kembar-a").get(
            address, headers: [("If-None-Match", answer["ETag"] ?? "")])
        #expect(again.status == 304 && again.body.isEmpty)
        #expect(
            try registrar.client.get("/atur/pengaturan/kop").text.components(separatedBy: "src=\"\(address)\"").count
                == 3)
    }

    /// On its own host the neighbour's crest is like one that nobody has.
    @Test func isNobodyElses() throws {
        let address: String = try fixture.giveCrest(.png, to: "kembar-b")
        let (theirs, nobodys) = (
            try fixture.client("kembar-a").get(address),
            try fixture.client("kembar-a").get("/lambang/\(String(repeating: "0", count: 64)).png")
        )
        #expect(theirs.status == 404 && nobodys.status == 404)
        #expect(theirs.anonymous == nobodys.anonymous)
        #expect(try fixture.client("kembar-a").get(address, headers: [("If-None-Match", "*")]).status == 404)
        #expect(try fixture.client("kembar-a").get(address.replacing(".png", with: ".svg")).status == 404)
        #expect(try fixture.client("kembar-b").get(address.replacing(".png", with: ".svg")).status == 404)
        #expect(try fixture.client("").get(address).status == 404)
    }

    /// The draft carries the new crest, what was signed the one that it was signed under.
    @Test func isPrintedAsItWasSigned() throws {
        let first: String = try fixture.giveCrest(.png, to: "kembar-a")
        let draft: () throws -> String = {
            try fixture.client("kembar-a", as: World.Login.planner).get("/kerja/pk/2022/dpmd/pratinjau").text
        }
        #expect(try draft().contains("<img src=\"\(first)\""))
        #expect(!(try fixture.client("kembar-a").get("/2021/pk/dpmd/cetak").text.contains("<img")))
        let second: String = try fixture.giveCrest(.svg, to: "kembar-a")
        #expect(try draft().contains("<img src=\"\(second)\""))
        #expect(
            try fixture.client("kembar-a").get(first).status == 200, "an old crest stays: signed documents may print it"
        )
        #expect(try registrar.client.post("\(Self.target)/lepas", []).status == 303)
        #expect(!(try draft().contains("<img")))
        #expect(try fixture.client("kembar-a").get("/").html().all("img").isEmpty)
    }

    private static let refused: [(name: String, bytes: [UInt8], words: String)] = [
        ("lambang.png", [], "Pilih dulu"),
        ("lambang.png", Array("GIF89a".utf8), "bukan PNG atau SVG"),
        ("lambang.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "rusak"),
        (
            "lambang.svg",
            Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" onload=\"alert(1)\"/>".utf8),
            "“onload”"
        ),
        (
            "lambang.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<script>".utf8),
            "“<script>”"
        ),
        ("lambang.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<g".utf8), "baris 2"),
        ("lambang.png", [UInt8](repeating: 0x41, count: 204_801), "201 KB"),
    ]

    @Test(arguments: refused.indices)
    func refuses(_ index: Int) throws {
        let (name, bytes, words) = Self.refused[index]
        let links = try registrar.links()
        let answer: Answer = try registrar.client.upload(Self.target, file: bytes, named: name, as: "berkas")
        #expect(answer.status == 422)
        #expect(try answer.refusals().map(\.field) == ["berkas"])
        #expect(try answer.refusals().first?.words.contains(words) == true)
        #expect(try answer.html().faults() == [])
        #expect(try fixture.value("SELECT count(*) FROM lambang") == "0")
        #expect(try registrar.links() == links)
    }

    /// A form without a file part, and with two.
    @Test func wantsOneFile() throws {
        #expect(try registrar.client.post(Self.target, []).status == 400)
        let part =
            "x\r\n------batas-dari-peramban\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"b\"\r\n\r\ny"
        #expect(
            try registrar.client.upload(Self.target, file: Array(part.utf8), named: "a", as: "berkas").status == 400)
    }

    @Test func sameFileIsKeptOnce() throws {
        try fixture.giveCrest(.png, to: "kembar-a")
        try fixture.giveCrest(.svg, to: "kembar-a")
        try fixture.giveCrest(.png, to: "kembar-a")
        #expect(try fixture.value("SELECT count(*) FROM lambang") == "2")
        #expect(try fixture.value("SELECT count(*) FROM pengaturan") == "3")
    }

    /// Inside the page for a printer that fetches nothing, byte for byte, and nothing else of the page changed.
    @Test func isEmbedded() throws {
        let file = try LambangFile(Crest.png.bytes)
        let lambang = try #require(Lambang(sha256: SHA256.digest(file.isi).hex, jenis: .png))
        var page: PrintPage = .sample
        page.forms += page.forms
        for index in page.forms.indices {
            page.forms[index].letterhead = PrintedForm.Letterhead(kop: ["src=\"\(lambang.address)\""], lambang: lambang)
        }
        let plain: [UInt8] = page.bytes()
        var reads = 0
        let whole: [UInt8] = EmbeddedCrests.html(plain) { asked in
            reads += 1
            return asked == lambang ? file.isi : nil
        }
        #expect(reads == 1)
        let uri = "data:image/png;base64,\(Base64.text(of: file.isi))"
        let images: [String] = try HTMLDocument(String(decoding: whole, as: UTF8.self)).all("img").compactMap {
            $0["src"]
        }
        #expect(images == Array(repeating: uri, count: page.forms.count))
        let back: String = String(decoding: whole, as: UTF8.self).replacing(uri, with: lambang.address)
        #expect(back == String(decoding: plain, as: UTF8.self))
        #expect(EmbeddedCrests.html(plain) { _ in nil } == plain)
        for odd in ["", "src=\"/lambang/", "src=\"/lambang/x.png\"", "src=\"\(lambang.address)x\""] {
            #expect(EmbeddedCrests.html(Array(odd.utf8)) { _ in [1] } == Array(odd.utf8), "\(odd)")
        }
    }

    /// A crest is read as the kabupaten of the scope.
    @Test func isReadAsItsOwn() throws {
        let name: String = try String(fixture.giveCrest(.png, to: "kembar-b").dropFirst(Lambang.folder.count))
        let lambang = try #require(Lambang(rawValue: name))
        let bytes: (String) throws -> [UInt8]? = { slug in
            let scope: Scope = .tenant(try fixture.tenant(slug).id.rawValue, actor: nil, request: "uji")
            return try EmbeddedCrests.bytes(of: lambang, from: fixture.staff.reader, scope)
        }
        #expect(try bytes("kembar-b") != nil)
        #expect(try bytes("kembar-a") == nil)
    }
}
