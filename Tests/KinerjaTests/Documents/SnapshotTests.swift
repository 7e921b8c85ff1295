import Support
import Testing

@testable import Kinerja

@Suite struct SnapshotTests {
    private let document: Document = .sample(Office.jabatanDPMD, .diajukan, unit: TabananPK.unit)
    private let parties = Parties(
        pertama: Office.holds(Office.dpmd, .plt, nama: "Ayu, M.Si"), kedua: Office.holds(Office.bupati, nama: "Sanjaya")
    )

    private func compose(_ naskah: Naskah = TabananPK.naskah, settings: TenantSettings? = nil) -> Snapshot {
        let tenant = Tenant(
            id: TabananPK.tenant.id, slug: "tabanan", nama: "Kabupaten Tabanan", isDemonstration: false,
            settings: settings ?? TabananPK.tenant.settings)
        return Snapshot(of: document, naskah: naskah, parties: parties, tenant: tenant)
    }

    @Test func everythingThatIsPrintedIsInIt() throws {
        let snapshot = compose()
        #expect(snapshot.judul == ["PERJANJIAN KINERJA TAHUN 2022"])
        #expect(snapshot.kop == ["PEMERINTAH KABUPATEN TABANAN", "DINAS PMD", "TABANAN 82113"])
        #expect((snapshot.tempat, snapshot.tanggal) == ("Tabanan", "31 Januari 2022"))
        #expect((snapshot.pihakPertama.nama, snapshot.pihakPertama.jabatan) == ("Ayu, M.Si", "Plt. Kepala Dinas"))
        #expect(snapshot.pihakKedua?.jabatan == "Bupati Tabanan")
        #expect(snapshot.pernyataan == Pernyataan().paragraf)
        #expect(
            snapshot.lampiran.map(\.judul) == [
                ["PERJANJIAN KINERJA TAHUN 2022", "DINAS PMD KABUPATEN TABANAN"],
                ["LAMPIRAN TAMBAHAN", "PERJANJIAN KINERJA KEPALA DINAS PMD"],
            ])
        for (table, cells) in zip(
            snapshot.tabel, [TabananPK.sasaranCells, TabananPK.programCells, TabananPK.tambahanCells])
        {
            #expect(table.baris.map { row in table.kolom.map { row[$0.id] } } == cells)
        }
        #expect(snapshot.tabel[1].kolom.map(\.nomor) == ["1", "3", "4", "5", "6", "7"])
        #expect(snapshot.tabel[1].kolom.map(\.isi) == [.nomor, .uraian, .uraian, .uraian, .target, .anggaran])
    }

    @Test func theSamePartsGiveTheSameBytes() throws {
        let text = try compose().text()
        for _ in 0..<20 { #expect(try compose().text() == text) }
        let again = try Snapshot(text: text)
        #expect(again == compose())
        #expect(try again.text() == text)
    }

    @Test func emptyTablesAndLampiranAreLeftOut() {
        var naskah = TabananPK.naskah
        naskah.replace("tambahan", with: [])
        #expect(compose(naskah).tabel.map(\.id) == ["sasaran", "program"])
        #expect(compose(naskah).lampiran.count == 1)
        naskah.replace("program", with: [])
        #expect(compose(naskah).tabel.map(\.id) == ["sasaran"])
        #expect(compose(Naskah()).lampiran.isEmpty)
    }

    @Test func nobodySignsACellThatTheFormDoesNotPrint() throws {
        var naskah = Naskah()
        naskah.replace(
            "sasaran", with: [Baris(["sasaran": "a", "satuan": "persen", "rahasia": "x"]), Baris(["rahasia": "y"])])
        naskah.replace("program", with: [Baris(["keterangan": "APBD"])])
        let snapshot = compose(naskah)
        #expect(snapshot.tabel.map(\.id) == ["sasaran"])
        #expect(snapshot.tabel.first?.baris == [Baris(kunci: "k1", ["sasaran": "a"])])
        #expect(compose(naskah, settings: TenantSettings()).tabel.map { $0.baris.count } == [1, 1])
        #expect(try !compose(naskah).text().contains("rahasia"))
    }

    @Test func withoutAFormTheKindsOwnColumnsArePrinted() {
        let sasaran = compose(settings: TenantSettings()).tabel.first
        #expect(
            sasaran?.kolom.map(\.judul) == [
                "No", "Sasaran Strategis", "Indikator Kinerja", "Definisi Operasional / Formula", "Target",
            ])
        #expect(sasaran?.kolom.map(\.nomor) == ["1", "2", "3", "4", "5"])
    }

    @Test func theBupatiPromisesAlone() {
        let alone = Snapshot(
            of: .sample(Office.jabatanBupati, .diajukan), naskah: TabananPK.naskah,
            parties: Parties(pertama: Office.holds(Office.bupati), kedua: nil), tenant: TabananPK.tenant)
        #expect(alone.pihakKedua == nil)
        #expect(alone.perangkatDaerah == "Kabupaten Tabanan")
        #expect(alone.lampiran.first?.judul == ["PERJANJIAN KINERJA TAHUN 2022", "KABUPATEN TABANAN"])
        #expect(!alone.pernyataan.joined().lowercased().contains("pihak kedua"))
        #expect(alone.pihakPertama.sebutan.isEmpty)
    }

    @Test func itIsCheckedAsTheNaskahIs() {
        let kind = DocumentKind.perjanjianKinerja
        let before = Pemeriksa.findings(in: TabananPK.naskah, of: kind)
        #expect(Pemeriksa.findings(in: compose().naskah, of: kind) == before)
        #expect(!before.isEmpty)
        #expect(kind.summary(compose().naskah) == kind.summary(TabananPK.naskah))
    }
}
