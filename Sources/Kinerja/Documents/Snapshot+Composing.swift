extension Snapshot {
    /// Composes a document from its parts. Pure: the same parts give the same bytes.
    public init(of document: Document, naskah: Naskah, parties: Parties, tenant: Tenant) {
        let settings = tenant.settings
        let kind = document.kind.shaped(naskah, settings, revisi: document.revisi, unit: document.perangkatDaerah)
        let words = Placeholders(document, naskah: naskah, parties: parties, tenant: tenant)
        let variant = kind.variant(naskah, revisi: document.revisi)
        let statement = settings.statement(of: kind, variant, unit: document.perangkatDaerah).map(words.fill)
        let named = statement ?? settings.pernyataan
        let isAlone = parties.kedua == nil
        format = 1
        jenis = kind.id
        namaJenis = words.namaJenis
        kode = document.kode
        tahun = document.tahun
        revisi = document.revisi
        self.tenant = tenant.nama
        perangkatDaerah = document.perangkatDaerah?.nama ?? tenant.nama
        kop = settings.kop + (document.perangkatDaerah?.kop ?? [])
        lambang = settings.lambang
        let title = settings.ragam(variant)?.judul ?? kind.judul
        let subtitle = [naskah.isian[IsianSpec.subjudul.id]].compactMap { $0 }
        judul = (title + subtitle).map { words.fill($0).uppercased() }.filter { !$0.isEmpty }
        nomor = naskah.isian[IsianSpec.nomorNaskah.id]
        pembuka = statement.map { isAlone && !$0.pembukaTunggal.isEmpty ? $0.pembukaTunggal : $0.pembuka } ?? ""
        pihakPertama = Pihak(
            parties.pertama,
            label: naskah.isian[IsianSpec.blokPertama.id]
                ?? (document.signers == .parties && !isAlone ? settings.kosakata.pihakPertama : ""),
            sebutan: isAlone ? "" : named.sebutanPertama)
        pihakKedua = parties.kedua.map {
            Pihak(
                $0, label: naskah.isian[IsianSpec.blokKedua.id] ?? settings.kosakata.pihakKedua,
                sebutan: named.sebutanKedua,
                keterangan: named.keteranganKedua)
        }
        let pledge = statement.map { isAlone ? $0.paragrafTunggal : $0.paragraf } ?? []
        pernyataan = pledge
        bersusun = TextBlock.hasStructure(pledge) ? true : nil
        pihakKeduaDahulu = !isAlone && statement?.isSecondFirst == true ? true : nil
        tempat = naskah.tempat
        tanggal = naskah.tanggal
        lampiran = kind.lampiran.compactMap { spec in
            Lampiran(of: spec, naskah: naskah, settings: settings, variant: variant, words: words)
        }
        let filled = kind.isian(revisi: document.revisi).compactMap { field in
            naskah.isian[field.id].map { Isian(id: field.id, label: field.label, nilai: $0) }
        }
        isian = filled.isEmpty ? nil : filled
        jabatan = parties.pertama.jabatan == document.jabatan.id ? nil : document.jabatan.nama
        perubahan = document.revisi > 0 ? naskah.alasanPerubahan : nil
    }
}

extension Snapshot.Pihak {
    fileprivate init(_ penempatan: Penempatan, label: String, sebutan: String, keterangan: String = "") {
        self.label = label
        self.sebutan = sebutan
        nama = penempatan.namaPegawai
        jabatan = penempatan.sebutanJabatan
        pangkat = penempatan.pangkat.isEmpty ? nil : penempatan.pangkat
        self.keterangan = keterangan.isEmpty ? nil : keterangan
        keputusan = penempatan.kedudukan.needsDecision ? penempatan.keputusan?.words : nil
    }
}

extension Snapshot.Lampiran {
    /// `nil` when nothing was typed into any of its tables.
    init?(of spec: LampiranSpec, naskah: Naskah, settings: TenantSettings, variant: FormVariant, words: Placeholders) {
        let tabel = spec.tabel.compactMap {
            Snapshot.Tabel(of: $0, naskah: naskah, settings: settings, variant: variant, words: words)
        }
        guard !tabel.isEmpty else { return nil }
        self.tabel = tabel
        let own = settings.lampiran(of: spec.id, variant)
        judul = (own?.judul ?? spec.judul).map { words.fill($0).uppercased() }.filter { !$0.isEmpty }
        let header = (own?.kepala ?? spec.kepala).map { BarisKepala($0.label, words.fill($0.nilai)) }.filter {
            !$0.nilai.isEmpty
        }
        kepala = header.isEmpty ? nil : header
        tandaTangan = spec.isSigned ? nil : false
    }
}

