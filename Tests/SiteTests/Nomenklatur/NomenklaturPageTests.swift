import Database
import Testing

@testable import Web

@Suite("The nomenclature of a kabupaten")
struct NomenklaturPageTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private static let address = "/atur/nomenklatur"
    private static let list = "1\tUrusan contoh\n1.01\tBidang contoh\n1.01.02\tProgram Contoh"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    @discardableResult
    private func send(
        _ deed: String, _ list: String = list, nama: String = "Contoh", mulai: String = "2021", sampai: String = ""
    ) throws -> Answer {
        _ = try registrar.client.get(Self.address)
        return try registrar.client.post(
            Self.address + deed, [("nama", nama), ("mulai", mulai), ("sampai", sampai), ("daftar", list)])
    }

    private func stored() throws -> String? {
        try fixture.value(
            "SELECT coalesce(string_agg(versi::text || ' ' || kode, ', ' ORDER BY versi, kode), '') FROM nomenklatur")
    }

    @Test func checksBeforeItKeeps() throws {
        let preview: Answer = try send("/periksa")
        #expect(preview.status == 200)
        #expect(try preview.html().faults() == [])
        #expect(preview.text.contains("Simpan versi ini"))
        #expect(try stored() == "")

        #expect(try send("").status == 303)
        #expect(try stored() == "1 1, 1 1.01, 1 1.01.02")
        #expect(try registrar.audit("perbuatan") == "impor-nomenklatur")
    }

    @Test func aListWithAFaultIsNotKept() throws {
        let refused: Answer = try send("", "1\tUrusan\n1.1\tSalah")
        #expect(refused.status == 422)
        #expect(refused.text.contains("Baris 2: “1.1” bukan kode."))
        #expect(!refused.text.contains("Simpan versi ini"))
        #expect(try stored() == "")
    }

    /// Of two versions that cover a year, the one that was imported last holds.
    @Test func theLastVersionOfAYearHolds() throws {
        try send("")
        try send("", "2\tUrusan lain", nama: "Pengganti", mulai: "2023", sampai: "2024")
        for (year, name) in [
            ("2020", "belum ada nomenklatur"), ("2022", "berlaku Contoh"), ("2024", "berlaku Pengganti"),
            ("2025", "berlaku Contoh"),
        ] {
            #expect(try registrar.client.get("\(Self.address)?tahun=\(year)").text.contains(name), "\(year)")
        }
        let found: Answer = try registrar.client.get("\(Self.address)?tahun=2022&cari=PROGRAM")
        #expect(found.text.contains("1.01.02") && !found.text.contains("Bidang contoh"))
    }

    @Test func theNeighbourSeesNothingOfIt() throws {
        try send("")
        #expect(
            try Registrar(fixture, tenant: "kembar-b").client.get("\(Self.address)?tahun=2022").text.contains(
                "belum ada nomenklatur"))
    }
}
