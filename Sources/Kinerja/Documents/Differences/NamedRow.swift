/// A row with what names it, read through the blank cells that continue the row above.
struct NamedRow {
    let baris: Baris
    let role: RowRole
    let nama: Difference.Baris
    /// What the row inherits from above: the leading columns that it leaves blank.
    let warisan: [ColumnKey: String]

    /// What two rows have in common that say the same thing.
    var words: String { "\(nama.pokok)\u{1F}\(nama.rincian)" }
    var isNamed: Bool { !nama.nama.isEmpty }

    static func all(_ tabel: Snapshot.Tabel?, spec: TableSpec?) -> [NamedRow] {
        guard let tabel else { return [] }
        let texts = tabel.kolom.filter { $0.isi == .uraian }.map(\.id)
        let numbers = tabel.kolom.first { $0.isi == .nomor }?.id
        let pokok = spec?.pokok ?? texts.first
        let induk = spec?.induk ?? []
        var above: [ColumnKey: String] = [:]
        return tabel.baris.map { baris in
            let role = spec?.role(of: baris) ?? .butir
            let inherited = role == .lanjutan ? above : [:]
            above = inherited.filter { baris[$0.key].isEmpty }
            for column in induk where !baris[column].isEmpty { above[column] = baris[column] }
            let own = texts.filter { $0 != pokok && !induk.contains($0) }.map { baris[$0] }.first { !$0.isEmpty }
            func text(_ column: ColumnKey?) -> String {
                guard let column else { return "" }
                return baris[column].isEmpty ? inherited[column] ?? "" : baris[column]
            }
            return NamedRow(
                baris: baris, role: role,
                nama: Difference.Baris(
                    nomor: text(numbers), pokok: text(pokok), rincian: own ?? "", isLanjutan: role == .lanjutan),
                warisan: inherited)
        }
    }
}
