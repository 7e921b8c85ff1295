extension Naskah {
    /// The texts of a column with their rows. One cell may list several, one below the other.
    func entries(_ table: String, _ column: ColumnKey) -> [(row: Baris, text: String)] {
        self[table].flatMap { row in
            row[column].split(separator: "\n").map { (row, String($0)) }.filter { !$0.1.isUncertain }
        }
    }
}
