import HTTP
import Kinerja
import Spreadsheet

/// A file of Excel or Word that was sent instead of typing: shown as a preview, like a paste.
struct WorkbookImport {
    let draft: Draft
    let table: TableSpec

    /// The preview, or the grid as it was with the reason why the file is not taken.
    func preview(_ typed: GridForm, _ request: Request) throws -> GridView {
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
    private func word(_ bytes: [UInt8], _ typed: GridForm) -> GridView {
        do throws(WorkbookError) {
            let tables = try WordReader.tables(in: bytes, limits: WorkbookImport.limits)
            guard let first = tables.first else {
                return refused(typed, "Berkas Word itu tidak berisi tabel. Salin isinya lalu tempel di sel mana pun.")
            }
            guard tables.count == 1 else {
                var view = unsaved(typed)
                view.choices = WordChoices.choices(of: tables)
                view.recognition = ["Berkas itu berisi \(tables.count) tabel. Pilih salah satu di bawah ini."]
                return view
            }
            var view = taken([WordChoices.sheet(first)], typed)
            view.recognition = WordChoices.omissions(in: first) + view.recognition
            return view
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

    private func taken(_ sheets: [SheetContent], _ typed: GridForm) -> GridView {
        let visible = sheets.filter { !$0.isHidden }
        guard
            let sheet = visible.first(where: { $0.name.lowercased() == String(table.nama.prefix(31)).lowercased() })
                ?? visible.first
        else {
            return refused(typed, "Berkas itu tidak berisi lembar yang dapat dibaca.")
        }
        let form = draft.form(of: table)
        let read = SheetRows(sheet, of: table, form: form)
        guard !read.rows.isEmpty else {
            return refused(typed, "Lembar “\(sheet.name)” tidak berisi baris untuk tabel ini.")
        }
        guard read.rows.count * form.kolom.count < Request.maxFormFields * 9 / 10 else {
            return refused(
                typed, "Lembar “\(sheet.name)” berisi \(read.rows.count) baris; itu terlalu banyak untuk satu tabel.")
        }
        let replaced = "Bila disimpan, \(draft.naskah[table.id].count) baris yang ada sekarang diganti."
        let more = draft.naskah[table.id].isEmpty ? [] : [replaced]
        return GridPreview(draft, table).view(
            read.keyed(like: draft.naskah[table.id]), versi: typed.versi, read.sentences + more)
    }

    private func refused(_ typed: GridForm, _ sentence: String) -> GridView {
        var view = unsaved(typed)
        view.problems = [Problem(message: sentence, field: "berkas")]
        return view
    }

    private func unsaved(_ typed: GridForm) -> GridView {
        var view = GridView(draft, table, rows: typed.rows.applied(to: draft.naskah[table.id]).filter { !$0.isBlank })
        view.versi = typed.versi
        view.state = "Belum disimpan"
        return view
    }
}
