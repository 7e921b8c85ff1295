extension Placeholders {
    /// The statement in the words of a document. What is filled in stays in the line that it stands in.
    func fill(_ statement: Pernyataan) -> Pernyataan {
        var filled = statement
        filled.pembuka = line(statement.pembuka)
        filled.pembukaTunggal = line(statement.pembukaTunggal)
        filled.sebutanPertama = line(statement.sebutanPertama)
        filled.sebutanKedua = line(statement.sebutanKedua)
        filled.keteranganKedua = line(statement.keteranganKedua)
        filled.paragraf = statement.paragraf.map(entry).filter { !$0.isEmpty }
        filled.paragrafTunggal = statement.paragrafTunggal.map(entry).filter { !$0.isEmpty }
        return filled
    }

    private func line(_ text: String) -> String {
        text.contains("{") ? fill(text).split(separator: "\n").joined(separator: " ") : text
    }

    /// A heading has a second line.
    private func entry(_ text: String) -> String {
        guard text.contains("{") else { return text }
        return text.split(separator: "\n").map { line(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
