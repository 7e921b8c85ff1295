import Support
import Testing

@testable import Kinerja

@Suite("What one document has besides its kind") struct ShapingTests {
    private let kind = DocumentKind.perjanjianKinerja
    private let settings: TenantSettings = {
        var settings = TabananPK.tenant.settings
        settings.formulir = [:]
        var form = DocumentKind.perjanjianKinerja.tabel[0].standard
        form.kolom.removeAll { $0.id == "satuan" }
        form.kolom.append(TableForm.Column(id: "x-bidang", judul: "Bidang Pengampu", nomor: "7"))
        settings.ragam["pk"] = [
            "kecamatan": Ragam(
                nama: "Kecamatan", formulir: ["sasaran": form],
                lampiran: ["sasaran": LampiranForm(judul: ["Target {JENIS}"])], judul: ["{JENIS} Camat"])
        ]
        return settings
    }()

    private func compose(_ naskah: Naskah, _ settings: TenantSettings? = nil) -> Snapshot {
        Snapshot(
            of: .sample(Office.jabatanDPMD, .diajukan, unit: TabananPK.unit), naskah: naskah,
            parties: Parties(
                pertama: Office.holds(Office.dpmd, nama: "Ayu"), kedua: Office.holds(Office.bupati, nama: "S")),
            tenant: TabananPK.tenant.with(settings ?? self.settings))
    }

    private var naskah: Naskah {
        var naskah = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        naskah.replace(
            "sasaran",
            with: [Baris(["sasaran": "s", "indikator": "i", "satuan": "desa", "target": "3", "x-bidang": "Bidang A"])])
        return naskah
    }

    @Test func withoutAnythingItIsTheKind() throws {
        #expect(kind.shaped(naskah, settings) === kind)
        let snapshot = compose(naskah)
        let standard = kind.tabel[0].standard
        let shown = standard.shown(in: naskah["sasaran"], of: kind.tabel[0])
        #expect(snapshot.tabel[0].kolom.map(\.id) == shown.map(\.id))
        #expect(!(try snapshot.text().contains("x-bidang")))
    }

    @Test func aNamedFormHasItsColumnsAndTitles() throws {
        var chosen = naskah
        chosen.fill(RagamKey.field, with: "kecamatan")
        let shaped = kind.shaped(chosen, settings)
        #expect(shaped.tabel[0].column("x-bidang")?.judul == "Bidang Pengampu")
        #expect(shaped.shaped(chosen, settings).tabel[0].kolom.count == shaped.tabel[0].kolom.count)
        let snapshot = compose(chosen)
        #expect(snapshot.judul == ["PERJANJIAN KINERJA CAMAT"])
        #expect(snapshot.lampiran[0].judul == ["TARGET PERJANJIAN KINERJA"])
        #expect(snapshot.tabel[0].kolom.last?.judul == "Bidang Pengampu")
        #expect(snapshot.tabel[0].baris[0]["x-bidang"] == "Bidang A" && snapshot.tabel[0].baris[0]["satuan"] == "")
        #expect(try Snapshot(text: snapshot.text()).kind?.tabel[0].column("x-bidang")?.judul == "Bidang Pengampu")
    }

    /// Another form, and back again: what was typed is there.
    @Test func whatAFormLacksIsKeptAndNamed() {
        var chosen = naskah
        #expect(kind.leftOut(kind.tabel[0], chosen, settings, revisi: 0) == ["Bidang Pengampu"])
        chosen.fill(RagamKey.field, with: "kecamatan")
        let shaped = kind.shaped(chosen, settings)
        #expect(shaped.leftOut(shaped.tabel[0], chosen, settings, revisi: 0) == ["Satuan"])
        #expect(chosen["sasaran"][0]["satuan"] == "desa")
    }

    @Test func aFormThatIsGoneIsTheUsualOne() {
        var chosen = naskah
        chosen.fill(RagamKey.field, with: "lama")
        #expect(compose(chosen).tabel[0].kolom.contains { $0.id == "satuan" })
    }

    @Test func numberSubtitleAndTitlesOfSignatures() throws {
        var typed = naskah
        typed.fill("nomor", with: "050/12/2022")
        typed.fill("subjudul", with: "Pagu Aktif {TAHUN}")
        typed.fill("blokPertama", with: "Yang Berjanji")
        typed.fill("blokKedua", with: "Mengetahui")
        let snapshot = compose(typed)
        #expect(snapshot.judul == ["PERJANJIAN KINERJA TAHUN 2022", "PAGU AKTIF 2022"])
        #expect(snapshot.nomor == "050/12/2022")
        #expect(snapshot.pihakPertama.label == "Yang Berjanji" && snapshot.pihakKedua?.label == "Mengetahui")
        #expect(!(try compose(naskah).text().contains("nomor\":\"0")))
        #expect(try Snapshot(text: compose(naskah).text()).nomor == nil)
    }

