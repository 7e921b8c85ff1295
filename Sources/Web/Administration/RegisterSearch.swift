import Kinerja

/// The rows of a register that a person asked to see.
struct RegisterSearch {
    /// What was typed; "" for the whole register.
    let text: String
    private let words: [Substring]

    init(_ typed: String) {
        text = String(Teks.clean(typed).prefix(100))
        words = text.lowercased().split(separator: " ")
    }

    /// More rows than a page of a phone holds: a kabupaten may have thousands of pegawai.
    static let most = 100
    /// A list that fits a screen or two needs no search.
    private static let few = 20

    /// Every word somewhere in the row, whatever its case.
    func finds(_ cells: [String]) -> Bool {
        guard !words.isEmpty else { return true }
        let row: String = cells.joined(separator: " ").lowercased()
        return words.allSatisfy(row.contains)
    }

    func empty(_ noun: String) -> EmptyState {
        guard text.isEmpty else {
            return EmptyState(
                what: "Tidak ada \(noun) yang cocok dengan “\(text)”.", who: "Coba sebagian dari namanya saja.")
        }
        return EmptyState(what: "Belum ada \(noun).", who: "Isi formulir di bawah untuk yang pertama.")
    }

    /// - Parameter total: entries in the register, found or not.
    func control(at address: String, found: Int, of total: Int) -> RegisterPage.Search? {
        guard total > RegisterSearch.few else { return nil }
        let count: String = text.isEmpty ? "Seluruhnya \(total)." : "\(found) dari \(total) cocok."
        let cut: String =
            found > RegisterSearch.most
            ? " Ditampilkan \(RegisterSearch.most) yang pertama; cari untuk melihat yang lain." : ""
        return RegisterPage.Search(address: address, text: text, result: count + cut)
    }
}
