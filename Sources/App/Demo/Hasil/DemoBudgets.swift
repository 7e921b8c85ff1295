import Deeds
import Kinerja

/// Budgets of a kabupaten of the demonstration, pasted from its documents by whoever plans for the unit.
struct DemoBudgets: Sendable {
    var sheets: [(address: BudgetAddress, lines: [[KolomAnggaran: String]])] = []

    /// - Parameter desk: of whoever plans for a unit.
    func enter(at desk: (String) throws -> Desk) throws {
        for sheet in sheets {
            let typed = Dictionary(zip(1..., sheet.lines)) { first, _ in first }
            _ = try desk(sheet.address.slug).saveBudget(
                sheet.address, base: BudgetBase(anggaran: .max, realisasi: .max), typed)
        }
    }
}

extension DemoFolder {
    /// `anggaran.txt`: "2023 dpmk dpa tahun: TABLE"; nothing where there is none.
    func budgets(in folder: String) throws -> DemoBudgets {
        guard names(in: folder).contains("anggaran.txt") else { return DemoBudgets() }
        let fields = try DemoFields("\(folder)/anggaran.txt").rest { DemoFolder.budgetAddress($0) != nil }
        return DemoBudgets(
            sheets: try fields.sorted { $0.key < $1.key }.compactMap { name, file in
                guard let address = DemoFolder.budgetAddress(name) else { return nil }
                return (address, TempelanAnggaran(Tempelan(try DemoFile("\(folder)/\(file)").text)).baris)
            })
    }

    private static func budgetAddress(_ name: String) -> BudgetAddress? {
        let words = name.split(separator: " ").map(String.init)
        guard words.count == 4, let tahun = Int(words[0]), let versi = VersiAnggaran(kode: words[2]),
            let periode = PeriodeUkur(kode: words[3])
        else { return nil }
        return BudgetAddress(slug: words[1], tahun: tahun, versi: versi, periode: periode)
    }
}