    @Test func attachmentsArePrintedComparedAndCarried() throws {
        var with = naskah
        let risks = OwnLampiran(
            id: "lampiran-1", judul: "Daftar Risiko",
            kolom: [.init(id: "k1", judul: "No"), .init(id: "k2", judul: "Risiko utama")])
        with.keep(risks)
        with.keep(OwnLampiran(id: "lampiran-2", judul: "Berita Acara", kolom: []))
        with.replace("lampiran-1", with: [Baris(["k1": "1.", "k2": "Banjir"])])
        with.replace("lampiran-2", with: [Baris(["teks": "Telah dibahas."])])
        #expect(with.lampiran.map(\.judul) == ["Daftar Risiko", "Berita Acara"])
        let snapshot = compose(with)
        #expect(snapshot.lampiran.map(\.judul).suffix(2) == [["DAFTAR RISIKO"], ["BERITA ACARA"]])
        #expect(snapshot.tabel.last?.bentuk == .teks)
        let signed = try Snapshot(text: snapshot.text())
        #expect(signed.kind?.table("lampiran-1")?.nama == "DAFTAR RISIKO")
        #expect(signed.kind?.table("lampiran-1")?.nomor == "k1")
        #expect(signed.naskah["lampiran-1"][0]["k2"] == "Banjir")

        var next = with
        next.replace("lampiran-1", with: [Baris(kunci: next["lampiran-1"][0].kunci, ["k1": "1.", "k2": "Longsor"])])
        let changes = Difference(from: snapshot, to: compose(next), matching: .key).changes
        #expect(changes.map(\.kolom) == ["Risiko utama"] && changes.map(\.menjadi) == ["Longsor"])
        #expect(with.duplicated(as: kind).lampiran == with.lampiran)
        #expect(with.revised(.strategi, uraian: "u", of: kind).lampiran == with.lampiran)
        // What is only in the older text is named as well.
        next.remove(risks)
        let gone = Difference(from: snapshot, to: compose(next), matching: .key)
        #expect(gone.changes.contains { $0.bagian == .tabel("lampiran-1") && $0.jenis == .dihapus })
    }

    @Test func columnsKeepWhatStandsBelowThem() {
        let old = OwnLampiran(
            id: "lampiran-1", judul: "a",
            kolom: [.init(id: "k1", judul: "Satu"), .init(id: "k2", judul: "Dua"), .init(id: "k3", judul: "Tiga")])
        func keys(_ headings: [String]) -> [String] { old.columns(headed: headings).map(\.id.rawValue) }
        #expect(keys(["Satu", "Dua", "Tiga"]) == ["k1", "k2", "k3"])
        #expect(keys(["Tiga", "Satu", "Dua"]) == ["k3", "k1", "k2"])
        #expect(keys(["Satu", "Kedua", "Tiga"]) == ["k1", "k2", "k3"])
        #expect(keys(["Satu", "Tiga"]) == ["k1", "k3"])
        #expect(keys(["Satu", "Baru", "Dua", "Tiga"]) == ["k1", "k4", "k2", "k3"])
        #expect(keys([]) == [])
    }

    @Test func attachmentsChangePlacesWithTheirRows() {
        var naskah = Naskah()
        for (number, title) in [(1, "A"), (2, "B")] {
            naskah.keep(OwnLampiran(id: "lampiran-\(number)", judul: title, kolom: []))
            naskah.replace("lampiran-\(number)", with: [Baris(["teks": title])])
        }
        naskah.move(naskah.lampiran[0], by: 1)
        #expect(naskah.lampiran.map(\.judul) == ["B", "A"])
        #expect(naskah["lampiran-1"].map { $0["teks"] } == ["B"])
        naskah.move(naskah.lampiran[0], by: -1)
        #expect(naskah.lampiran.map(\.judul) == ["B", "A"])
    }

    @Test(arguments: [
        ("Bidang Pengampu", "x-bidang-pengampu"), ("  % Ket. ", "x-ket"), ("№ ☺", nil), ("", nil),
        (String(repeating: "panjang ", count: 20), "x-panjang-panjang-panjang-panjang"),
    ])
    func ownColumnsHaveKeys(_ heading: String, _ key: String?) {
        #expect(ColumnKey.own(heading, besides: [])?.rawValue == key)
        #expect(key.map { ColumnKey($0).isOwn } ?? true)
    }

