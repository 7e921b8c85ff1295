import Database
import Foundation
import Kinerja
import Records
import Support
import Testing

@testable import Web

/// What the public sees of results: pages, files, and nothing more than it may.
@Suite("What became of promises, in public", .serialized)
struct ResultPageTests {
    private static let fixture = Result {
        let fixture = try SiteFixture()
        try fixture.giveResults()
        return fixture
    }

    private func get(_ path: String, _ headers: [Client.Field] = []) throws -> Answer {
        try Self.fixture.get().client("kembar-a").get(path, headers: headers)
    }

    private func page(_ slug: String) -> String { "/indikator/dpmd/uji-\(slug)?tahun=\(ResultCase.tahun)" }

    /// The state of the answer stands first on its page.
    @Test(arguments: ResultCase.all)
    func anIndikatorsPage(_ one: ResultCase) throws {
        let answer = try get(page(one.slug)).must(200)
        let html = try answer.html()
        #expect(html.faults() == [])
        let marks = html.all("span").filter { $0["class"]?.hasPrefix("mark ") == true }
        #expect(marks.first?.text == one.words)
        #expect(one.says.isEmpty || answer.text.contains(one.says), "\(one.says)")
        let shown = one.persen.map { "\($0.replacing(".", with: ","))\u{A0}%" }
        #expect(answer.text.contains("Lihat hitungannya") == !(one.tercapai == nil && one.persen == nil))
        if let shown { #expect(answer.text.contains(">\(shown)</b>"), "\(shown)") }
        // Missing is never coloured.
        #expect(["ok", "miss"].contains { marks.first?["class"] == "mark \($0)" } == (one.keadaan == "dinilai"))
        #expect(!answer.text.contains("8787") && !answer.text.contains("Penulis Rahasia"))
    }

    @Test func eachStepLeadsToItsSource() throws {
        let text = try get(page("jumlah")).must(200).text
        #expect(text.contains("<a href=\"/2099/pk/dpmd#janji-sasaran-12\">PK 2099, baris 12</a>"))
        #expect(text.contains("<a href=\"#hasil-TW2\">realisasi TW II</a>") && text.contains("<tr id=\"hasil-TW2\">"))
        #expect(text.contains("<a href=\"#cara-ukur\">cara ukur: batas paling tinggi</a>"))
        #expect(text.contains("id=\"cara-ukur\""))
    }

    private func data() throws -> DataTerbuka.Setahun {
        try DataTerbuka.Setahun(text: get("/\(ResultCase.tahun)/indikator.json").must(200).text)
    }

    @Test(arguments: ResultCase.all)
    func theFileOfTheYear(_ one: ResultCase) throws {
        let data = try #require(try data().indikator.first { $0.alamat == "/indikator/dpmd/uji-\(one.slug)" })
        let year = try #require(data.capaian.first { $0.periode == "tahun" })
        #expect(year.keadaan == one.keadaan && year.persen == one.persen)
        #expect(year.pita == one.pita && year.tercapai == one.tercapai)
        #expect(data.caraUkur == nil ? one.cara.isEmpty : !one.cara.isEmpty)
        #expect(data.target.first?.dokumen?.hasPrefix("/2099/") == true)
        #expect(try get(data.alamat).must(200).text.contains(data.nama))
    }

    /// Whoever has only the file computes each percentage again.
    @Test func everyPercentageFollowsFromItsInputs() throws {
        var count = 0
        for one in try data().indikator {
            for capaian in one.capaian {
                for step in capaian.langkah { #expect(try agrees(step), "\(one.nama) \(step)") }
                guard let persen = capaian.persen else { continue }
                let rounded = try #require(capaian.langkah.first { $0.nama == "Pembulatan" })
                #expect(try value(of: rounded).teks == Nilai(persen).teks)
                count += 1
            }
        }
        #expect(count >= 10)
    }

    private typealias Nilai = Langkah.Nilai

    private func value(of step: DataTerbuka.Langkah) throws -> Langkah.Nilai {
        try Penghitung.hitung(
            Langkah(
                step.nama, step.rumus, step.masukan.map { Langkah.Masukan($0.key, Nilai($0.value), "") },
                Nilai(step.hasil)))
    }

    /// Inputs that go on for ever are written with fifteen digits.
    private func agrees(_ step: DataTerbuka.Langkah) throws -> Bool {
        let found = try value(of: step).teks
        guard let one = Double(found), let other = Double(step.hasil) else { return found == step.hasil }
        return abs(one - other) <= 1e-11 * max(abs(other), 1)
    }

    @Test func theTableHoldsTheSame() throws {
        let lines = try get("/\(ResultCase.tahun)/indikator.csv").must(200).text.split(separator: "\r\n")
        #expect(lines.first?.contains("alamat,pemilik,namaPemilik,sasaran,nama") == true)
        #expect(
            lines.contains { $0.contains("uji-pita") && $0.contains(",tahun,") && $0.contains(",93.48,Sangat Tinggi,") }
        )
        #expect(lines.contains { $0.contains("uji-sepi") && $0.contains("belum ada hasil,,,,") })
    }

    @Test(arguments: ["json", "csv"])
    func aFileIsAskedForAgainByItsTag(_ kind: String) throws {
        let path = "/\(ResultCase.tahun)/indikator.\(kind)"
        let first = try get(path).must(200)
        let tag = try #require(first.values("ETag").first)
        #expect(try get(path, [("If-None-Match", tag)]).status == 304)
        #expect(try get("/1999/indikator.\(kind)").status == 404 && get("/2098/indikator.\(kind)").status == 404)
    }

    /// A file is made anew as soon as anything behind it is another.
    @Test func aNewResultIsInTheFileAtOnce() throws {
        let fixture = try SiteFixture()
        try fixture.giveResults()
        let client = fixture.client("kembar-a")
        let before = try client.get("/\(ResultCase.tahun)/indikator.json").must(200).text
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE realisasi SET keadaan = 'diverifikasi' WHERE mentah = '8787'
            """
        )
        let after = try client.get("/\(ResultCase.tahun)/indikator.json").must(200).text
        #expect(!before.contains("8787") && after.contains("8787"))
    }

    @Test func whatWasJoinedLeadsToWhatItIsNow() throws {
        let fixture = try Self.fixture.get()
        let tenant = try fixture.tenant("kembar-a").id.rawValue
        func id(_ slug: String) -> String {
            "(SELECT id FROM indikator WHERE tenant_id = \(tenant) AND slug = '\(slug)')"
        }
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            INSERT INTO indikator (tenant_id, jabatan_id, slug, nama, satuan, sasaran, ragu, umum)
            SELECT tenant_id, jabatan_id, 'uji-lama', 'Nama lama', '', '', false, true FROM indikator
            WHERE id = \(id("uji-pita"));
            INSERT INTO tautan_indikator (tenant_id, indikator_id, ke_id, alasan, akun_id, nama, audit_urutan, waktu,
                umum)
            VALUES (\(tenant), \(id("uji-lama")), \(id("uji-pita")), 'sama', 1, 'x', 1, now(), true)
            """)
        let moved = try get("/indikator/dpmd/uji-lama?tahun=2099")
        #expect(moved.status == 308 && moved.location == "/indikator/dpmd/uji-pita?tahun=2099")
        #expect(try get("/indikator/dpmd/uji-lama").location == "/indikator/dpmd/uji-pita")
    }

