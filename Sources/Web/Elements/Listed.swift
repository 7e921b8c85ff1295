extension [String] {
    /// "Kode", "Kode dan Menunjang", "Kode, Menunjang, dan Ket".
    var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return count == 2 ? "\(self[0]) dan \(last)" : "\(dropLast().joined(separator: ", ")), dan \(last)"
    }
}
