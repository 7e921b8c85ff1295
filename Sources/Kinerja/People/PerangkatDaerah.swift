/// A body of the regency's government: dinas, badan, kecamatan, UPTD.
public struct PerangkatDaerah: Sendable, Equatable {
    public let id: ID<PerangkatDaerah>
    public let slug: String
    public let nama: String
    public let singkatan: String
    /// Its own lines of the letterhead: name, address, telephone.
    public let kop: [String]

    public init(id: ID<PerangkatDaerah>, slug: String, nama: String, singkatan: String, kop: [String]) {
        self.id = id
        self.slug = slug
        self.nama = nama
        self.singkatan = singkatan
        self.kop = kop
    }
}
