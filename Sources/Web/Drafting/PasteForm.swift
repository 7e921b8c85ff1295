import HTTP
import Kinerja
import Sealing

/// The preview of a paste as it was sent: the block, the grid that it was pasted into, and what people chose.
struct PasteForm {
    let grid: GridForm
    /// How the block is laid over the table; `nil` while nobody said so.
    let manner: Tempelan.Manner?
    /// Where people want columns of the block, by their index.
    let choices: [Int: Tempelan.Choice]
    /// Of the rows that it adds (`PasteKeys`).
    let seed: String
    /// Whether what is chosen for a heading is remembered: not where the rows came from a document.
    let isMemorable: Bool

    /// A choice is one that people made: another than where the program had put the column (`terbaca`), or one that
    /// they had made before.
    init(_ fields: Fields, of table: TableSpec) throws {
        grid = try GridForm(fields, of: table)
        manner = try fields.single("cara").flatMap(Tempelan.Manner.init)
        isMemorable = try fields.single("ingat") != "tidak"
        seed = try fields.single("kunci") ?? SecureRandom.code(length: 8)
        let read = (try fields.single("terbaca") ?? "").split(separator: " ").map(String.init)
        var choices: [Int: Tempelan.Choice] = [:]
        for index in read.indices {
            guard let sent = try fields.single(PasteForm.name(of: index)), sent != read[index] else { continue }
            choices[index] = PasteForm.choice(sent, in: table)
        }
        self.choices = choices
    }

    /// A block that did not come through a form.
    init(
        _ grid: GridForm, manner: Tempelan.Manner? = nil, choices: [Int: Tempelan.Choice] = [:],
        isMemorable: Bool = true
    ) {
        (self.grid, self.manner, self.choices, self.isMemorable) = (grid, manner, choices, isMemorable)
        seed = SecureRandom.code(length: 8)
    }

    /// `k1` for the first column.
    static func name(of index: Int) -> String { "k\(index + 1)" }

    /// What stands in a select for a column that is taken nowhere; blank is nothing chosen.
    static let notTaken = "-"
    /// In `terbaca`, for a column that people chose: it is no select's value.
    static let chosen = "?"
    /// In `terbaca`, for one that nothing places.
    static let unplaced = "~"

    private static func choice(_ text: String, in table: TableSpec) -> Tempelan.Choice? {
        guard text != notTaken else { return .notTaken }
        let key = ColumnKey(rawValue: text)
        return table.column(key) == nil ? nil : .column(key)
    }
}
