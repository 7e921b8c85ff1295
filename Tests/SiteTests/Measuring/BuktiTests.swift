import Database
import Deeds
import Kinerja
import Records
import Sealing
import Spreadsheet
import Testing

@testable import Web

/// The year 2021 of a twin, whose agreement is in force.
@Suite("Evidence: private, then given to citizens file by file", .serialized)
struct BuktiTests {
    private static let fixture = Result { try SiteFixture() }
    private let work = "/kerja/hasil/2021/dpmd/tahun"
    private static let pdf = Array(
        "%PDF-1.4\n3 0 obj\n<</Author(Citra)>>\nendobj\ntrailer <</Info 3 0 R>>\nstartxref\n9\n%%EOF\n".utf8)

    private func client(_ login: String, _ tenant: String = "kembar-a") throws -> Client {
        try Self.fixture.get().client(tenant, as: login)
    }

    private func indikator(_ place: Int, _ tenant: String = "kembar-a") throws -> String {
        let fixture = try Self.fixture.get()
        return try Connection(fixture.admin).query(
            "SELECT DISTINCT indikator_id FROM target WHERE tenant_id = $1 AND tahun = 2021 ORDER BY 1",
            [.int(fixture.tenant(tenant).id.rawValue)])[place][0] ?? ""
    }

    private func attach(
        _ file: [UInt8], named name: String = "rekap.pdf", to place: Int, by client: Client? = nil
    ) throws -> Answer {
        try (client ?? self.client(World.Login.planner)).upload(
            "\(work)/lampirkan", file: file, named: name, as: "berkas", [("indikator", indikator(place))])
    }

    private func rows(_ sql: String) throws -> [String] {
        try Connection(Self.fixture.get().admin).query(sql).map { $0[0] ?? "" }
    }

    private static func workbook(_ edit: (inout ArchiveWriter) throws -> Void) throws -> [UInt8] {
        final class Output { var bytes: [UInt8] = [] }
        let output = Output()
        var archive = try ArchiveWriter { output.bytes.append(contentsOf: $0) }
        try edit(&archive)
        try archive.finish()
        return output.bytes
    }

    private static func put(_ archive: inout ArchiveWriter, _ name: String, _ text: String) throws {
        try archive.begin(name)
        try archive.write(Array(text.utf8))
        try archive.end()
    }

