import Database
import Deeds
import Kinerja
import Testing

@testable import Web

@Suite("People say which indikator are one", .serialized)
struct TautanTests {
    private static let fixture = Result {
        let fixture = try SiteFixture()
        // A wording that changed after 2021, and an office that took over.
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            INSERT INTO indikator (tenant_id, jabatan_id, slug, nama, satuan, sasaran, ragu, umum)
            SELECT i.tenant_id, i.jabatan_id, 'diragukan', i.nama, i.satuan, i.sasaran, true, true
            FROM indikator i WHERE i.id = (SELECT min(x.id) FROM indikator x WHERE x.tenant_id = i.tenant_id);
            """)
        return fixture
    }
    private let address = "/atur/indikator"

    private func facts() throws -> [String] {
        try Connection(Self.fixture.get().admin).query(
            """
            SELECT CASE WHEN indikator_id = ke_id THEN 'sendiri' ELSE 'satu' END || ' ' || alasan
            FROM tautan_indikator ORDER BY id
            """
        ).map { $0[0] ?? "" }
    }

    @Test func joinedAndPartedAgain() throws {
        let fixture = try Self.fixture.get()
        let admin = try fixture.client("kembar-a", as: World.Login.admin)
        let page = try admin.get(address).must(200)
        #expect(page.text.contains("sistem tidak memutuskannya sendiri") && page.text.contains("Tetap dua"))
        var form: HTMLForm = try page.html().form(to: "\(address)/tautkan")
        let reason = "alasan\(form["kunci"])"
        let refused = try admin.post(form)
        #expect(refused.status == 422 && refused.text.contains("Tuliskan alasan menautkan"))
        form[reason] = "Redaksi diperbaiki"
        _ = try admin.post(form).must(303)
        #expect(try facts() == ["satu Redaksi diperbaiki"])
        let after = try admin.get(address).must(200)
        #expect(after.text.contains("Redaksi diperbaiki") && !after.text.contains("Tetap dua"))
        var round = form
        round["dari"] = form["ke"]
        round["ke"] = form["dari"]
        #expect(try admin.post(round).text.contains("Keduanya sudah menjadi satu"))
        var part: HTMLForm = try after.html().form(to: "\(address)/pisahkan")
        #expect(try admin.post(part).text.contains("Tuliskan alasan memisahkan"))
        part["alasan\(part["kunci"])"] = "Ternyata dua"
        _ = try admin.post(part).must(303)
        #expect(try facts() == ["satu Redaksi diperbaiki", "sendiri Ternyata dua"])
        #expect(try !admin.get(address).must(200).text.contains("Tetap dua"), "somebody has said of it")
        #expect(
            try Connection(fixture.admin).query("SELECT rincian FROM audit WHERE perbuatan = 'tautkan-indikator'").count
                == 2)
    }

    /// Two lines of one text are two; what is another's is not there.
    @Test func whatIsRefused() throws {
        let fixture = try Self.fixture.get()
        let admin = try fixture.client("kembar-b", as: World.Login.admin)
        let tenant = try fixture.tenant("kembar-b").id.rawValue
        let lines = try Connection(fixture.admin).query(
            """
            SELECT DISTINCT a.indikator_id, b.indikator_id FROM target a JOIN target b USING (tenant_id, snapshot_id,
                tahun, periode)
            WHERE a.tenant_id = \(tenant) AND a.indikator_id < b.indikator_id AND a.dijanjikan AND b.dijanjikan LIMIT 1
            """)[0].map { $0 ?? "" }
        let sent: [Client.Field] = [("kunci", ""), ("dari", lines[0]), ("ke", lines[1]), ("alasan", "Coba")]
        _ = try admin.get(address)
        #expect(try admin.post("\(address)/tautkan", sent).text.contains("Satu naskah menjanjikan keduanya"))
        let theirs = try #require(
            try fixture.value(
                "SELECT min(id) FROM indikator WHERE tenant_id = $1", .int(fixture.tenant("kembar-a").id.rawValue)))
        #expect(
            try admin.post(
                "\(address)/tautkan", [("kunci", ""), ("dari", lines[0]), ("ke", theirs), ("alasan", "x")]
            ).status == 404)
        #expect(try admin.post("\(address)/pisahkan", [("dari", theirs), ("alasan", "x")]).status == 404)
        #expect(try admin.post("\(address)/tautkan", [("kunci", "")]).text.contains("Pilih dua indikator"))
        let planner = try fixture.client("kembar-b", as: World.Login.planner)
        #expect(try planner.get(address).status == 403)
    }
}