    @Test func aHeadingTwiceIsTwoColumns() {
        #expect(ColumnKey.own("Ket", besides: ["x-ket"]) == "x-ket-2")
        for name in ["sasaran", "x-", "x-A", "x-a.b", "x-\"", "lampiran-1"] { #expect(!ColumnKey(name).isOwn) }
    }

    /// Columns of the stock are in nobody's form until they are taken, and can be.
    @Test(arguments: [
        (
            DocumentKind.indikatorKinerjaUtama,
            ["definisi", "formula", "kondisiAwal", "sumberData", "penanggungJawab", "frekuensi"]
        ),
        (DocumentKind.rencanaKinerjaTahunan, ["targetRenstra", "tw1", "tw2", "tw3", "tw4"]),
    ])
    func theStockWaits(_ kind: DocumentKind, _ columns: [ColumnKey]) throws {
        let table = try #require(kind.tabel.last { $0.bentuk == .tabel })
        let draft = FormDraft(table.standard, of: table)
        for column in columns {
            #expect(!table.standard.kolom.contains { $0.id == column })
            #expect(draft.kolom.contains { $0.id == column && !$0.isUsed })
        }
    }
}

@Suite("Sections of a long kind") struct SectionTests {
    private let kind = DocumentKind.laporanKinerja

    private func tables(_ settings: TenantSettings, _ naskah: Naskah = Naskah(), unit: PerangkatDaerah? = nil)
        -> [String]
    {
        kind.shaped(naskah, settings, unit: unit).tabel.map(\.id)
    }

    /// Another dinas has no villages; one that has some sees its tables.
    @Test func aPlainReportSpeaksOfNoVillages() {
        let names = kind.shaped(Naskah(), TenantSettings()).tabel.map { $0.nama.lowercased() }
        #expect(!names.contains { $0.contains("desa") || $0.contains("kampung") })
        var typed = Naskah()
        typed.replace("indeks-desa", with: [Baris(["desa": "Bumi Agung"])])
        #expect(tables(TenantSettings(), typed).contains("indeks-desa"))
        #expect(kind.tabel.contains { $0.id == "indeks-desa" })
    }

    @Test func areOrderedNamedHiddenAndAdded() throws {
        var settings = TenantSettings()
        var sections = kind.sections(settings, unit: nil)
        #expect(sections.count == kind.tabel.count)
        let first = try #require(sections.firstIndex { $0.bab == "bab-i" })
        sections.swapAt(first, first + 1)
        sections[first].nama = "Kepegawaian"
        sections[first + 2].isHidden = true
        sections.append(Bagian.added(to: sections, bab: "bab-iv", nama: "Rekomendasi", kolom: ["No", "Saran"]))
        sections.append(Bagian.added(to: sections, bab: "bab-iv", nama: "Catatan", kolom: []))
        settings.bagian["lkjip"] = sections
        let shaped = kind.shaped(Naskah(), settings)
        let chapter = try #require(shaped.lampiran.first { $0.id == "bab-i" }).tabel
        #expect(chapter[0].id == "personil" && chapter[0].nama == "Kepegawaian" && chapter[1].id == "gambaran")
        #expect(!chapter.contains { $0.id == "tentang-sarana" })
        let last = try #require(shaped.lampiran.first { $0.id == "bab-iv" }).tabel
        #expect(last.map(\.nama) == ["Penutup", "Rekomendasi", "Catatan"])
        #expect(last[1].kolom.map(\.judul) == ["No", "Saran"] && last[2].bentuk == .teks)
        // What was typed there does not vanish.
        var typed = Naskah()
        typed.replace("tentang-sarana", with: [Baris(["teks": "Ada."])])
        #expect(tables(settings, typed).contains("tentang-sarana"))
    }

    @Test func onePerangkatDaerahHasItsOwn() {
        var settings = TenantSettings()
        var sections = kind.sections(settings, unit: nil)
        for index in sections.indices where sections[index].id == "indeks-desa" { sections[index].isHidden = nil }
        settings.bagian["lkjip@\(TabananPK.unit.slug)"] = sections
        #expect(tables(settings, unit: TabananPK.unit).contains("indeks-desa"))
        #expect(!tables(settings).contains("indeks-desa"))
    }

    /// A signed text has its sections whatever the settings say now.
    @Test func whatWasSignedIsReadWithoutTheSettings() throws {
        var settings = TabananPK.tenant.settings
        settings.bagian["lkjip"] =
            kind.sections(settings, unit: nil)
            + [Bagian(id: "bagian-1", bab: "bab-iv", nama: "Rekomendasi", kolom: ["Saran"])]
        var naskah = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        naskah.replace("bagian-1", with: [Baris(["k1": "Lanjutkan."])])
        let sample = Document.sample(Office.jabatanDPMD, .diajukan, kind: kind, unit: TabananPK.unit)
        let snapshot = Snapshot(
            of: sample, naskah: naskah,
            parties: Parties(pertama: Office.holds(Office.dpmd, nama: "Ayu"), kedua: nil),
            tenant: TabananPK.tenant.with(settings))
        #expect(snapshot.tabel.map(\.judul) == ["Rekomendasi"])
        let table = try #require(try Snapshot(text: snapshot.text()).kind?.table("bagian-1"))
        #expect(table.nama == "Rekomendasi" && table.kolom.map(\.judul) == ["Saran"])
    }
}
