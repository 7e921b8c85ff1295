import Deeds
import HTTP
import Kinerja

/// The entry of results as it was sent.
struct EntryForm {
    /// The newest entry when the page was made.
    let versi: Int64
    let typed: Desk.Typing
    let tempelan: String
    /// The cell that a block was pasted into.
    let place: (key: String, kolom: KolomRealisasi)?
    /// Entries that were ticked.
    let chosen: [ID<EntriRealisasi>]

    init(_ fields: Fields) throws {
        guard let versi = try fields.single("versi").flatMap({ Int64($0) }) else { throw Denial.malformedForm }
        self.versi = versi
        var typed: Desk.Typing = [:]
        for (name, value) in fields.all {
            guard let (key, kolom) = EntryForm.cell(name), let id = EntryForm.indikator(key) else { continue }
            typed[id, default: [:]][kolom] = value
        }
        self.typed = typed
        tempelan = try fields.single("tempelan") ?? ""
        place = EntryForm.cell(try fields.single("tempel_di") ?? "")
        chosen = fields.values("pilih").compactMap { Int64($0) }.map { ID(rawValue: $0) }
    }

    static func key(_ indikator: ID<IndikatorKinerja>) -> String { "i\(indikator.rawValue)" }

    static func indikator(_ key: String) -> ID<IndikatorKinerja>? {
        key.hasPrefix("i") ? Int64(key.dropFirst()).map { ID(rawValue: $0) } : nil
    }

    private static func cell(_ name: String) -> (key: String, kolom: KolomRealisasi)? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let kolom = KolomRealisasi(rawValue: String(parts[1])) else { return nil }
        return (String(parts[0]), kolom)
    }
}
