import Support
import Testing

@testable import Kinerja

@Suite("What a signed text promises, line by line") struct ProyeksiTests {
    /// "tabel nomor.butir wording|satuan|sasaran|definisi: year period text, ..."
    private func lines(_ kind: DocumentKind, _ table: String, _ rows: [Baris], periode: String? = nil) -> [String] {
        janji(kind, table, rows, periode: periode).map { line in
            let figures = line.angka.map {
                "\($0.tahun) \($0.periode.kode) \($0.tertulis)\($0.isPromised ? "" : " (lain)")"
            }
            return """
                \(line.tabel) \(line.nomor).\(line.butir) \(line.indikator)|\(line.satuan)|\(line.sasaran)|\
                \(line.definisi): \(figures.joined(separator: ", "))
                """
        }
    }

    private func janji(
        _ kind: DocumentKind, _ table: String, _ rows: [Baris], periode: String? = nil
    ) -> [JanjiIndikator] {
        var naskah = Naskah()
        naskah.replace(table, with: rows)
        if let periode { naskah.fill("periode", with: periode) }
        let document = Document(
            id: ID(rawValue: 1), kind: kind, tahun: 2022, jabatan: Office.jabatanDPMD, perangkatDaerah: TabananPK.unit,
            revisi: 0, status: .diajukan, versi: 1, kode: "00000000")
        let parties = Parties(pertama: Office.holds(Office.dpmd, nama: "A"), kedua: nil)
        return Snapshot(of: document, naskah: naskah, parties: parties, tenant: TabananPK.tenant).janji
    }

    @Test func ofAnAgreementTheYear() {
        let rows = [
            Baris(["nomor": "1.", "sasaran": "S", "indikator": "I", "definisi": "D", "target": "10 desa"]),
            Baris(["indikator": "J", "target": "66,16 POIN"]),
            Baris(["sasaran": "T", "indikator": "K", "target": "-"]),
            Baris(["sasaran": "V", "indikator": "M\nN", "target": "1 %\n2 %"]),
        ]
        #expect(
            lines(.perjanjianKinerja, "sasaran", rows) == [
                "sasaran 1.0 I|desa|S|D: 2022 tahun 10 desa", "sasaran 2.0 J|POIN|S|: 2022 tahun 66,16 POIN",
                "sasaran 4.0 M|%|V|: 2022 tahun 1 %", "sasaran 4.1 N|%|V|: 2022 tahun 2 %",
            ])
    }

    /// One line with all its figures, though two specs find them.
    @Test func ofARencanaAksiItsPeriods() {
        let rows = [
            Baris(["nomor": "1", "sasaran": "S", "indikator": "I", "target": "12", "b01": "1", "b02": "-", "b12": "?"]),
            Baris(["nomor": "2", "sasaran": "T", "indikator": "J", "satuan": "%", "tw1": "0", "tw4": "100"]),
        ]
        #expect(
            lines(.rencanaAksi, "aksi", rows) == [
                "aksi 1.0 I||S|: 2022 tahun 12 (lain), 2022 01 1, 2022 12 ?",
                "aksi 2.0 J|%|T|: 2022 TW1 0, 2022 TW4 100",
            ])
    }

    @Test(arguments: [
        (DocumentKind.indikatorKinerjaUtama, "iku"), (.renstra, "tujuan-renstra"), (.rpjmd, "tujuan-rpjmd"),
    ])
    func ofAPlanItsYears(_ kind: DocumentKind, _ table: String) {
        let rows = [
            Baris(["tujuan": "T", "indikatorTujuan": "IT", "satuan": "%", "t1": "1"]),
            Baris(["sasaran": "S", "indikator": "I", "satuan": "Poin", "t1": "2", "t2": "3", "t3": "4"]),
        ]
        #expect(
            lines(kind, table, rows, periode: "2021-2022") == [
                "\(table) 2.0 I|Poin|S|: 2021 tahun 2, 2022 tahun 3", "\(table) 1.0 IT|%|T|: 2021 tahun 1",
            ])
    }

    @Test func aKindThatPromisesNothingOrIsUnknown() {
        #expect(lines(.rencanaKinerjaTahunan, "kegiatan", [Baris(["indikatorKegiatan": "I", "target": "1"])]) == [])
        #expect(lines(.indikatorKinerjaIndividu, "kinerja", [Baris(["indikator": "I"])]) == [])
    }

    /// Told apart by their sasaran where that is possible; who repeats all of it is left to a person.
    @Test func whatADocumentSaysTwice() {
        let rows = [
            Baris(["sasaran": "S", "indikator": "I", "target": "1"]),
            Baris(["sasaran": "T", "indikator": "i.", "target": "2"]),
            Baris(["sasaran": "U", "indikator": "J", "target": "3"]),
        ]
        #expect(janji(.perjanjianKinerja, "sasaran", rows).repeated == [0, 1])
        let parts = [
            Baris(["sasaran": "S", "indikator": "I", "tw1": "1"]),
            Baris(["sasaran": "T", "indikator": "I", "tw2": "1"]),
        ]
        #expect(janji(.rencanaAksi, "aksi", parts).repeated == [], "for other times it is no repetition")
    }
}
