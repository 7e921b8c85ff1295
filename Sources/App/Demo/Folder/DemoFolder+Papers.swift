import Kinerja

extension DemoFolder {
    /// One folder a document, in the order of their names.
    func papers(in folder: String, _ settings: TenantSettings) throws -> [DemoTenant.Paper] {
        try names(in: "\(folder)/naskah").map { try paper("\(folder)/naskah/\($0)", settings) }
    }

    private func paper(_ folder: String, _ settings: TenantSettings) throws -> DemoTenant.Paper {
        var fields = try DemoFields("\(folder)/naskah.txt")
        let kind = try fields.take("jenis") { DocumentKind.named($0) }
        let alasan = fields.take("alasan")
        let asal = fields.take("asal")
        let cara = fields.take("penandatangan")
        return DemoTenant.Paper(
            jenis: kind, jabatan: try fields.take("jabatan") { $0 }, tahun: try fields.take("tahun") { Int($0) },
            tempat: fields.take("tempat"), tanggal: fields.take("tanggal"),
            isian: try fields.rest { field in kind.isian.contains { $0.id == field } },
            asal: asal.isEmpty ? nil : try origin(asal, in: folder),
            tabel: try tables(in: folder, of: kind, settings, besides: "naskah.txt"),
            alasan: alasan.isEmpty ? nil : alasan, cara: CaraTandaTangan(rawValue: cara),
            perubahan: try names(in: folder).filter(isRevision).map {
                try revision("\(folder)/\($0)", of: kind, settings)
            })
    }

    /// "renstra 2021 dinkes"
    private func origin(_ text: String, in folder: String) throws -> DemoTenant.Asal {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, let kind = DocumentKind.named(words[0]), let tahun = Int(words[1]) else {
            throw Failure("\(folder)/naskah.txt: \"\(text)\" names no document to begin with")
        }
        return DemoTenant.Asal(jenis: kind, jabatan: words[2], tahun: tahun)
    }

    private func revision(
        _ folder: String, of kind: DocumentKind, _ settings: TenantSettings
    ) throws -> DemoTenant.Perubahan {
        var fields = try DemoFields("\(folder)/perubahan.txt")
        let cells = try DemoSheet("\(folder)/sel.tsv", columns: ["tabel", "nomor", "kolom", "teks"]).rows.map { row in
            guard kind.table(row["tabel"])?.column(ColumnKey(rawValue: row["kolom"])) != nil else {
                throw row.failure("there is no column \(row["kolom"]) in a table \(row["tabel"])")
            }
            return (
                tabel: row["tabel"], nomor: row["nomor"], kolom: ColumnKey(rawValue: row["kolom"]), teks: row["teks"]
            )
        }
        let perubahan = DemoTenant.Perubahan(
            alasan: try fields.take("alasan") { AlasanPerubahan(rawValue: $0) }, uraian: fields.take("uraian"),
            tanggal: fields.take("tanggal"), sel: cells,
            baris: try tables(in: folder, of: kind, settings, besides: "perubahan.txt", "sel.tsv"),
            catatan: try fields.take("catatan") { $0 })
        _ = try fields.rest { _ in false }
        return perubahan
    }

    /// In the order of the kind.
    private func tables(
        in folder: String, of kind: DocumentKind, _ settings: TenantSettings, besides others: String...
    ) throws -> [DemoTenant.Table] {
        let files = names(in: folder).filter { !isRevision($0) && !others.contains($0) }
        let ids = files.map { String($0.prefix { $0 != "." }) }
        if let stray = zip(files, ids).first(where: { kind.table($1) == nil }) {
            throw Failure("\(folder)/\(stray.0): a \(kind.singkatan) has no table \(stray.1)")
        }
        return try kind.tabel.compactMap { spec in
            guard let index = ids.firstIndex(of: spec.id) else { return nil }
            return DemoTenant.Table(id: spec.id, baris: try rows("\(folder)/\(files[index])", of: spec, settings))
        }
    }

    private func isRevision(_ name: String) -> Bool { name.hasPrefix("perubahan-") }

    private func rows(_ path: String, of spec: TableSpec, _ settings: TenantSettings) throws -> [Baris] {
        if path.hasSuffix(".tempelan.tsv") { return try pasted(path, spec.form(settings)) }
        if path.hasSuffix(".txt") { return try prose(path) }
        return try DemoSheet(path, columns: spec.kolom.map(\.id.rawValue)).rows.map { row in
            Baris(Dictionary(uniqueKeysWithValues: row.cells.map { (ColumnKey(rawValue: $0), $1) }))
        }
    }

    /// What the clipboard holds of a printed table, placed as the editor would place it.
    private func pasted(_ path: String, _ form: TableForm) throws -> [Baris] {
        let file = try DemoFile(path)
        let placement = Tempelan(file.text).placed(on: [], form: form)
        guard placement.unplaced.isEmpty else { throw file.failure("no column for \(placement.unplaced)") }
        return placement.rows
    }

    /// One paragraph a line: "= " before a heading, a number and a tab before what is numbered.
    private func prose(_ path: String) throws -> [Baris] {
        try DemoFile(path).lines.map { line in
            let isHeading = line.text.hasPrefix("= ")
            let parts = line.text.dropFirst(isHeading ? 2 : 0).split(separator: "\t", omittingEmptySubsequences: false)
            let words = parts.dropFirst(parts.count > 1 ? 1 : 0).joined(separator: "\t")
            let number = parts.count > 1 ? String(parts[0]) : ""
            return Baris([.nomor: number, isHeading ? .judul : .teks: words])
        }
    }
}
