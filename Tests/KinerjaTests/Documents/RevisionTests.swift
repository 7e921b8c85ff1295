import Support
import Testing

@testable import Kinerja

@Suite struct RevisionTests {
    private let kind: DocumentKind = .perjanjianKinerja
    private let parties = Parties(pertama: Office.holds(Office.dpmd), kedua: Office.holds(Office.bupati))

    private func compose(_ naskah: Naskah, revisi: Int, tenant: Tenant = TabananPK.tenant) -> Snapshot {
        Snapshot(
            of: .sample(Office.jabatanDPMD, .draf, revisi: revisi, unit: TabananPK.unit), naskah: naskah,
            parties: parties, tenant: tenant)
    }

    @Test func beginsWithTheSameRowsAndTheAmountsBefore() throws {
        let original = TabananPK.naskah
        let revision = original.revised(.strategi, uraian: "APBD Perubahan.", of: kind)
        #expect(revision["sasaran"] == original["sasaran"])
        #expect(revision["program"].map(\.kunci) == original["program"].map(\.kunci))
        #expect(revision["program"].map { $0["sebelum"] } == original["program"].map { $0["anggaran"] })
        #expect(revision["program"].map { $0["anggaran"] } == original["program"].map { $0["anggaran"] })
        #expect(revision.tempat == original.tempat && revision.tanggal.isEmpty)
        #expect(revision.isian == ["alasan": "b", "uraianAlasan": "APBD Perubahan."])
        // A second revision starts from the amounts of the first.
        var changed = revision
        changed.replace(
            "program",
            with: revision["program"].map { row in
                var row = row
                row["anggaran"] = "7"
                return row
            })
        #expect(
            changed.revised(.prioritas, uraian: "Lagi.", of: kind)["program"].map { $0["sebelum"] } == [
                "7", "7", "7", "7",
            ])
    }

    /// A new row never takes the key of one that the document in force had.
    @Test func keysGoOn() {
        var revision = TabananPK.naskah.revised(.strategi, uraian: "x", of: kind)
        let known = Set(revision.tabel.values.joined().map(\.kunci))
        revision.replace("program", with: revision["program"] + [Baris(["program": "Program Kelima"])])
        #expect(revision["program"].last.map { known.contains($0.kunci) } == false)
    }

    @Test func printsItsReasonItsNameAndBothAmounts() throws {
        let snapshot = compose(TabananPK.naskah.revised(.strategi, uraian: "APBD Perubahan.", of: kind), revisi: 1)
        #expect(snapshot.judul == ["PERUBAHAN PERJANJIAN KINERJA TAHUN 2022"])
        #expect(
            snapshot.lampiran.map { $0.judul[$0.judul.count - 1] }.last
                == "PERUBAHAN PERJANJIAN KINERJA KEPALA DINAS PMD")
        #expect(snapshot.perubahan == "Perubahan karena \(AlasanPerubahan.strategi.bunyi): APBD Perubahan.")
        #expect(snapshot.isian?.map(\.nilai) == ["b", "APBD Perubahan."])
        let program = try #require(snapshot.tabel.first { $0.id == "program" })
        #expect(program.kolom.suffix(2).map(\.judul) == ["Sebelum Perubahan", "Setelah Perubahan"])
        #expect(program.baris[1]["sebelum"] == "250.000.000")
    }

    @Test(arguments: [
        (1, "{PERUBAHAN} {JENIS}", "Perubahan Perjanjian Kinerja"),
        (2, "{PERUBAHAN} {JENIS}", "Perubahan Kedua Perjanjian Kinerja"),
        (3, "{JENIS} {PERUBAHAN}", "Perjanjian Kinerja Perubahan Ketiga"),
        (1, "{JENIS} Perubahan", "Perjanjian Kinerja Perubahan"),
        (0, "{PERUBAHAN} {JENIS}", "Perjanjian Kinerja"),
    ])
    func isCalledAsTheKabupatenCallsIt(revisi: Int, words: String, expected: String) {
        var settings = TabananPK.tenant.settings
        settings.kosakata.sebutanPerubahan = words
        let tenant = Tenant(id: ID(rawValue: 1), slug: "t", nama: "T", isDemonstration: false, settings: settings)
        #expect(compose(TabananPK.naskah, revisi: revisi, tenant: tenant).namaJenis == expected)
    }

    /// An original says nothing of a change, whatever its naskah holds; neither does a copy for another year.
    @Test func onlyARevisionHasAReason() throws {
        let revised = TabananPK.naskah.revised(.strategi, uraian: "x", of: kind)
        #expect(compose(revised, revisi: 0).perubahan == nil && compose(revised, revisi: 0).isian == nil)
        #expect(try !compose(TabananPK.naskah, revisi: 0).text().contains("perubahan"))
        let copy = revised.duplicated(as: .perjanjianKinerja)
        #expect(copy.isian.isEmpty && copy["program"].allSatisfy { $0["sebelum"].isEmpty })
        #expect(copy["program"].map { $0["anggaran"] } == revised["program"].map { $0["anggaran"] })
    }

    @Test func withoutItsReasonItIsNotComplete() {
        func missing(_ naskah: Naskah, revisi: Int) -> [String] {
            Pemeriksa.findings(in: Subject(naskah, kind, revisi: revisi)).filter { $0.rule == "isian.kosong" }
                .compactMap(\.column)
        }
        #expect(missing(TabananPK.naskah, revisi: 1) == ["alasan", "uraianAlasan"])
        #expect(missing(TabananPK.naskah.revised(.pejabat, uraian: "x", of: kind), revisi: 1).isEmpty)
        #expect(missing(TabananPK.naskah, revisi: 0).isEmpty)
    }
}
