import Support
import Testing

@testable import Kinerja

/// Levels on their way: into a text that is signed, into another document, into the checker and the pohon kinerja.
@Suite struct LevelsOfDocumentTests {
    private static func naskah(_ rows: [(String, String, String)]) -> Naskah {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [Baris(["sasaran": "S", "indikator": "I", "target": "5"])])
        naskah.replace(
            "program", with: rows.map { Baris(["kode": $0, "program": $1, "anggaran": $2]) })
        return naskah
    }

    private static let deep = naskah([
        ("1.01.02", "Pendidikan", "100"), ("1.01.02.2.01", "SD", "60"), ("1.01.02.2.02", "SMP", "40"),
        ("1.01.03", "Kurikulum", "5"),
    ])

    private static func snapshot(_ naskah: Naskah) -> Snapshot {
        let parties = Parties(
            pertama: Office.holds(Office.dpmd, .plt, nama: "Ayu"), kedua: Office.holds(Office.bupati, nama: "Sanjaya"))
        return Snapshot(
            of: .sample(Office.jabatanDPMD, .diajukan, unit: TabananPK.unit), naskah: naskah, parties: parties,
            tenant: Tenant(
                id: TabananPK.tenant.id, slug: "tabanan", nama: "Kabupaten Tabanan", isDemonstration: false,
                settings: TenantSettings()))
    }

    @Test func aSignedTextHasThem() throws {
        let table = try #require(Self.snapshot(Self.deep).tabel.last)
        #expect(table.tingkat == [0, 1, 1, 0])
        #expect(table.jumlah?.nilai == ["anggaran": "105"])
        #expect(table.kolom.map(\.id) == ["kode", "program", "anggaran"])
        #expect(table.kolom.map(\.nomor) == ["1", "2", "3"])
    }

    /// A text without them is byte for byte what it was before there were any.
    @Test func aTextWithoutThemIsWhatItWas() throws {
        let flat = Self.snapshot(Self.naskah([("1.01.02", "A", "100"), ("1.01.03", "B", "5")]))
        #expect(try !flat.text().contains("tingkat"))
        // One that was signed before: its rows stand side by side for ever, and add up as they did.
        let older = try Snapshot(
            text: Self.snapshot(Self.deep).text().replacing(",\"tingkat\":[0,1,1,0]", with: ""))
        let table = try #require(older.tabel.last)
        #expect(table.tingkat == nil)
        #expect(JumlahAnggaran(older.anggaran).jumlah == Rupiah(205))
        #expect(JumlahAnggaran(Self.snapshot(Self.deep).anggaran).jumlah == Rupiah(105))
    }

    @Test func theSummaryCountsProgramsOnce() {
        let lines = DocumentKind.perjanjianKinerja.summary(Self.deep)
        #expect(lines.map(\.nilai) == ["1", "1", "2", "Rp105"])
    }

    @Test func aRencanaAksiBeginsWithThem() throws {
        var naskah = Self.deep
        naskah.replace(
            "program",
            with: naskah["program"] + [Baris(["program": "Lain", "anggaran": "1", "tingkat": "Sub kegiatan"])])
        let begun = try #require(DocumentKind.perjanjianKinerja.carried(naskah, into: .rencanaAksi, tahun: 2026))
        #expect(begun["aksi"].map { $0[.program] } == ["", "Pendidikan", "SD", "SMP", "Kurikulum", "Lain"])
        #expect(begun["aksi"].map { $0[.kode] }.dropFirst(2).first == "1.01.02.2.01")
        #expect(begun["aksi"].last?[.tingkat] == "Sub kegiatan")
        #expect(RencanaAksi.tabel.tree(of: begun["aksi"]).depths == [0, 0, 1, 1, 0, 1])
        let findings = Pemeriksa.findings(in: begun, of: .rencanaAksi)
        #expect(findings.allSatisfy { $0.rule != "sel.kosong" || $0.row == begun["aksi"].first?.kunci })
    }

    /// The RKT has a column for each level.
    @Test func anRKTBeginsWithThem() throws {
        var plan = Naskah()
        plan.fill("periode", with: "2021-2026")
        plan.replace(
            "program-renstra",
            with: [
                Baris(["kode": "1.01.02", "program": "A", "p1": "100"]),
                Baris(["kode": "1.01.02.2.01", "program": "A1", "p1": "60"]),
                Baris(["kode": "1.01.02.2.01.0001", "program": "A1a", "p1": "60"]),
                Baris(["kode": "1.01.02.2.02", "program": "A2", "p1": "40"]),
            ])
        let begun = try #require(DocumentKind.renstra.carried(plan, into: .rencanaKinerjaTahunan, tahun: 2021))
        let rows = begun[RencanaKinerjaTahunan.tabel.id]
        #expect(
            rows.map { "\($0[.program])|\($0[.kegiatan])|\($0[.targetKegiatan])" } == ["A||100", "|A1|60", "|A2|40"])
        #expect(
            JumlahAnggaran(RencanaKinerjaTahunan.tabel.addends(in: rows, column: .targetKegiatan)).jumlah == Rupiah(100)
        )
        #expect(RencanaKinerjaTahunan(begun).total.jumlah == Rupiah(100))
    }

    @Test func aDeviationIsAFindingWithBothNumbers() {
        let naskah = Self.naskah([("1.01.02", "A", "100"), ("1.01.02.2.01", "B", "60"), ("1.01.02.2.02", "C", "30")])
        let found = Pemeriksa.findings(in: naskah, of: .perjanjianKinerja).filter { $0.rule == "jumlah.tingkat" }
        #expect(
            found.map(\.message) == [
                "Tertulis Rp100, padahal 2 kegiatan di bawahnya berjumlah Rp90. Selisih Rp10."
            ])
        #expect(found.first?.column == "anggaran")
    }

    /// A total that counts kegiatan as well is wrong.
    @Test func aPrintedTotalIsThatOfThePrograms() {
        func deviates(_ total: String) -> [Bool] {
            let rows = Self.deep["program"] + [Baris(["program": "Jumlah", "anggaran": total])]
            return PerjanjianKinerja.tabelProgram.totals(in: rows).map(\.deviates)
        }
        #expect(deviates("105") == [false])
        #expect(deviates("205") == [true])
    }

    @Test func numbersCountOnEachLevel() {
        func found(_ numbers: [String]) -> Int {
            var naskah = Naskah()
            let codes = ["1.01.02", "1.01.02.2.01", "1.01.02.2.02", "1.01.03"]
            naskah.replace(
                "program",
                with: zip(numbers, codes).map { Baris(["nomor": $0, "kode": $1, "program": "P \($1)"]) })
            return Pemeriksa.findings(in: naskah, of: .perjanjianKinerja).count { $0.rule == "nomor.tidak-urut" }
        }
        #expect(found(["1", "1", "2", "2"]) == 0)
        #expect(found(["1", "2", "3", "4"]) == 0)
        #expect(found(["1", "1", "3", "2"]) == 1)
        #expect(found(["1", "1", "2", "4"]) == 1)
    }

    @Test func aHeadingLacksNothing() {
        var naskah = Self.naskah([("", "Program A", "100"), ("", "Program B", "5")])
        naskah.replace("program", with: [Baris(["nomor": "URUSAN WAJIB"])] + naskah["program"])
        #expect(Pemeriksa.findings(in: naskah, of: .perjanjianKinerja).allSatisfy { $0.rule != "sel.kosong" })
        #expect(DocumentKind.perjanjianKinerja.summary(naskah).map(\.nilai) == ["1", "1", "2", "Rp105"])
    }

    /// A superior who names programs has none of their kegiatan.
    @Test func aKegiatanIsNoOrphan() {
        let above = Self.naskah([("1.01.02", "Pendidikan", "100")])
        func orphans(_ own: Naskah) -> Int {
            let context = Context([Context.Related(.atasan, jabatan: "Kepala Dinas", above)])
            return Pemeriksa.findings(in: Subject(own, .perjanjianKinerja, context: context)).count {
                $0.rule == "kaskade.program-yatim"
            }
        }
        #expect(orphans(Self.naskah([("1.01.02", "Pendidikan", "100"), ("1.01.02.2.01", "SD", "60")])) == 0)
        #expect(orphans(Self.naskah([("1.01.09", "Lain", "100")])) == 1)
    }

    @Test func codesBeforeNamesGoToTheirColumn() {
        let table = PerjanjianKinerja.tabelProgram
        let rows = ["1.01.02 Pendidikan", "1.01.02.2.01\nSD", "5 Desa", "1.01.02", "1.01 Urusan X", "1.01 Program"].map
        {
            Baris(["program": $0])
        }
        let (taken, count) = table.codesTaken(in: rows)
        #expect(count == 3)
        #expect(
            taken.map { "\($0[.kode])|\($0[.program])" } == [
                "1.01.02|Pendidikan", "1.01.02.2.01|SD", "|5 Desa", "|1.01.02", "1.01|Urusan X", "|1.01 Program",
            ])
        let other = table.codesTaken(in: [Baris(["kode": "1.01.03", "program": "1.01.02 A"])])
        #expect(other.count == 0)
    }

    /// Numbers of a PK's sasaran, 1 and 1.1, are a branch of the pohon kinerja.
    @Test func sasaranBelowSasaranHangBelowThem() {
        var naskah = Naskah()
        naskah.replace(
            "sasaran",
            with: [("1", "A"), ("1.1", "B"), ("1.1.1", "C"), ("2", "D")].map {
                Baris(["nomor": $0, "sasaran": $1, "indikator": "I \($1)"])
            })
        let head = Office.jabatanDPMD
        let pohon = PohonKinerja(
            tahun: 2026, akar: head, jabatan: [head],
            dokumen: [PohonKinerja.Dokumen(jabatan: head.id, jenis: "pk", naskah: naskah)])
        #expect(pohon.akar.anak.map(\.uraian) == ["A", "D"])
        #expect(pohon.akar.anak.first?.anak.first?.uraian == "B")
        #expect(pohon.akar.anak.first?.anak.first?.anak.first?.uraian == "C")
    }
}
