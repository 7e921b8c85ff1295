import Deeds
import HTTP
import Kinerja
import Spreadsheet

/// The tables of a draft as workbooks: to work on them in Excel and to bring them back.
enum DraftWorkbook {
    /// One table. An empty one is a workbook to be filled in, with instructions.
    static func table(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        guard let table = draft.document.kind.table(try exchange.parameter("bagian")) else { throw Denial.notFound }
        return try answer(draft, [table], "\(name(draft))-\(table.id)")
    }

    /// All tables, a sheet for each.
    static func document(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        return try answer(draft, draft.document.kind.tabel, name(draft))
    }

    private static func name(_ draft: Draft) -> String {
        "\(draft.address.kind.id)-\(draft.address.tahun)-\(draft.address.slug)"
    }

    private static func answer(_ draft: Draft, _ tables: [TableSpec], _ name: String) throws -> Response {
        try WorkbookFile.answer(name) { workbook in
            for table in tables {
                try WorkbookTable(table, form: draft.form(of: table), rows: draft.naskah[table.id]).write(to: &workbook)
            }
            try Petunjuk(tables.map { ($0, draft.form(of: $0)) }).write(to: &workbook)
        }
    }
}

/// The sheet that says how the others are filled in.
struct Petunjuk {
    private let tables: [(spec: TableSpec, form: TableForm)]

    init(_ tables: [(TableSpec, TableForm)]) { self.tables = tables }

    func write(to workbook: inout WorkbookWriter) throws {
        try workbook.begin(SheetLayout(name: "Petunjuk", columns: [.init(width: 30), .init(width: 90)], headRows: 0))
        try workbook.append([.text("Cara mengisi", .title)])
        for sentence in Petunjuk.sentences { try workbook.append([.text(sentence, .note)]) }
        for (spec, form) in tables {
            try workbook.append([])
            try workbook.append([.text(spec.nama, .title)])
            for kolom in form.kolom {
                guard let column = spec.column(kolom.id) else { continue }
                try workbook.append([.text(kolom.judul), .text(column.petunjuk)])
            }
        }
    }

    private static let sentences = [
        "Isi mulai baris kedua lembar yang bernama sama dengan tabelnya; baris pertama, yaitu judul kolom, dibiarkan.",
        "Satu baris untuk satu indikator. Kosongkan kolom depan bila baris masih milik baris di atasnya.",
        """
        Simpan sebagai .xlsx, lalu ambil dari halaman tabelnya: “Berkas Excel”. Isinya diperlihatkan dahulu \
        sebelum disimpan.
        """,
    ]
}
