import Kinerja

@testable import Web

extension FormPage: Sampled {
    static var sample: FormPage {
        let table: TableSpec =
            DocumentKind.perjanjianKinerja.table("program") ?? DocumentKind.perjanjianKinerja.tabel[0]
        var draft = FormDraft(table.standard, of: table)
        draft.jumlah = "Jumlah"
        let sheet = FormSheet(draft, reason: "")
        return FormPage(
            chrome: .signedIn("PK: Program dan anggaran", trail: [Link("Pengaturan", "/atur")]),
            title: "PK: Program dan anggaran",
            address: "/atur/pengaturan/formulir/program", version: "4", problems: [],
            columns: sheet.columns(of: table, []),
            options: sheet.options(for: table, []), preview: draft.preview(of: table), isOwn: true,
            newColumn: sheet.newColumn([]))
    }

    /// A form that was refused.
    static var variants: [FormPage] {
        let table: TableSpec =
            DocumentKind.rencanaAksi.tabel.first { $0.id == "aksi" } ?? DocumentKind.rencanaAksi.tabel[0]
        var draft = FormDraft(table.standard, of: table)
        draft.isDownwards = true
        draft.kolom[1].judul = ""
        let sheet = FormSheet(draft, reason: "")
        let problems: [Problem] = sheet.problems(of: table, in: .rencanaAksi)
        return [
            FormPage(
                chrome: .signedIn("Rencana Aksi: Rencana aksi"), title: "Rencana Aksi: Rencana aksi",
                address: "/atur/pengaturan/formulir/aksi",
                version: "4", problems: problems, state: "Belum disimpan.", columns: sheet.columns(of: table, problems),
                options: sheet.options(for: table, problems), preview: draft.preview(of: table), isOwn: false,
                newColumn: sheet.newColumn([]))
        ]
    }
}
