import Support
import Testing

@testable import Kinerja

@Suite("What one document gives to another") struct CarryingTests {
    private static let plan: Naskah = {
        var naskah = Naskah(tempat: "Contoh", tanggal: "27 September 2021")
        naskah.fill("periode", with: "2021-2026")
        naskah.fill("tentang", with: "Renstra")
        naskah.replace(
            "tujuan-renstra",
            with: [
                Baris(["nomor": "1.", "tujuan": "T", "indikatorTujuan": "IT", "satuan": "Indeks", "t1": "1", "t4": "4"]
                ),
                Baris(["sasaran": "S", "indikator": "I", "satuan": "Desa", "t1": "10", "t4": "40"]),
                Baris(["indikator": "J", "satuan": "%", "t1": "11 %", "t4": "41 %"]),
                Baris(["nomor": "2.", "tujuan": "U", "sasaran": "V", "indikator": "K", "t1": "B (60)", "t4": "B (64)"]),
            ])
        naskah.replace(
            "program-renstra",
            with: [
                Baris([
                    "nomor": "1.", "kode": "1.02.02", "program": "P", "indikator": "PI", "t4": "84 %", "p1": "100",
                    "p4": "400",
                ]),
                Baris(["indikator": "PJ", "t4": "7"]),
            ])
        return naskah
    }()

    private func cells(_ rows: [Baris], _ columns: ColumnKey...) -> [String] {
        rows.map { row in columns.map { row[$0] }.joined(separator: "|") }
    }

    @Test func aPlanBeginsAnAgreement() throws {
        let begun = try #require(DocumentKind.renstra.carried(Self.plan, into: .perjanjianKinerja, tahun: 2024))
        #expect(
            cells(begun["sasaran"], .nomor, .sasaran, .indikator, .satuan, .target) == [
                "1.|S|I|Desa|40", "||J|%|41 %", "2.|V|K||B (64)",
            ])
        #expect(
            cells(begun["program"], .nomor, .kode, .program, .indikator, .target, .anggaran) == [
                "1.|1.02.02|P|PI|84 %|400", "|||PJ|7|",
            ])
        #expect((begun.tempat, begun.tanggal) == ("Contoh", "") && begun.isian.isEmpty)
    }

    /// Without a column for it, the unit would be lost.
    @Test func aUnitWithoutAColumnStandsInTheFigure() throws {
        let columns: [ColumnKey] = [.nomor, .sasaran, .indikator, .target]
        let form = TableForm(kolom: columns.map { TableForm.Column(id: $0, judul: $0.rawValue, nomor: "") })
        let settings = TenantSettings(formulir: ["sasaran": form])
        let begun = try #require(
            DocumentKind.renstra.carried(Self.plan, into: .perjanjianKinerja, tahun: 2024, settings: settings))
        #expect(begun["sasaran"].map { $0[.target] } == ["40 Desa", "41 %", "B (64)"])
    }

    @Test func aPlanBeginsTheYear() throws {
        let begun = try #require(DocumentKind.renstra.carried(Self.plan, into: .rencanaKinerjaTahunan, tahun: 2021))
        let table = RencanaKinerjaTahunan.tabel
        #expect(
            cells(begun[table.id], .sasaran, .indikator, .satuan, .target) == [
                "S|I|Desa|10", "|J|%|11 %", "V|K||B (60)", "|||",
            ])
        #expect(cells(begun[table.id], .program, .targetKegiatan).last == "P|100")
        #expect(begun[table.id].last.map(table.role) == .kelompok)
    }

    @Test func aPlanBeginsItsIndicators() throws {
        let begun = try #require(
            DocumentKind.rpjmd.gives.carried.isEmpty
                ? nil : DocumentKind.renstra.carried(Self.plan, into: .indikatorKinerjaUtama, tahun: 2022))
        #expect(begun.isian == ["periode": "2021-2026"])
        #expect(
            cells(begun["iku"], .tujuan, .indikatorTujuan, .sasaran, .indikator, "t1", "t4") == [
                "T|IT|||1|4", "||S|I|10|40", "|||J|11 %|41 %", "U||V|K|B (60)|B (64)",
            ])
    }

    @Test func anAgreementBeginsARencanaAksi() throws {
        let begun = try #require(
            DocumentKind.perjanjianKinerja.carried(TabananPK.naskah, into: .rencanaAksi, tahun: 2022))
        let columns: [ColumnKey] = [.nomor, .sasaran, .indikator, .target]
        let (own, agreed) = (begun["aksi"], TabananPK.naskah["sasaran"])
        let first = own.prefix(agreed.count)
        #expect(first.map { row in columns.map { row[$0] } } == agreed.map { row in columns.map { row[$0] } })
        let (plan, programs) = (own.dropFirst(agreed.count), TabananPK.naskah["program"])
        #expect(
            cells(Array(plan), .program, .anggaran)
                == cells(programs.filter { !$0[.program].isEmpty }, .program, .anggaran))
        #expect(DocumentKind.rencanaAksi.origins.map(\.id) == ["pk"])
    }

    @Test func nothingIsCarriedThatDoesNotFit() {
        #expect(DocumentKind.renstra.carried(Self.plan, into: .perjanjianKinerja, tahun: 2027) == nil)
        #expect(DocumentKind.renstra.carried(Self.plan, into: .laporanKinerja, tahun: 2024) == nil)
        #expect(DocumentKind.laporanKinerja.origins.isEmpty)
    }
}
