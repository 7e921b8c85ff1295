import Database
import Deeds
import Kinerja
import Testing

@testable import Web

@Suite("A kabupaten makes scales of its own", .serialized)
struct SkalaTests {
    private static let fixture = Result { try SiteFixture() }
    private let new = "/atur/skala/pita/baru"

    private func admin(_ tenant: String = "kembar-a") throws -> Client {
        try Self.fixture.get().client(tenant, as: World.Login.admin)
    }

    private func form(_ address: String, _ client: Client) throws -> HTMLForm {
        try client.get(address).must(200).html().form(to: String(address.prefix { $0 != "?" }))
    }

    /// What a button of the editor makes of the form.
    private func press(_ button: String, _ form: HTMLForm, _ client: Client) throws -> (Answer, HTMLForm) {
        var sent = form.to("pratinjau")
        sent["ubah"] = button
        let answer = try client.post(sent).must(200)
        return (answer, try answer.html().form(to: form.action))
    }

    private func scales(_ tenant: String = "kembar-a") throws -> [String] {
        let fixture = try Self.fixture.get()
        return try Connection(fixture.admin).query(
            "SELECT kunci || ' ' || versi || ' ' || alasan FROM skala WHERE tenant_id = $1 ORDER BY kunci, versi",
            [.int(fixture.tenant(tenant).id.rawValue)]
        ).map { $0[0] ?? "" }
    }

