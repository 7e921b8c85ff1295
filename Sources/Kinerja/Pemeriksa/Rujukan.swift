/// A place in another document that a finding speaks of too.
public struct Rujukan: Sendable, Equatable {
    /// The kind of document, its year and whose it is.
    public let jenis: String
    public let tahun: Int
    public let slug: String
    public let tabel: String
    public let baris: String
    public let kolom: String
}

extension Context.Related {
    /// Where a figure of it stands; `nil` where nobody said whose it is.
    func place(of target: NamedTarget) -> Rujukan? {
        place(target.tabel, target.baris, target.kolom)
    }

    func place(_ tabel: String, _ baris: String, _ kolom: ColumnKey) -> Rujukan? {
        guard let kind, let tahun, let slug else { return nil }
        return Rujukan(
            jenis: kind.id, tahun: tahun, slug: slug, tabel: tabel, baris: baris, kolom: kolom.rawValue)
    }
}
