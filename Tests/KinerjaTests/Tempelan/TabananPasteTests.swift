import Testing

@testable import Kinerja

/// The three tables of the Tabanan document, pasted as they are.
@Suite struct TabananPasteTests {
    struct Table: Sendable, CustomTestStringConvertible {
        let id: String
        let text: String
        let cells: [[String]]
        let skipped: Int
        var testDescription: String { id }
    }

    static let tables: [Table] = [
        Table(id: "sasaran", text: TabananPK.sasaran, cells: TabananPK.sasaranCells, skipped: 2),
        Table(id: "program", text: TabananPK.program, cells: TabananPK.programCells, skipped: 2),
        Table(id: "tambahan", text: TabananPK.tambahan, cells: TabananPK.tambahanCells, skipped: 3),
    ]

    @Test(arguments: tables) func everyCell(_ table: Table) throws {
        let form = try #require(TabananPK.formulir[table.id])
        let placement = Tempelan(table.text).placed(on: [], form: form)
        #expect(placement.rows.map { row in form.kolom.map { row[$0.id] } } == table.cells)
        #expect((placement.skipped, placement.unplaced) == (table.skipped, []))
        #expect(placement.cells == table.cells.joined().count { !$0.isEmpty })
    }

    /// A kabupaten with the kind's own form: headings in other words, other numbers, more columns.
    @Test(arguments: tables) func everyCellInTheCommonForm(_ table: Table) throws {
        let spec = try #require(DocumentKind.perjanjianKinerja.table(table.id))
        let printed = try #require(TabananPK.formulir[table.id])
        let placement = Tempelan(table.text).placed(on: [], form: spec.form(TenantSettings()))
        #expect(placement.rows.map { row in printed.kolom.map { row[$0.id] } } == table.cells)
        #expect((placement.skipped, placement.unplaced) == (table.skipped, []))
    }

    @Test(arguments: ["\r\n", "\r"]) func lineEndsDoNotMatter(end: String) {
        #expect(Tempelan(TabananPK.tambahan.replacing("\n", with: end)) == Tempelan(TabananPK.tambahan))
    }
}