    /// What is of one official below, of a neighbour, or of nobody.
    @Test(arguments: [
        "/indikator/dpmd-sekretaris/uji-pribadi", "/indikator/dpmd/uji-pribadi", "/indikator/dpmd/tidak-ada",
        "/indikator/tidak-ada/uji-pita", "/indikator/dpmd/uji-pita?tahun=2098", "/indikator/dpmd/uji-pita?tahun=x",
    ])
    func nothingElseIsThere(_ path: String) throws {
        #expect(try get(path).status == 404)
        #expect(try Self.fixture.get().client("kembar-b").get("/indikator/dpmd/uji-pita").status == 404)
    }

    /// Over everything that citizens' own role can read of results.
    @Test func nobodysPersonalResultAndNothingUnverified() throws {
        let fixture = try Self.fixture.get()
        let reader = try Connection(fixture.publicReader)
        let tenant = try fixture.tenant("kembar-a").id.rawValue
        try reader.query("SELECT set_config('app.tenant_id', $1, false)", [.text(String(tenant))])
        let owners = """
            JOIN indikator i ON i.id = t.indikator_id JOIN jabatan j ON j.id = i.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.id = j.perangkat_daerah_id
            """
        for table in ["target", "realisasi", "cara_ukur"] {
            let all = try reader.query("SELECT count(*) FROM \(table)")
            let heads = try reader.query(
                """
                SELECT count(*) FROM \(table) t \(owners)
                WHERE j.slug = p.slug OR p.id IS NULL AND j.atasan_id IS NULL
                """
            )
            #expect(all == heads && all != [["0"]], "\(table)")
        }
        #expect(try reader.query("SELECT DISTINCT keadaan FROM realisasi") == [["diverifikasi"]])
        let everything = try fixture.value(
            """
            SELECT count(*) FILTER (WHERE NOT umum) || ' ' || count(*) FILTER (WHERE keadaan <> 'diverifikasi')
            FROM realisasi WHERE tenant_id = \(tenant)
            """
        )
        #expect(everything == "1 1", "the sweep would find something")
        for column in ["akun_id", "nama", "pendahulu_id"] {
            #expect(throws: DatabaseError.self) { try reader.query("SELECT \(column) FROM realisasi") }
        }
        #expect(throws: DatabaseError.self) { try reader.query("SELECT * FROM realisasi_event") }
        for path in ["/2099/indikator.json", "/2099/indikator.csv"] {
            let text = try get(path).must(200).text
            #expect(!["1234", "4321", "8787", "Penulis Rahasia"].contains { text.contains($0) })
        }
    }

    @Test func whatTheDataAreIsExplained() throws {
        let text = try get("/data").must(200).text
        #expect(text.contains("href=\"/2099/indikator.json\"") && text.contains("href=\"/2099/indikator.csv\""))
        let fields = [
            "alamat", "sumberData", "agregasi", "isian", "batas", "desimal", "skala", "tertulis", "persen", "pita",
        ]
        for field in fields + ["tercapai", "langkah"] { #expect(text.contains("<code>\(field)</code>"), "\(field)") }
        #expect(try get("/2021").must(200).text.contains("href=\"/data\""))
    }
}

extension Langkah.Nilai {
    /// As the open data write it.
    fileprivate init(_ text: String) {
        if ["ya", "tidak"].contains(text) {
            self = .benar(text == "ya")
        } else if let number = Decimal64(machineText: text) {
            self = .angka(Pecahan(number))
        } else {
            self = .kata(text)
        }
    }
}
