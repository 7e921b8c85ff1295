import Deeds
import Testing

@testable import Web

@Suite("The registers of an admin")
struct RegisterTests {
    private let fixture: SiteFixture
    private let registrar: Registrar

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    @Test(arguments: RegisterEntry.all)
    func addsAndChanges(_ entry: RegisterEntry) throws {
        let list = "/atur/\(entry.path)"
        let added: Answer = try registrar.send(list, registrar.resolved(entry.added))
        #expect(entry.path == "akun" ? added.status == 200 : added.location == "\(list)?pesan=dicatat")
        #expect(try row(entry) == entry.row)
        #expect(try registrar.audit("perbuatan") == "atur-\(entry.path)")
        #expect(try registrar.audit(Registrar.told) == entry.recorded)

        let address: String = try registrar.address(of: entry.name, in: entry.path)
        #expect(try registrar.client.get(address).html().faults() == [])
        let changed: Answer = try registrar.send(address, [entry.changed])
        #expect(changed.location == "\(list)?pesan=dicatat")
        #expect(try row(entry).contains(entry.changedRow))
        #expect(try registrar.audit(Registrar.told) == entry.changeRecorded)

        let links = try registrar.links()
        #expect(try registrar.send(address, []).status == 303)
        #expect(try registrar.links() == links, "a form sent as it was opened changes nothing")
    }

    /// An entry of the twin kabupaten answers byte by byte like one that nobody has.
    @Test(arguments: RegisterEntry.all)
    func hidesWhatIsForeign(_ entry: RegisterEntry) throws {
        let neighbour = try Registrar(fixture, tenant: "kembar-b")
        _ = try neighbour.send("/atur/\(entry.path)", neighbour.resolved(entry.added))
        let foreign: String = try neighbour.address(of: entry.name, in: entry.path)
        let own: String = try registrar.address(of: "", in: entry.path)
        for absent in [foreign, "/atur/\(entry.path)?ubah=999999999", "/atur/\(entry.path)?ubah="] {
            let page: Answer = try registrar.client.get(absent)
            #expect(page.status == 404)
            _ = try registrar.client.get(own)
            let save: Answer = try registrar.client.post(absent, entry.added)
            #expect(save.status == 404)
            #expect(page.anonymous == save.anonymous)
            #expect(try page.anonymous == registrar.client.get("/atur/tidak-ada").anonymous)
        }
        #expect(try neighbour.client.get(foreign).status == 200)
    }

    /// Official of the twin, chosen by a forged form.
    @Test func choosesAmongItsOwn() throws {
        let neighbour = try Registrar(fixture, tenant: "kembar-b")
        let foreign: [(String, String)] = try neighbour.resolved([("pegawai", "Sri Contoh, S.Sos.")])
        let answer: Answer = try registrar.send(
            "/atur/penempatan", foreign + [("jabatan", "dinkes"), ("kedudukan", "plh"), ("mulai", "2022-02-02")])
        #expect(answer.status == 422)
        #expect(try answer.refusals().map(\.field) == ["pegawai"])
    }

    /// Only a holding that overlaps no other can be opened again.
    @Test func reopensWhatNobodyFollowed() throws {
        let address: String = try registrar.address(of: ", Kepala Dinas Kesehatan", in: "penempatan")
        #expect(try registrar.send(address, [("selesai", "2022-01-31")]).status == 303)
        let successor: [(String, String)] = try registrar.resolved([
            ("pegawai", "Sri Contoh, S.Sos."), ("jabatan", "dinkes"), ("kedudukan", "definitif"),
            ("mulai", "2022-02-01"),
        ])
        #expect(try registrar.send("/atur/penempatan", successor).status == 303)
        let answer: Answer = try registrar.send(address, [("selesai", "")])
        #expect(try answer.refusals().map(\.field) == ["selesai"])
        #expect(try registrar.send(address, [("selesai", "2022-01-30")]).status == 303)
    }

    /// A long register shows its beginning and finds the rest.
    @Test func findsAmongMany() throws {
        #expect(!(try registrar.client.get("/atur/pegawai").text.contains("name=\"cari\"")))
        for number in 1...120 {
            _ = try registrar.client.post(
                "/atur/pegawai", [("nama", "Pegawai Nomor \(number)"), ("pangkat", "Penata \(number % 2)")])
        }
        #expect(try names("").count == 100)
        #expect(try names("?cari=NOMOR+120") == ["Pegawai Nomor 120"])
        let elevens: [String] = ([11] + (110...119)).map { "Pegawai Nomor \($0)" }
        #expect(try Set(names("?cari=+11+penata++")) == Set(elevens))
        #expect(
            try registrar.client.get("/atur/pegawai?cari=tidak+ada").text.contains(
                "Tidak ada pegawai yang cocok dengan “tidak ada”."))
        #expect(try names("?cari=%22%3E%3Cb%3E").isEmpty)
    }

    private func names(_ query: String) throws -> [String] {
        let page: HTMLDocument = try registrar.client.get("/atur/pegawai\(query)").html()
        #expect(page.faults() == [])
        return page.elements.indices.filter { page.elements[$0].name == "tr" }.compactMap { row in
            page.inside(row).first { $0.name == "td" }?.text
        }
    }

    @Test func counts() throws {
        _ = try registrar.send("/atur/perangkat-daerah", [("nama", "Dinas Baru")])
        let figures: [String] = try registrar.client.get("/atur").html().all("p").filter { $0["class"] == "hint" }.map(
            \.text)
        #expect(figures == ["3 terdaftar", "4 terdaftar", "4 terdaftar", "4 tercatat", "9 aktif"])
    }

    private func row(_ entry: RegisterEntry) throws -> [String] {
        let page: HTMLDocument = try registrar.client.get("/atur/\(entry.path)").html()
        guard
            let row = page.elements.indices.first(where: { index in
                page.elements[index].name == "tr"
                    && page.inside(index).contains { $0["aria-label"]?.hasSuffix(entry.name) == true }
            })
        else { return [] }
        return page.inside(row).filter { $0.name == "td" }.dropLast().map(\.text)
    }
}
