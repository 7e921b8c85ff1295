import Support
import Testing

@testable import Kinerja

@Suite("What a document says of indicators and of money") struct TargetSpecTests {
    private func named(
        _ kind: DocumentKind, _ rows: [Baris], in table: String, tahun: Int = 2022, periode: String? = nil
    ) -> [String] {
        var naskah = Naskah()
        naskah.replace(table, with: rows)
        if let periode { naskah.fill("periode", with: periode) }
        return kind.namedTargets(in: naskah, tahun: tahun).map { target in
            "\(target.sasaran)|\(target.indikator)|\(target.satuan)|\(target.tahun) \(target.masa)|\(target.tertulis)"
        }
    }

    @Test func ofAnAgreementTheYear() {
        let rows = [
            Baris(["nomor": "1.", "sasaran": "S", "indikator": "I", "satuan": "%", "target": "10"]),
            Baris(["indikator": "J", "target": "B (80)"]),
            Baris(["sasaran": "T", "indikator": "K", "target": "-"]), Baris(["sasaran": "U", "indikator": "L"]),
            Baris(["sasaran": "V\nW", "indikator": "M\nN", "target": "1\n2"]),
        ]
        #expect(
            named(.perjanjianKinerja, rows, in: "sasaran") == [
                "S|I|%|2022 tahun|10", "S|J||2022 tahun|B (80)", "V\nW|M||2022 tahun|1", "V\nW|N||2022 tahun|2",
            ])
    }

    @Test func ofARencanaAksiItsParts() {
        let row = Baris([
            "sasaran": "S", "indikator": "I", "target": "12", "b01": "1", "b02": "-", "b12": "?", "tw4": "3",
        ])
        #expect(
            named(.rencanaAksi, [row], in: "aksi") == [
                "S|I||2022 tahun|12", "S|I||2022 bulan(Kinerja.Bulan.januari)|1",
                "S|I||2022 bulan(Kinerja.Bulan.desember)|?", "S|I||2022 triwulan(4)|3",
            ])
        #expect(DocumentKind.rencanaAksi.targets.map(\.isPromised) == [false, true])
    }

    /// Of a row that names two indicators the figures are those of the narrower.
    @Test func ofAnIKUTheYearsOfItsPeriod() {
        let rows = [
            Baris(["tujuan": "T", "indikatorTujuan": "IT", "t1": "1"]),
            Baris(["sasaran": "S", "indikator": "I", "t1": "2", "t2": "3", "t3": "4"]),
            Baris(["tujuan": "U", "indikatorTujuan": "IU", "sasaran": "V", "indikator": "J", "t2": "5"]),
        ]
        #expect(
            named(.indikatorKinerjaUtama, rows, in: "iku", periode: "2021-2022") == [
                "S|I||2021 tahun|2", "S|I||2022 tahun|3", "V|J||2022 tahun|5", "T|IT||2021 tahun|1",
            ])
        #expect(named(.indikatorKinerjaUtama, rows, in: "iku").isEmpty)
    }

    @Test func whichKindsPromise() {
        let promising = DocumentKind.all.filter { $0.targets.contains(where: \.isPromised) }.map(\.id)
        #expect(promising == ["pk", "rencana-aksi", "iku", "renstra", "rpjmd"])
    }

    /// Every column that is named exists.
    @Test(arguments: DocumentKind.all.map(\.id)) func namesItsOwnColumns(_ id: String) throws {
        let kind = try #require(DocumentKind.named(id))
        for spec in kind.targets {
            let table = try #require(kind.table(spec.tabel.id))
            let named =
                [spec.indikator, spec.sasaran, spec.satuan, spec.unless].compactMap { $0 } + spec.kolom.map(\.column)
            #expect(named.filter { table.column($0) == nil } == [])
        }
        for spec in kind.budgets {
            let table = try #require(kind.table(spec.tabel.id))
            let named = [spec.program, spec.kode].compactMap { $0 } + spec.kolom.map(\.column)
            #expect(named.filter { table.column($0) == nil } == [])
        }
        for table in kind.tabel {
            let named =
                table.induk + table.kelompok + table.kolom.compactMap(\.satuan)
                + [table.coded?.nama, table.amended?.amount].compactMap { $0 }
            #expect(named.filter { table.column($0) == nil } == [])
            #expect(Set(table.kolom.map(\.id)).count == table.kolom.count)
        }
    }
}
