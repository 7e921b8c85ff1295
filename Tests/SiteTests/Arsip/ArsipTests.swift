import Database
import Deeds
import Kinerja
import Sealing
import Testing

@testable import Web

@Suite("Papers that were signed elsewhere: private, then published after a question")
struct ArsipTests {
    private let fixture: SiteFixture
    private let planner: Client
    private let admin: Client
    private let citizen: Client

    private static let pdf: [UInt8] = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".utf8)
    private static let copy: [UInt8] = Array("%PDF-1.7\nditutup\n%%EOF".utf8)

    init() throws {
        fixture = try SiteFixture()
        planner = try fixture.client("contoh", as: World.Login.planner)
        admin = try fixture.client("contoh", as: World.Login.admin)
        citizen = fixture.client("contoh")
    }

    private func keep(
        _ file: [UInt8] = ArsipTests.pdf, by client: Client? = nil, unit: String = "dpmd", tahun: String = "2018",
        judul: String = "PK Tahun 2018"
    ) throws -> Answer {
        try (client ?? planner).upload(
            "/arsip", file: file, named: "pindaian.pdf", as: "berkas",
            [("unit", unit), ("jenis", "pk"), ("tahun", tahun), ("judul", judul)])
    }

    /// The address of the paper that was just kept.
    private func paper() throws -> String {
        let answer: Answer = try keep().must(303)
        return String(answer.location.prefix { $0 != "?" })
    }

    private func publish(_ paper: String, _ answer: String, copy: [UInt8] = [], alasan: String = "") throws -> Answer {
        try admin.upload(
            "\(paper)/terbit", file: copy, named: copy.isEmpty ? "" : "salinan.pdf", as: "salinan",
            [("dataPribadi", answer), ("alasan", alasan)])
    }

    private func isSound() throws -> Bool { try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults.isEmpty }

    @Test func nobodyElseSeesItBeforeItIsPublished() throws {
        let paper: String = try paper()
        let page: Answer = try planner.get(paper).must(200)
        #expect(page.text.contains("tidak ditandatangani di Janji"))
        #expect(page.text.contains(SHA256.digest(ArsipTests.pdf).hex))
        #expect(try planner.get("\(paper).pdf").must(200).body == ArsipTests.pdf)
        #expect(try fixture.client("contoh", as: World.Login.inspector).get(paper).status == 200)
        let other: Client = try fixture.client("contoh", as: World.Login.otherPlanner)
        #expect(try [other.get(paper), other.get("\(paper).pdf")].map(\.status) == [404, 404])
        #expect(try fixture.client("contoh", as: World.Login.head).get("/arsip").status == 403)
        #expect(try citizen.get("/2018/arsip").status == 404)
        #expect(try citizen.get("/2018/arsip/dpmd\(paper.dropFirst("/arsip".count)).pdf").status == 404)
        #expect(try isSound())
    }

    @Test func isPublishedOnceTheQuestionIsAnswered() throws {
        let paper: String = try paper()
        #expect(try publish(paper, "").status == 422)
        #expect(try publish(paper, "ditutup").text.contains("Pilih salinan PDF"))
        #expect(try publish(paper, "ditutup", copy: Array("gambar".utf8)).text.contains("bukan PDF"))
        #expect(try publish(paper, "tetap").text.contains("Tulis mengapa"))
        #expect(try citizen.get("/2018/arsip").status == 404)
        _ = try publish(paper, "tidak-ada").must(303)
        #expect(try citizen.get("/").text.contains("/2018"), "its year can be reached")
        #expect(try citizen.get("/2018").text.contains("href=\"/2018/arsip\""))
        let page: Answer = try citizen.get("/2018/arsip/dpmd").must(200)
        #expect(page.text.contains("tidak ditandatangani di Janji"))
        let link: String = try #require(
            page.html().all("a").compactMap { $0["href"] }.first { $0.hasSuffix(".pdf") })
        let file: Answer = try citizen.get(link).must(200)
        #expect(file.body == ArsipTests.pdf)
        #expect(file["Content-Security-Policy"]?.contains("sandbox") == true)
        #expect(file["X-Content-Type-Options"] == "nosniff")
        #expect(file["X-Robots-Tag"] == "noindex")
        #expect(file["Content-Disposition"]?.hasPrefix("attachment") == true)
        #expect(try citizen.get(link.replacing("/2018/", with: "/2019/")).status == 404)
        #expect(try citizen.get(link.replacing("/dpmd/", with: "/dinkes/")).status == 404)
        #expect(try citizen.get("/2018/arsip/dinkes").status == 404)
        #expect(try fixture.client("kembar-a").get(link).status == 404)
        #expect(try isSound())
    }

    @Test func aCopyTakesThePlaceOfTheOriginal() throws {
        let paper: String = try paper()
        _ = try publish(paper, "ditutup", copy: ArsipTests.copy).must(303)
        let page: Answer = try citizen.get("/2018/arsip").must(200)
        #expect(page.text.contains(SHA256.digest(ArsipTests.copy).hex))
        #expect(!page.text.contains(SHA256.digest(ArsipTests.pdf).hex), "it would prove whose copy somebody holds")
        let link: String = try #require(page.html().all("a").compactMap { $0["href"] }.first { $0.hasSuffix(".pdf") })
        #expect(try citizen.get(link).must(200).body == ArsipTests.copy)
        #expect(try planner.get("\(paper).pdf").must(200).body == ArsipTests.pdf)
        #expect(try isSound())
    }

    @Test func isWithdrawnAndRemoved() throws {
        let paper: String = try paper()
        _ = try publish(paper, "tetap", alasan: "Pejabatnya sudah menyetujui.").must(303)
        #expect(try publish(paper, "tidak-ada").status == 403, "it is published already")
        #expect(try planner.post("\(paper)/hapus", []).status == 403, "not while citizens read it")
        #expect(try planner.post("\(paper)/tarik", []).status == 403)
        _ = try admin.post("\(paper)/tarik", []).must(303)
        #expect(try citizen.get("/2018/arsip").status == 404)
        _ = try planner.post("\(paper)/hapus", []).must(303)
        #expect(try planner.get(paper).status == 404)
        let deeds: [String?] = try Connection(fixture.admin).query(
            "SELECT perbuatan FROM audit WHERE perbuatan LIKE '%-arsip' ORDER BY urutan"
        ).map { $0[0] }
        #expect(deeds == ["simpan-arsip", "terbitkan-arsip", "tarik-arsip", "hapus-arsip"])
        #expect(try isSound())
    }

    @Test func whatIsWrongIsSaidAtItsField() throws {
        let cases: [(Answer, String)] = try [
            (keep([]), "Pilih dahulu berkas"), (keep(Array("<html>%PDF-1.4".utf8)), "bukan PDF"),
            (keep(Array("%PDF-1.4 potong".utf8)), "tidak lengkap"), (keep(unit: "dinkes"), "Pilih perangkat daerahnya"),
            (keep(tahun: "18"), "empat angka"), (keep(judul: " "), "Tulis judulnya"),
        ]
        for (answer, words) in cases {
            #expect(answer.status == 422)
            #expect(answer.text.contains(words), "\(words)")
        }
        _ = try keep([0xEF, 0xBB, 0xBF] + ArsipTests.pdf).must(303)
        _ = try keep().must(303)
        #expect(try keep().text.contains("sudah ada di arsip"))
        #expect(try keep(ArsipTests.copy, by: admin, unit: "dinkes").status == 303, "the admin keeps anybody's")
    }
}
