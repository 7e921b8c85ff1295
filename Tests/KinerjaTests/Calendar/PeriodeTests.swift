import Support
import Testing

@testable import Kinerja

@Suite("The years of a plan") struct PeriodeTests {
    @Test(arguments: [
        ("2021-2026", 2021, 2026), ("2021–2026", 2021, 2026), ("Tahun 2021 s/d 2030", 2021, 2030),
        ("2022-2022", 2022, 2022),
    ])
    func isRead(_ text: String, _ awal: Int, _ akhir: Int) {
        let periode = Periode(text)
        #expect(periode?.awal == awal && periode?.akhir == akhir)
    }

    @Test(arguments: ["", "2021", "2026-2021", "2021-2031", "21-26", "2021-2026-2027"]) func isRefused(_ text: String) {
        #expect(Periode(text) == nil)
    }

    @Test func countsFromItsFirstYear() throws {
        let periode = try #require(Periode("2021-2026"))
        #expect((2020...2027).map { periode.place(of: $0) } == [nil, 1, 2, 3, 4, 5, 6, nil])
        #expect((0...7).map { periode.year(at: $0) } == [nil, 2021, 2022, 2023, 2024, 2025, 2026, nil])
    }

    /// A column beyond the period is not shown; a form made for fewer years goes on with the others.
    @Test(arguments: [("", 6), ("2021-2022", 2), ("2021-2026", 6), ("2021-2030", 10)])
    func columnsFollowIt(_ text: String, _ count: Int) {
        let table = IndikatorKinerjaUtama.tabel
        let variant = FormVariant(periode: Periode(text))
        let years = (1...count).map { ColumnKey.target(tahun: $0) }
        func shown(_ form: TableForm) -> [ColumnKey] { form.kolom.map(\.id).filter(table.years(.target).contains) }
        #expect(shown(table.form(TenantSettings(), variant)) == years)
        var own = table.standard
        own.kolom = own.kolom.filter { !table.years(.target).dropFirst(6).contains($0.id) }
        own.kolom.append(TableForm.Column(id: "lain", judul: "Lain", nomor: "9"))
        let form = table.form(TenantSettings(formulir: ["iku": own]), variant)
        #expect(shown(form) == years && form.kolom.last?.id == "lain")
        #expect(
            form.naming(Periode(text)).kolom.first { $0.id == .target(tahun: 2) }?.judul
                == (text.isEmpty ? "Tahun 2" : "2022"))
    }
}