extension Snapshot.Tabel {
    /// Only what the form shows: nobody signs a cell that nobody sees. `nil` when nothing of it was typed.
    init?(of table: TableSpec, naskah: Naskah, settings: TenantSettings, variant: FormVariant, words: Placeholders) {
        let form = table.form(settings, variant)
        let rows = naskah[table.id]
        let shown = table.arranged(form.shown(in: rows, of: table), isOwn: table.ownForm(settings, variant) != nil)
        let ids = Set(shown.map(\.id))
        baris = rows.map { $0.only(ids) }.filter { !$0.isBlank }
        guard !baris.isEmpty else { return nil }
        id = table.id
        kolom = shown.map { kolom in
            Snapshot.Column(
                id: kolom.id, judul: words.fill(kolom.judul), nomor: kolom.nomor,
                isi: table.column(kolom.id)?.isi ?? .uraian,
                kelompok: kolom.kelompok.map(words.fill), cetak: kolom.isPrinted ? nil : false)
        }
        judul = table.judul.map(words.fill)
        bentuk = table.bentuk == .tabel ? nil : table.bentuk
        let isDownwards = form.bulan == .baris && kolom.contains { $0.isi == .bulan }
        bulan = isDownwards ? Bulan.allCases.map { settings.kosakata.name(of: $0) } : nil
        let tree = table.tree(of: baris)
        jumlah = Snapshot.Jumlah(form, of: baris, table, tree, settings.kosakata.miliar)
        tingkat = tree.isDeep ? tree.depths : nil
    }
}

extension TableSpec {
    /// In the kind's own form codes stand before what they are of.
    fileprivate func arranged(_ shown: [TableForm.Column], isOwn: Bool) -> [TableForm.Column] {
        guard !isOwn, let (kode, nama) = coded, let from = shown.firstIndex(where: { $0.id == kode && $0.isPrinted }),
            let to = shown.firstIndex(where: { $0.id == nama }), to < from
        else { return shown }
        var arranged = shown
        arranged.insert(arranged.remove(at: from), at: to)
        let numbers = shown.filter(\.isPrinted).map(\.nomor)
        for (index, number) in zip(arranged.indices.filter { arranged[$0].isPrinted }, numbers) {
            arranged[index].nomor = number
        }
        return arranged
    }
}

extension Snapshot.Jumlah {
    /// `nil` where the form prints no sum, or there is no column of amounts.
    fileprivate init?(
        _ form: TableForm, of rows: [Baris], _ table: TableSpec, _ tree: RowTree, _ spelling: Terbilang.Spelling
    ) {
        let printed = form.kolom.filter(\.isPrinted).map(\.id)
        let columns = table.amountColumns.filter(printed.contains)
        let addends = columns.map { ($0, table.addends(in: rows, column: $0, tree)) }.filter { !$0.1.isEmpty }
        guard let label = form.totalLabel(of: table), let last = addends.last?.0 else { return nil }
        var sums: [String: Rupiah] = [:]
        for (column, amounts) in addends { sums[column.rawValue] = JumlahAnggaran(amounts).jumlah }
        self.label = label
        nilai = sums.mapValues(\.grouped)
        let inWords = form.terbilang ?? false
        terbilang =
            inWords ? sums[last.rawValue].map { Terbilang.words($0, spelling: spelling, capitalized: true) } : nil
    }
}

extension Kosakata {
    func name(of month: Bulan) -> String { hasOlderMonthNames ? month.olderName ?? month.name : month.name }

    /// "Perjanjian Kinerja", "Perubahan Perjanjian Kinerja", "Perubahan Kedua Perjanjian Kinerja".
    func name(of kind: DocumentKind, revisi: Int) -> String {
        guard revisi > 0 else { return kind.nama }
        let ordinal = revisi == 1 ? "" : " Ke\(Terbilang.number(Int64(revisi)))"
        return sebutanPerubahan.replacing("{PERUBAHAN}", with: "Perubahan\(ordinal)").replacing(
            "{JENIS}", with: kind.nama)
    }
}
