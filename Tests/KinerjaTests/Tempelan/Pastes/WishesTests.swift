import Support
import Testing

@testable import Kinerja

/// What people choose above a column, and what a kabupaten remembers.
@Suite struct WishesTests {
    static let paste = "No\tSasaran\tEviden\tPolaritas\tTarget\n1\tMutu naik\tIndeks\tNilai\t85"

    private func placement(_ text: String, _ wishes: Tempelan.Wishes) throws -> Tempelan.Placement {
        let target = try #require(PasteForms.target("pk.sasaran"))
        return Tempelan(text).placed(
            on: [], in: target.table, form: target.form, wishes: wishes, neighbours: target.neighbours)
    }

    private func row(_ wishes: Tempelan.Wishes) throws -> String {
        try placement(WishesTests.paste, wishes).rows.map { PasteCase.row($0) }.joined(separator: "\n")
    }

    @Test func aChoiceIsFollowed() throws {
        let chosen = try placement(
            WishesTests.paste, Tempelan.Wishes(choices: [2: .column(.indikator), 3: .notTaken]))
        #expect(chosen.rows.map { PasteCase.row($0) } == ["indikator=Indeks ; nomor=1 ; sasaran=Mutu naik ; target=85"])
        #expect(chosen.needsChoice.isEmpty && chosen.unplaced.isEmpty)
        #expect(chosen.columns[2].reason == .chosen && chosen.columns[3].reason == .chosen)
    }

    /// A choice takes the column from the heading that had it, which is asked then.
    @Test func aChoiceGoesBeforeAHeading() throws {
        let chosen = try placement(WishesTests.paste, Tempelan.Wishes(choices: [2: .column(.target)]))
        #expect(chosen.rows.map { PasteCase.row($0) } == ["nomor=1 ; sasaran=Mutu naik ; target=Indeks"])
        #expect(chosen.needsChoice.map(\.index) == [3, 4])
    }

    @Test func aWordIsRemembered() throws {
        let key = try placement(WishesTests.paste, Tempelan.Wishes()).columns[2].memoryKey
        #expect(key == "eviden")
        let remembered: [String: Tempelan.Choice] = [key: .column(.indikator), "polaritas": .notTaken]
        #expect(
            try row(Tempelan.Wishes(remembered: remembered))
                == "indikator=Indeks ; nomor=1 ; sasaran=Mutu naik ; target=85")
        let placed = try placement(WishesTests.paste, Tempelan.Wishes(remembered: remembered))
        #expect(placed.columns[2].reason == .remembered && placed.columns[3].reason == .remembered)
        #expect(placed.needsChoice.isEmpty)
    }

    /// The form's own word is stronger than what was chosen once.
    @Test func theFormsOwnWordStays() throws {
        let placed = try row(Tempelan.Wishes(remembered: ["target": .column(.indikator)]))
        #expect(placed == "nomor=1 ; sasaran=Mutu naik ; target=85")
    }

    @Test func aColumnWithoutHeadingIsChosen() throws {
        let placed = try placement(
            "1\tMutu pelayanan desa naik\tIndeks kepuasan masyarakat",
            Tempelan.Wishes(choices: [1: .column(.indikator)]))
        #expect(placed.rows.map { $0["indikator"] } == ["Mutu pelayanan desa naik"])
    }

    /// A choice holds for the pages that have the same heading there, and for no other.
    @Test func aChoiceIsForItsHeading() throws {
        let pages = WishesTests.paste + "\nNo\tSasaran\tIndikator\tEviden\tTarget\n2\tDesa maju\tJumlah desa\tx\t12"
        let placed = try placement(pages, Tempelan.Wishes(choices: [2: .column(.definisi)]))
        #expect(placed.rows.map { $0["definisi"] } == ["Indeks", ""])
        #expect(placed.rows.map { $0["indikator"] } == ["", "Jumlah desa"])
    }

    @Test func aFurtherTableReadsBack() throws {
        let text = "No\tSasaran\tTarget\n1\tMutu\t85\nNo\tProgram\tAnggaran\n1\t\"Program\nA \"\"B\"\"\"\t1.000.000"
        let other = try #require(try placement(text, Tempelan.Wishes()).others.first)
        #expect(other.table == "program")
        #expect(Tempelan(other.text).rows == other.rows)
    }
}
