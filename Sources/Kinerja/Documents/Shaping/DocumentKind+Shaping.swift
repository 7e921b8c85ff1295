// What one document has besides its kind. Everything that reads tables from a kind, editor, paste, check, comparison,
// print and workbook, reads these as well, because they stand in the kind that it is given.

extension DocumentKind {
    /// The kind as a document has it: with the columns that the kabupaten's form adds, and with its own attachments.
    public func shaped(
        _ naskah: Naskah, _ settings: TenantSettings, revisi: Int = 0, unit: PerangkatDaerah? = nil
    ) -> DocumentKind {
        let plain = DocumentKind.named(id) ?? self
        let variant = plain.variant(naskah, revisi: revisi)
        let own = naskah.lampiran.map(\.spec)
        let sections = settings.bagian(of: plain, unit: unit)
        let hasForms = plain.tabel.contains { settings.formulir(of: $0.id, variant)?.hasOwnColumns == true }
        let hasStock = plain.tabel.contains(where: \.isInStock)
        guard !own.isEmpty || !sections.isEmpty || hasForms || hasStock else { return plain }
        let parts = plain.sectioned(sections, naskah).map { part in
            part.with { $0.bentuk == .teks ? $0 : $0.with($0.form(settings, variant)) }
        }
        return plain.with(parts + own)
    }

    /// Whether it is that of one document.
    var isShaped: Bool { DocumentKind.named(id).map { $0 !== self } ?? false }

    func with(_ lampiran: [LampiranSpec]) -> DocumentKind {
        DocumentKind(
            id: id, nama: nama, singkatan: singkatan, judul: judul, hasStatement: hasStatement, signers: signers,
            owner: owner, dating: dating, isian: isian, lampiran: lampiran, rules: rules, targets: targets,
            budgets: budgets, gives: gives, summary: summary)
    }
}

extension LampiranSpec {
    /// With other tables in the place of its own.
    func with(_ change: (TableSpec) -> TableSpec) -> LampiranSpec {
        LampiranSpec(id: id, judul: judul, kepala: kepala, tabel: tabel.map(change), isSigned: isSigned)
    }
}

extension TableForm {
    var hasOwnColumns: Bool { kolom.contains(where: \.id.isOwn) }
}

extension Document {
    /// The same with its kind as this naskah shapes it.
    public func shaped(_ naskah: Naskah, _ settings: TenantSettings) -> Document {
        Document(
            id: id, kind: kind.shaped(naskah, settings, revisi: revisi, unit: perangkatDaerah), tahun: tahun,
            jabatan: jabatan, perangkatDaerah: perangkatDaerah, jabatanKepala: jabatanKepala, signers: signers,
            revisi: revisi, status: status, versi: versi, kode: kode)
    }
}

extension Snapshot {
    /// The kind with the columns and attachments that were signed; `nil` when it is unknown.
    public var kind: DocumentKind? {
        guard let plain = DocumentKind.named(jenis) else { return nil }
        let known = Set(plain.tabel.map(\.id))
        let own = lampiran.flatMap { part in
            part.tabel.filter { !known.contains($0.id) }.map {
                LampiranSpec(id: $0.id, judul: part.judul, tabel: [$0.spec(part)])
            }
        }
        let columns = Dictionary(tabel.map { ($0.id, $0.kolom) }, uniquingKeysWith: { first, _ in first })
        let isPlain = own.isEmpty && !tabel.contains { $0.kolom.contains(where: \.id.isOwn) }
        guard !isPlain else { return plain }
        let parts = plain.lampiran.map { part in
            part.with { table in
                table.adding(
                    (columns[table.id] ?? []).filter { $0.id.isOwn && table.column($0.id) == nil }.map {
                        ColumnSpec($0.id, $0.judul, $0.isi)
                    })
            }
        }
        return plain.with(parts + own)
    }
}

extension Snapshot.Tabel {
    fileprivate func spec(_ part: Snapshot.Lampiran) -> TableSpec {
        let name = judul ?? part.judul.joined(separator: " ")
        guard bentuk != .teks else { return TableSpec(teks: id, nama: name) }
        return TableSpec(id: id, nama: name, kolom: kolom.map { ColumnSpec($0.id, $0.judul, $0.isi) }, induk: [])
    }
}

extension DocumentKind {
    /// With the attachments that only the other one has, for what tells of both.
    public func joined(with other: DocumentKind?) -> DocumentKind {
        let known = Set(tabel.map(\.id))
        let more = (other?.lampiran ?? []).filter { part in !part.tabel.contains { known.contains($0.id) } }
        return more.isEmpty ? self : with(lampiran + more)
    }
}
