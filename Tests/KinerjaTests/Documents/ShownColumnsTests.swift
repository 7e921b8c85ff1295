import Support
import Testing

@testable import Kinerja

/// Columns that are blank from top to bottom, and those that are typed and not printed.
@Suite struct ShownColumnsTests {
    private static func printed(_ rows: [Baris], _ table: TableSpec, _ form: TableForm? = nil) -> [String] {
        (form ?? table.form(TenantSettings())).shown(in: rows, of: table).filter(\.isPrinted).map {
            "\($0.nomor) \($0.id)"
        }
    }

    @Test func blankColumnsAreLeftOutAndTheOthersCounted() {
        let rows = [Baris(["nomor": "1", "program": "Program A", "anggaran": "100"])]
        #expect(Self.printed(rows, PerjanjianKinerja.tabelProgram) == ["1 nomor", "2 program", "3 anggaran"])
        #expect(Self.printed([Baris(["program": "A"])], PerjanjianKinerja.tabelProgram) == ["1 program"])
    }

    /// Without what it must say, a document is not complete: the preview shows where it is missing.
    @Test func requiredColumnsStay() {
        #expect(
            Self.printed([Baris(["definisi": "D"])], PerjanjianKinerja.tabelSasaran) == [
                "1 sasaran", "2 indikator", "3 definisi", "4 target",
            ])
    }

    /// What is typed into a Rencana Aksi is printed; months, triwulan and the schedule each as a whole.
    @Test func anActionPlanPrintsWhatIsFilled() {
        func ids(_ cells: [ColumnKey: String]) -> [String] {
            Self.printed([Baris(cells)], RencanaAksi.tabel).map { String($0.split(separator: " ")[1]) }
        }
        let plain = ["sasaran", "indikator", "target"]
        #expect(ids(["sasaran": "S"]) == plain)
        #expect(ids(["sasaran": "S", "tw3": "5"]) == plain + ["tw1", "tw2", "tw3", "tw4"])
        #expect(
            ids(["sasaran": "S", "langkah": "L", "penanggungJawab": "P"]) == plain + ["langkah", "penanggungJawab"])
        #expect(ids(["sasaran": "S", "b02": "5"]).count == 3 + 12)
        #expect(ids(["sasaran": "S", "j12": "v"]).suffix(2) == ["j11", "j12"])
        #expect(ids(["sasaran": "S", "agregasi": "jumlah", "tingkat": "Program"]) == plain)
        #expect(ids(["sasaran": "S", "kode": "1.01.02"]) == plain + ["kode"])
    }

    @Test func yearsAndTheAmountsOfAChangeBelongTogether() {
        let form = IndikatorKinerjaUtama.tabel.form(TenantSettings(), FormVariant(periode: Periode("2021-2024")))
        #expect(
            Self.printed([Baris(["tujuan": "T", "t2": "5"])], IndikatorKinerjaUtama.tabel, form) == [
                "1 tujuan", "2 t1", "3 t2", "4 t3", "5 t4",
            ])
        let change = PerjanjianKinerja.tabelProgram.form(TenantSettings(), FormVariant(isRevision: true))
        let shown = Self.printed(
            [Baris(["program": "A", "sebelum": "5"])], PerjanjianKinerja.tabelProgram, change)
        #expect(shown.map { $0.split(separator: " ")[1] } == ["program", "sebelum", "anggaran"])
    }

    /// Numbers that do not count are data.
    @Test func numbersOfAKabupatenStayAsTheyAre() {
        var form = PerjanjianKinerja.tabelProgram.standard
        for (index, number) in ["1", "3", "4", "5", "6", "7", "8", "9"].enumerated()
        where form.kolom.indices.contains(index) {
            form.kolom[index].nomor = number
        }
        let rows = [Baris(["nomor": "1", "program": "A", "target": "5"])]
        #expect(Self.printed(rows, PerjanjianKinerja.tabelProgram, form) == ["1 nomor", "3 program", "6 target"])
        form = PerjanjianKinerja.tabelProgram.standard
        for index in form.kolom.indices { form.kolom[index].nomor = "(\(index + 1))" }
        #expect(Self.printed(rows, PerjanjianKinerja.tabelProgram, form).last == "(3) target")
    }

    @Test func aFormCanPrintABlankColumn() {
        var draft = FormDraft(PerjanjianKinerja.tabelProgram.standard, of: PerjanjianKinerja.tabelProgram)
        #expect(draft.kolom.allSatisfy { $0.hidesBlank })
        draft.kolom[6].hidesBlank = false
        #expect(draft.form.kolom[6].bilaTerisi == nil)
        #expect(!FormDraft(draft.form, of: PerjanjianKinerja.tabelProgram).kolom[6].hidesBlank)
        let rows = [Baris(["program": "A"])]
        #expect(Self.printed(rows, PerjanjianKinerja.tabelProgram, draft.form) == ["1 program", "2 keterangan"])
        // A form from before the choice prints what it has.
        let own = TableForm(kolom: [
            TableForm.Column(id: "program", judul: "Program", nomor: "1"),
            TableForm.Column(id: "keterangan", judul: "Ket", nomor: "2"),
        ])
        #expect(Self.printed(rows, PerjanjianKinerja.tabelProgram, own) == ["1 program", "2 keterangan"])
    }

    /// Who names the columns of an attachment wants them, filled or not.
    @Test func columnsNamedByPeopleStay() {
        let own = OwnLampiran(
            id: "lampiran-1", judul: "Daftar Hadir",
            kolom: [.init(id: "k1", judul: "Nama"), .init(id: "k2", judul: "Tanda Tangan")])
        #expect(Self.printed([Baris(["k1": "Ayu"])], own.spec.tabel[0]) == ["1 k1", "2 k2"])
        let section = Bagian(id: "bagian-1", bab: "bab-iv", nama: "Rekomendasi", kolom: ["Saran", "Tindak Lanjut"])
        let table = section.table(of: .perjanjianKinerja)
        #expect(table.map { Self.printed([Baris(["k1": "A"])], $0) } == ["1 k1", "2 k2"])
    }

    @Test func whatIsTypedAndNotPrintedIsNamed() {
        let table = PerjanjianKinerja.tabelSasaran
        let rows = [Baris(["sasaran": "A", "menunjang": "B", "satuan": "Desa"])]
        let own = UnprintedColumns(rows, of: table, table.form(TenantSettings()))
        #expect((own.onScreen, own.missing) == (["Menunjang"], []))
        let form = TableForm(kolom: [TableForm.Column(id: "sasaran", judul: "Sasaran", nomor: "1")])
        let other = UnprintedColumns(rows, of: table, form)
        #expect((other.onScreen, other.missing) == ([], ["Satuan", "Menunjang"]))
        #expect(UnprintedColumns([Baris(["sasaran": "A"])], of: table, form).missing.isEmpty)
    }
}
