import HTTP
import Kinerja
import Spreadsheet

/// A file of Excel or Word that was sent instead of typing. Our own export is shown as the grid that it makes; any
/// other sheet, and a table of a Word file, is a paste.
struct WorkbookImport {
    let draft: Draft
    let table: TableSpec

    /// What is shown of a file.
    enum Outcome {
        case grid(GridView)
        case paste(PasteForm)
    }

    /// The preview, or the grid as it was with the reason why the file is not taken.
    func preview(_ typed: GridForm, _ request: Request) throws -> Outcome {
        if let cells = typed.tabel {
            return taken([SheetContent(name: "tabel Word", rows: Tempelan(cells).rows)], typed)
        }
        let files = try request.parts().filter { $0.name == "berkas" && $0.filename?.isEmpty == false }
        guard let file = files.first, files.count == 1 else {
            return refused(typed, "Pilih dahulu berkas Excel (.xlsx) atau Word (.docx) yang akan dibaca.")
        }
        do throws(WorkbookError) {
            let sheets = try WorkbookReader.sheets(in: file.body.bytes, limits: WorkbookImport.limits)
            return taken(sheets, typed)
        } catch WorkbookError.otherFormat(.otherOffice) {
            return word(file.body.bytes, typed)
        } catch {
            return refused(typed, error.sentence)
        }
    }

    /// The only table of a Word file as a sheet is, and of several the choice.
    private func word(_ bytes: [UInt8], _ typed: GridForm) -> Outcome {
        do throws(WorkbookError) {
            let tables = try WordReader.tables(in: bytes, limits: WorkbookImport.limits)
            guard let first = tables.first else {
                return refused(typed, "Berkas Word itu tidak berisi tabel. Salin isinya lalu tempel di sel mana pun.")
            }
            guard tables.count == 1 else {
                var view = unsaved(typed)
                view.choices = WordChoices.choices(of: tables)
                view.recognition = ["Berkas itu berisi \(tables.count) tabel. Pilih salah satu di bawah ini."]
                return .grid(view)
            }
            switch taken([WordChoices.sheet(first)], typed) {
            case .grid(var view):
                view.recognition = WordChoices.omissions(in: first) + view.recognition
                return .grid(view)
            case .paste(let form): return .paste(PasteForm(form.grid.omitting(first.omitted)))
            }
        } catch {
            return refused(typed, error.sentence)
        }
    }

    /// Of the request around a file, in bytes.
    static let bodyLimit = 10 << 20

    /// Small enough that the grid which follows can be sent back as a form.
    private static let limits: WorkbookLimits = {
        var limits = WorkbookLimits()
        // Below what a request may bring, so that the refusal comes in words and beside the grid.
        limits.fileBytes = 9 << 20
        limits.rows = 5_000
        limits.cells = 200_000
        limits.totalBytes = 48 << 20
        return limits
    }()

    private func taken(_ sheets: [SheetContent], _ typed: GridForm) -> Outcome {
        let visible = sheets.filter { !$0.isHidden }
        guard
            let sheet = visible.first(where: { $0.name.lowercased() == String(table.nama.prefix(31)).lowercased() })
                ?? visible.first
        else {
            return refused(typed, "Berkas itu tidak berisi lembar yang dapat dibaca.")
        }
        let form = draft.form(of: table)
        guard let read = SheetRows(sheet, of: table, form: form) else {
            let block = typed.holding(sheet.rows.map { $0.map(Teks.clean) }, hidden: sheet.hidden)
            return Tempelan(block.tempelan).rows.isEmpty
                ? refused(typed, "Lembar “\(sheet.name)” tidak berisi baris untuk tabel ini.")
                : .paste(PasteForm(block))
        }
        guard !read.rows.isEmpty else {
            return refused(typed, "Lembar “\(sheet.name)” tidak berisi baris untuk tabel ini.")
        }
        guard read.rows.count * form.kolom.count < Request.maxFormFields * 9 / 10 else {
            return refused(
                typed,
                "Lembar “\(sheet.name)” berisi \(read.rows.count) baris; itu terlalu banyak untuk satu tabel.")
        }
        let replaced = "Bila disimpan, \(draft.naskah[table.id].count) baris yang ada sekarang diganti."
        let more = draft.naskah[table.id].isEmpty ? [] : [replaced]
        return .grid(
            GridPreview(draft, table).view(
                read.keyed(like: draft.naskah[table.id]), versi: typed.versi, read.sentences + more))
    }

    private func refused(_ typed: GridForm, _ sentence: String) -> Outcome {
        var view = unsaved(typed)
        view.problems = [Problem(message: sentence, field: "berkas")]
        return .grid(view)
    }

    private func unsaved(_ typed: GridForm) -> GridView {
        var view = GridView(draft, table, rows: typed.rows.applied(to: draft.naskah[table.id]).filter { !$0.isBlank })
        view.versi = typed.versi
        view.state = "Belum disimpan"
        return view
    }
}
