import Support
import Testing

@testable import Kinerja

@Suite struct FormDraftTests {
    private let program = PerjanjianKinerja.tabelProgram

    /// Opening and closing a form changes nothing, for every table and for Tabanan's own forms.
    @Test(arguments: FormulirKey.all.map(\.id))
    func keepsWhatItReads(_ id: String) throws {
        let key = try #require(FormulirKey.named(id, TenantSettings()))
        for settings in [TenantSettings(), TabananPK.tenant.settings] {
            let form = key.form(settings)
            let draft = FormDraft(form, of: key.table)
            #expect(draft.form == form)
            #expect(draft.faults(of: key.table) == [])
            let ids = draft.kolom.map(\.id)
            #expect(Set(ids).count == ids.count)
            #expect(
                Set(ids).union(["sebelum", "tingkat"]) == Set(key.table.kolom.map(\.id)).union(["sebelum", "tingkat"]))
        }
    }

    @Test func namesEachFormOnce() {
        let ids = FormulirKey.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(
            ids.contains("program") && ids.contains("aksi") && ids.contains("aksi.sub kegiatan")
                && !ids.contains("tugas"))
        #expect(FormulirKey.named("tidak ada", TenantSettings()) == nil)
    }

    @Test(arguments: [
        ("nomor", 1, ["program", "nomor"]), ("program", -1, ["program", "nomor"]), ("nomor", -1, ["nomor", "program"]),
        ("tidak", 1, ["nomor", "program"]),
    ])
    func moves(_ id: ColumnKey, _ step: Int, _ first: [ColumnKey]) {
        var draft = FormDraft(program.standard, of: program)
        draft.move(id, by: step)
        #expect(draft.kolom.prefix(2).map(\.id) == first)
    }

    @Test func doesNotMoveBeyondTheEnd() throws {
        var draft = FormDraft(program.standard, of: program)
        let order = draft.kolom.map(\.id)
        draft.move(try #require(order.last), by: 1)
        #expect(draft.kolom.map(\.id) == order)
    }

    private static let faults:
        [(name: String, change: @Sendable (inout FormDraft) -> Void, faults: [FormDraft.Fault])] = [
            ("a heading left blank", { $0.kolom[1].judul = "" }, [.noHeading(column: "program")]),
            (
                "a blank heading of a column that is not used",
                {
                    $0.kolom[2].judul = ""; $0.kolom[2].isUsed = false
                }, []
            ),
            ("a required column left out", { $0.kolom[1].isUsed = false }, [.missing(column: "program")]),
            (
                "nothing on paper", { for index in $0.kolom.indices { $0.kolom[index].isOnScreenOnly = true } },
                [.nothingPrinted]
            ),
            ("months where there are none", { $0.isDownwards = true }, [.monthsApart]),
            (
                "a sum in words without a sum",
                {
                    $0.hasTerbilang = true; $0.jumlah = ""
                }, [.wordsWithoutSum]
            ),
            (
                "a sum in words",
                {
                    $0.hasTerbilang = true; $0.jumlah = "Jumlah"
                }, []
            ),
        ]

    @Test(arguments: faults.indices)
    func finds(_ index: Int) {
        let (name, change, faults) = Self.faults[index]
        var draft = FormDraft(program.standard, of: program)
        change(&draft)
        #expect(draft.faults(of: program) == faults, "\(name)")
    }

    /// Between the months no other may stand on paper; what is on screen only may.
    @Test(arguments: [("b03", -1, "", false), ("b12", 1, "", true), ("nomor", 1, "", true), ("nomor", 1, "tw1", false)])
    func monthsStandTogether(_ id: ColumnKey, _ step: Int, _ printed: ColumnKey, _ isSound: Bool) throws {
        let table = RencanaAksi.tabel
        var draft = FormDraft(table.standard, of: table)
        draft.isDownwards = true
        #expect(draft.faults(of: table) == [])
        draft.move(id, by: step)
        if let index = draft.kolom.firstIndex(where: { $0.id == printed }) { draft.kolom[index].hidesBlank = false }
        #expect(draft.faults(of: table) == (isSound ? [] : [.monthsApart]))
    }

    @Test func inherits() throws {
        let (all, one) = (
            try #require(FormulirKey.named("aksi", TenantSettings())),
            try #require(FormulirKey.named("aksi.kinerja", TenantSettings()))
        )
        var settings = TenantSettings()
        let own = TableForm(kolom: [TableForm.Column(id: "sasaran", judul: "Sasaran", nomor: "1")])
        settings.formulir["aksi"] = own
        #expect(all.form(settings) == own && one.form(settings) == own)
        #expect(one.inherited(settings) == own && all.inherited(settings) == RencanaAksi.tabel.standard)
    }
}