    /// A sheet of so many blanks, which takes a thousandth of that compressed.
    private static func bomb() throws -> [UInt8] {
        let office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        return try workbook { archive in
            try put(
                &archive,
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
                PartName="/xl/workbook.xml" ContentType="\(office).sheet.main+xml"/></Types>
                """)
            try put(&archive, "xl/worksheets/sheet1.xml", String(repeating: " ", count: 8 << 20))
        }
    }

    /// Refused where the file is chosen, and nothing is kept.
    @Test func hostileFilesAreRefused() throws {
        let zip = try Self.workbook { try Self.put(&$0, "word/document.xml", "<a/>") }
        let cases: [(String, [UInt8], String)] = [
            ("kosong.pdf", [], "Pilih dahulu berkasnya"),
            ("gambar.png", Array("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".utf8), "bukan PDF, PNG"),
            ("laporan.pdf", Array("<html><script>alert(1)</script></html>".utf8), "bukan PDF, PNG"),
            ("laporan.pdf", Self.pdf + Array("<script>".utf8), "ada berkas lain"),
            ("laporan.pdf", Self.pdf + zip, "ada berkas lain"),
            ("laporan.pdf", Array(Self.pdf.dropLast(7)), "tidak utuh"),
            ("bom.xlsx", try Self.bomb(), "tidak dapat dibaca"),
            ("surat.xlsx", zip, "tidak dapat dibaca"),
            ("besar.pdf", Self.pdf + [UInt8](repeating: 0x20, count: 11 << 20), "paling besar 10 MB"),
        ]
        for (name, bytes, words) in cases {
            let answer = try attach(bytes, named: name, to: 0)
            #expect(answer.status == 422 && answer.text.contains(words), "\(name): \(words)")
            #expect(answer.text.contains("<title>Galat"), "\(name)")
        }
        #expect(try rows("SELECT nama FROM bukti") == [])
    }

    /// With a draft of its own where nothing was typed; kept when it is typed anew, and when it is corrected.
    @Test func fromTheFirstFileToCitizens() throws {
        let fixture = try Self.fixture.get()
        let (planner, admin) = (try client(World.Login.planner), try client(World.Login.admin))
        let citizen = fixture.client("kembar-a")
        _ = try attach(Self.pdf, named: "../Rekap desa.PDF", to: 1).must(303)
        #expect(try attach(Self.pdf, to: 1).text.contains("sudah dilampirkan"))
        let number = try #require(try rows("SELECT id FROM bukti WHERE nama = 'Rekap desa.pdf'").first)
        #expect(
            try rows("SELECT keadaan FROM realisasi WHERE indikator_id = \(indikator(1))") == ["draf"])
        let file = "\(work)/bukti/\(number)"
        let answer = try planner.get(file).must(200)
        #expect(answer.body == Self.pdf)
        #expect(answer["Content-Type"] == "application/pdf" && answer["X-Content-Type-Options"] == "nosniff")
        #expect(answer["Content-Security-Policy"]?.contains("sandbox") == true)
        #expect(answer["Content-Disposition"]?.hasPrefix("attachment") == true)
        #expect(answer["X-Robots-Tag"] == "noindex" && answer["Cache-Control"] == "private, no-store")

        // Whose it is not, for him it is not there.
        let others = [
            try client(World.Login.otherPlanner), try client(World.Login.planner, "kembar-b"),
            try client(World.Login.admin, "kembar-b"),
        ]
        for other in others { #expect(try other.get(file).status == 404) }
        for deed in ["lepas", "terbit", "tarik"] {
            #expect(try others[0].post("\(file)/\(deed)", []).status == 404)
            #expect(try others[1].post("\(file)/\(deed)", []).status == 404)
        }
        #expect(try attach(Self.pdf, to: 1, by: others[0]).status == 404)
        #expect(try citizen.get("/bukti/\(number)").status == 404)
        #expect(try admin.post("\(file)/terbit", []).status == 422, "nothing was verified with it")

        // Typed, submitted, verified: it stays.
        try report("7", 1, planner, admin)
        #expect(try planner.post("\(file)/lepas", []).text.contains("tetap tersimpan"))
        #expect(try planner.post("\(file)/terbit", []).text.contains("diterbitkan dan ditarik oleh"))
        #expect(throws: DatabaseError.self) { try Connection(fixture.admin).execute("DELETE FROM bukti") }
        _ = try admin.post("\(file)/terbit", []).must(303)
        #expect(try citizen.get("/bukti/\(number)").must(200).body.count == Self.pdf.count)
        #expect(!(try citizen.get("/bukti/\(number)").text.contains("Citra")))
        #expect(try citizen.get("/bukti/\(number)")["X-Robots-Tag"] == "noindex")
        #expect(try fixture.client("kembar-b").get("/bukti/\(number)").status == 404)

        // More evidence of what is verified is a correction of it.
        _ = try attach(Self.pdf + [10], named: "tambahan.pdf", to: 1).must(303)
        #expect(
            try rows("SELECT mentah || ' ' || keadaan FROM realisasi WHERE indikator_id = \(indikator(1)) ORDER BY id")
                .suffix(2) == ["7 diverifikasi", "7 draf"])
        let more = try #require(try rows("SELECT id FROM bukti WHERE nama = 'tambahan.pdf'").first)
        _ = try planner.post("\(work)/bukti/\(more)/lepas", []).must(303)
        #expect(try planner.get("\(work)/bukti/\(more)").status == 404)
        _ = try admin.post("\(file)/tarik", []).must(303)
        #expect(try citizen.get("/bukti/\(number)").status == 404)
        let deeds = try rows("SELECT perbuatan FROM audit WHERE perbuatan LIKE '%-bukti' ORDER BY urutan")
        #expect(
            deeds == [
                "lampirkan-bukti", "terbitkan-bukti", "lampirkan-bukti", "lepas-bukti", "tarik-bukti",
            ])
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    private func report(_ value: String, _ place: Int, _ planner: Client, _ admin: Client) throws {
        let id = try indikator(place)
        var form: HTMLForm = try planner.get(work).must(200).html().form(to: work)
        form["i\(id).realisasi"] = value
        _ = try planner.post(form).must(303)
        var submit: HTMLForm = try planner.get(work).must(200).html().form(to: work).to("ajukan")
        submit["pilih"] = id
        _ = try planner.post(submit).must(303)
        #expect(try attach(Self.pdf + [13], to: place).text.contains("sedang diperiksa"))
        var review: HTMLForm = try admin.get("\(work)/periksa").must(200).html().form(to: "\(work)/periksa")
        review["pilih"] = try rows(
            "SELECT id FROM realisasi WHERE keadaan = 'diajukan' AND indikator_id = \(id)")[0]
        _ = try admin.post(review).must(303)
    }

    @Test func thereIsRoomForSoMuch() throws {
        let admin = try client(World.Login.admin, "kembar-b")
        let address = "/atur/pengaturan/verifikasi"
        var form: HTMLForm = try admin.get(address).must(200).html().form(to: address)
        for wrong in ["", "99", "banyak", "1.000.000"] {
            form["kuotaBukti"] = wrong
            #expect(try admin.post(form).status == 422, "\(wrong)")
        }
        form["kuotaBukti"] = "100"
        _ = try admin.post(form).must(303)
        let fixture = try Self.fixture.get()
        let tenant = try fixture.tenant("kembar-b").id.rawValue
        #expect(
            try fixture.value(
                """
                SELECT isi::jsonb ->> 'kuotaBukti' FROM pengaturan WHERE tenant_id = \(tenant)
                ORDER BY versi DESC LIMIT 1
                """) == "100")
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            INSERT INTO bukti (tenant_id, realisasi_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256, isi,
                akun_id, oleh, audit_urutan, waktu)
            SELECT \(tenant), 1, 1, 2021, 'TW1', 'x', 'pdf', length(b), sha256(b), b, 1, 'x', 1, now()
            FROM generate_series(1, 10) n, LATERAL (SELECT convert_to(lpad(n::text, 10485760, 'x'), 'UTF8') b) b
            """)
        let planner = try client(World.Login.planner, "kembar-b")
        let answer = try planner.upload(
            "\(work)/lampirkan", file: Self.pdf, named: "a.pdf", as: "berkas", [("indikator", indikator(0, "kembar-b"))]
        )
        #expect(answer.status == 422 && answer.text.contains("(100 MB) sudah penuh"))
    }

    /// The values of a workbook, without author, remark, formula and hidden sheet.
    @Test func aWorkbookIsCopied() throws {
        final class Output { var bytes: [UInt8] = [] }
        let output = Output()
        var workbook = try WorkbookWriter { output.bytes.append(contentsOf: $0) }
        try workbook.begin(SheetLayout(name: "Rekap", columns: [.init(width: 9)]))
        try workbook.append([.text("Desa"), .text("=1+1")])
        try workbook.finish()
        #expect(BuktiWorkbook.isReadable(output.bytes))
        let copy = try #require(BuktiWorkbook.copy(output.bytes))
        let sheets = try WorkbookReader.sheets(in: copy)
        #expect(sheets.map(\.name) == ["Rekap"] && sheets[0].rows == [["Desa", "=1+1"]])
        #expect(BuktiWorkbook.copy([1, 2, 3]) == nil)
    }
}
