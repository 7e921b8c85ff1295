/// The years of a plan.
enum Periode {
    /// "2021-2026" or "2021–2026": each year of it, ten at most.
    static func years(_ text: String) -> [String] {
        let ends = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] < 10, (2000...2100).contains(ends[0]) else { return [] }
        return (ends[0]...ends[1]).map(String.init)
    }
}