    /// As a decision prints it: read, its holes shown, closed by one button, saved, changed with a reason, chosen.
    @Test func fromAPasteToAChoice() throws {
        let admin = try admin()
        var pasted = try form(new, admin)
        pasted["nama"] = "Skala Bupati"
        pasted["tempelan"] = """
            No\tPita\tNama
            1\t91 % ≤ 100 %\tSangat Tinggi
            2\t76 % ≤ 90 %\tTinggi
            3\t≤ 75 %\tRendah
            x\t12?\ty
            """
        var (answer, sheet) = try press("tempel", pasted, admin)
        #expect(answer.text.contains("3 pita dibaca"))
        for hole in ["75,01 sampai 75,99", "90,01 sampai 90,99", "100,01 ke atas"] {
            #expect(answer.text.contains("Angka \(hole) tidak termasuk"), "\(hole)")
        }
        #expect(answer.text.contains("Baris 5 tidak terbaca"))
        #expect(!answer.text.contains("Terbukti"))
        let refused = try admin.post(sheet)
        #expect(refused.status == 422 && refused.text.contains("90,01 sampai 90,99"))
        (answer, sheet) = try press("tutup", sheet, admin)
        #expect(answer.text.contains("Terbukti: setiap angka dari 0 ke atas tanpa batas, dengan 2 desimal"))
        let saved = try admin.post(sheet).must(303)
        #expect(saved.location.hasPrefix("/atur/skala/pita/skala-bupati?"))
        #expect(try scales() == ["skala-bupati 1 "])

        let own = "/atur/skala/pita/skala-bupati"
        var change = try form(own, admin)
        #expect(change["r0.nama"] == "Rendah" && change["r0.atas"] == "76")
        #expect(try admin.post(change).must(303).location.contains("sama"), "it says the same")
        change["r0.nama"] = "Kurang"
        #expect(try admin.post(change).text.contains("Tuliskan alasan perubahannya"))
        let old = change
        change["alasan"] = "Keputusan 2"
        _ = try admin.post(change).must(303)
        #expect(try scales() == ["skala-bupati 1 ", "skala-bupati 2 Keputusan 2"])
        var late = old
        late["alasan"] = "Terlambat"
        late["r1.nama"] = "Lumayan"
        #expect(try admin.post(late).text.contains("baru saja menyimpan versi lain"))
        #expect(try admin.get(own).must(200).text.contains("Keputusan 2"))
        #expect(try admin.get("/atur/skala").must(200).text.contains("Skala Bupati"))
        #expect(try admin.get("/atur/cara-ukur/2021/dpmd").must(200).text.contains("value=\"skala-bupati\""))
        #expect(try self.admin("kembar-b").get(own).status == 404)
        #expect(try scales("kembar-b") == [])
        let fixture = try Self.fixture.get()
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    /// The hole at exactly 100 stays, with its ground, and is named.
    @Test func aHoleIsAcknowledged() throws {
        let admin = try admin("kembar-b")
        var copy = try form("\(new)?dari=empat-pita", admin)
        #expect(copy["nama"] == "" && copy["r3.bawah"] == "100")
        copy["nama"] = "Empat pita kabupaten"
        #expect(try press("akui 0", copy, admin).0.text.contains("Tuliskan dasar lubang itu"))
        copy["dasar0"] = "Lampiran II"
        var (answer, sheet) = try press("akui 0", copy, admin)
        #expect(answer.text.contains("Diakui menurut: Lampiran II"))
        (answer, sheet) = try press("lupakan >= 100 dan <= 100", sheet, admin)
        #expect(!answer.text.contains("Diakui menurut"))
        sheet["dasar0"] = "Lampiran III"
        (answer, sheet) = try press("akui 0", sheet, admin)
        _ = try admin.post(sheet).must(303)
        #expect(try admin.get("/atur/skala/pita/empat-pita-kabupaten").must(200).text.contains("Lampiran III"))
    }

    /// Each at its field, and nothing is saved.
    @Test func whatIsWrongIsSaid() throws {
        let admin = try admin()
        let before = try scales()
        let cases: [([Client.Field], String)] = [
            ([], "Tulis namanya"), ([("nama", "A")], "paling sedikit dua baris"),
            ([("nama", "A"), ("r0.bawah", "1")], "Baris 1: namanya belum diisi"),
            ([("nama", "A"), ("r0.nama", "x"), ("r0.bawah", "satu")], "batas bawah “satu” tidak terbaca"),
            ([("nama", "A"), ("r0.nama", "x")], "Baris 1: isi paling sedikit satu batas"),
            ([("nama", "A"), ("r0.nama", "x"), ("r0.bawah", "9"), ("r0.atas", "1")], "lebih tinggi daripada"),
            (
                [("nama", "A"), ("r0.nama", "x"), ("r0.bawah", "9"), ("r1.nama", "X"), ("r1.atas", "1")],
                "nama “X” sudah dipakai"
            ),
            (
                [("nama", "A"), ("r0.nama", "x"), ("r0.bawah", "5"), ("r1.nama", "y"), ("r1.atas", "6")],
                "termasuk lebih dari satu pita: y, x"
            ),
        ]
        for (fields, words) in cases {
            var form = try form(new, admin)
            for (name, value) in fields { form[name] = value }
            let answer = try admin.post(form)
            #expect(answer.status == 422 && answer.text.contains(words), "\(words)")
        }
        #expect(try scales() == before)
        for address in ["pita/tidak-ada", "huruf/baru", "pita/baru?dari=tidak-ada"] {
            #expect(try admin.get("/atur/skala/\(address)").status == 404)
        }
        #expect(try admin.post("/atur/skala/pita/lan-2003", [("versi", "0"), ("nama", "A")]).status == 404)
        let planner = try Self.fixture.get().client("kembar-a", as: World.Login.planner)
        #expect(try planner.get("/atur/skala").status == 403)
    }

    @Test func gradesHaveAnOrder() throws {
        let admin = try admin()
        let address = "/atur/skala/predikat/baru"
        var sheet = try form(address, admin)
        sheet["nama"] = "Desa Siaga"
        sheet["r0.nama"] = "Pratama"
        sheet["r1.nama"] = "Mandiri"
        _ = try admin.post(sheet).must(303)
        #expect(try scales().contains("desa-siaga 1 "))
        #expect(try admin.get("/atur/cara-ukur/2021/dpmd").must(200).text.contains("value=\"desa-siaga\""))
        let sakip = try admin.get("/atur/skala/predikat/sakip").must(200)
        #expect(sakip.text.contains("Terbukti") && !sakip.text.contains("Simpan sebagai versi baru"))
    }
}
