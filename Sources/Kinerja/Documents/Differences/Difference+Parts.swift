// The parts of a document outside its tables.
extension Difference {
    static func parties(_ semula: Snapshot, _ menjadi: Snapshot) -> [Change] {
        [
            official("Pihak pertama", semula.pihakPertama, menjadi.pihakPertama),
            official("Pihak kedua", semula.pihakKedua, menjadi.pihakKedua),
        ].compactMap { $0 }
    }

    private static func official(_ side: String, _ semula: Snapshot.Pihak?, _ menjadi: Snapshot.Pihak?) -> Change? {
        func words(_ pihak: Snapshot.Pihak?) -> String {
            [pihak?.nama, pihak?.pangkat, pihak?.jabatan].compactMap { $0 }.joined(separator: "\n")
        }
        let isSame = semula?.nama == menjadi?.nama && semula?.jabatan == menjadi?.jabatan
        return change(.pejabat, side, words(semula), words(menjadi), isSame ? .teks : .pejabat)
    }

    static func statement(_ semula: Snapshot, _ menjadi: Snapshot) -> [Change] {
        let pairs: [(String, String, String)] =
            [
                ("Pembuka", semula.pembuka, menjadi.pembuka),
                ("Sebutan pihak pertama", semula.pihakPertama.sebutan, menjadi.pihakPertama.sebutan),
                ("Sebutan pihak kedua", semula.pihakKedua?.sebutan ?? "", menjadi.pihakKedua?.sebutan ?? ""),
            ] + paragraphs(semula.pernyataan, menjadi.pernyataan)
        return pairs.compactMap { change(.pernyataan, $0, $1, $2) }
    }

    /// Paragraph by paragraph where there are as many; otherwise the statement as a whole.
    private static func paragraphs(_ semula: [String], _ menjadi: [String]) -> [(String, String, String)] {
        guard semula.count == menjadi.count else {
            return [("Pernyataan", semula.joined(separator: "\n"), menjadi.joined(separator: "\n"))]
        }
        return zip(semula, menjadi).enumerated().map { ("Pernyataan, alinea \($0 + 1)", $1.0, $1.1) }
    }

    /// The reason of a revision is no difference but what explains them.
    static func fields(_ semula: Snapshot, _ menjadi: Snapshot) -> [Change] {
        let reason = AlasanPerubahan.isian.map(\.id)
        let (before, after) = (semula.isian ?? [], menjadi.isian ?? [])
        let ids = after.map(\.id) + before.map(\.id).filter { id in !after.contains { $0.id == id } }
        let typed = ids.filter { !reason.contains($0) }.map { id in
            let (old, new) = (before.first { $0.id == id }, after.first { $0.id == id })
            return (new?.label ?? old?.label ?? id, old?.nilai ?? "", new?.nilai ?? "")
        }
        let own: [(String, String, String)] = [
            ("Perangkat daerah", semula.perangkatDaerah, menjadi.perangkatDaerah),
            ("Jabatan", semula.jabatan ?? "", menjadi.jabatan ?? ""),
            ("Tempat", semula.tempat, menjadi.tempat), ("Tanggal", semula.tanggal, menjadi.tanggal),
        ]
        return (own + typed).compactMap { change(.identitas, $0, $1, $2) }
    }

    private static func change(
        _ bagian: Bagian, _ kolom: String, _ semula: String, _ menjadi: String, _ jenis: Jenis = .teks
    ) -> Change? {
        guard semula != menjadi else { return nil }
        return Change(bagian: bagian, baris: nil, kolom: kolom, semula: semula, menjadi: menjadi, jenis: jenis)
    }
}
