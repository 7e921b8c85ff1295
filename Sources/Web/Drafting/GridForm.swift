import HTTP
import Kinerja

/// The grid as it was sent.
struct GridForm {
    let versi: Int
    /// The version that the page was opened with; later ones are its own automatic saves.
    let awal: Int
    let rows: SentRows
    /// The page that it was typed on, without JavaScript.
    let halaman: Int
    private(set) var tempelan: String
    /// One of the tables of a Word file, chosen from several; cells parted as a paste has them.
    let tabel: String?
    /// How many rows and columns of the block were not seen where it was copied, and are not in it.
    private(set) var hidden: Int
    /// How many parts of a Word file's table were hidden or deleted, and are not in the block.
    private(set) var omitted = 0
    private(set) var place: Tempelan.Place

    /// Cells of columns that the table does not have are not taken: a field's name decides nothing.
    init(_ fields: Fields, of table: TableSpec) throws {
        guard let versi = try fields.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        self.versi = versi
        awal = try fields.single("awal").flatMap { Int($0) } ?? versi
        let cells = Dictionary(
            grouping: fields.all.compactMap(GridForm.cell).filter { table.column($0.column) != nil }, by: \.row)
        rows = SentRows(
            keys: fields.values("baris"),
            cells: cells.mapValues { cells in
                Dictionary(cells.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
            })
        halaman = try fields.single("halaman").flatMap { Int($0) } ?? 1
        tabel = try fields.single("tabel")
        tempelan = try fields.single("tempelan") ?? ""
        hidden = try fields.single("tersembunyi").flatMap { Int($0) } ?? 0
        omitted = try fields.single("terhapus").flatMap { Int($0) } ?? 0
        let spot = (try fields.single("tempel_di") ?? "").split(separator: ".").map(String.init)
        place = spot.count == 2 ? Tempelan.Place(row: spot[0], column: ColumnKey(rawValue: spot[1])) : Tempelan.Place()
    }

    /// The table as it is stored.
    init(versi: Int) {
        (self.versi, awal, halaman) = (versi, versi, 1)
        rows = SentRows(keys: [], cells: [:])
        (tempelan, tabel, hidden, place) = ("", nil, 0, Tempelan.Place())
    }

    /// The same with a block from elsewhere, at no place.
    func holding(_ block: [[String]], hidden: Int = 0) -> GridForm {
        var form = self
        (form.tempelan, form.hidden, form.place) = (Tempelan.text(of: block), hidden, Tempelan.Place())
        return form
    }

    func omitting(_ count: Int) -> GridForm {
        var form = self
        form.omitted = count
        return form
    }

    /// The rows over what is stored; a form that sent none, as the preview of a paste does where nothing was typed
    /// beside it, leaves them as they are.
    func rows(over stored: [Baris]) -> [Baris] { rows.keys.isEmpty ? stored : rows.applied(to: stored) }

    private static func cell(_ field: (name: String, value: String)) -> (row: String, column: ColumnKey, text: String)?
    {
        let parts = field.name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return (String(parts[0]), ColumnKey(rawValue: String(parts[1])), field.value)
    }
}
