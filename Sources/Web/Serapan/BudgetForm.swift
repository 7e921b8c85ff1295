import Deeds
import HTTP
import Kinerja

/// A budget as it was sent.
struct BudgetForm {
    let base: BudgetBase
    let typed: Desk.BudgetTyping
    let tempelan: String

    init(_ fields: Fields) throws {
        guard let base = try fields.single("versi").flatMap(BudgetForm.base) else { throw Denial.malformedForm }
        self.base = base
        var typed: Desk.BudgetTyping = [:]
        for (name, value) in fields.all {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let line = BudgetForm.line(String(parts[0])),
                let kolom = KolomAnggaran(rawValue: String(parts[1]))
            else { continue }
            typed[line, default: [:]][kolom] = value
        }
        self.typed = typed
        tempelan = try fields.single("tempelan") ?? ""
    }

    static func key(_ line: Int) -> String { "b\(line)" }

    private static func line(_ key: String) -> Int? {
        guard key.hasPrefix("b"), let line = Int(key.dropFirst()), (1...9999).contains(line) else { return nil }
        return line
    }

    /// Both newest entries in one word.
    static func word(_ base: BudgetBase) -> String { "\(base.anggaran)-\(base.realisasi)" }

    private static func base(_ word: String) -> BudgetBase? {
        let parts = word.split(separator: "-").compactMap { Int64($0) }
        return parts.count == 2 ? BudgetBase(anggaran: parts[0], realisasi: parts[1]) : nil
    }
}
