/// An office. Documents belong to offices, not to people; the chain of mandates follows `atasan`, not eselon numbers.
public struct Jabatan: Sendable, Equatable {
    public let id: ID<Jabatan>
    public let slug: String
    public let nama: String
    /// As printed, "II.b"; blank for most.
    public let eselon: String
    public let perangkatDaerah: ID<PerangkatDaerah>?
    /// Atasan langsung; `nil` for the bupati, whose own Perjanjian Kinerja has one signer (Perpres 29/2014).
    public let atasan: ID<Jabatan>?

    public init(
        id: ID<Jabatan>, slug: String, nama: String, eselon: String = "", perangkatDaerah: ID<PerangkatDaerah>?,
        atasan: ID<Jabatan>?
    ) {
        self.id = id
        self.slug = slug
        self.nama = nama
        self.eselon = eselon
        self.perangkatDaerah = perangkatDaerah
        self.atasan = atasan
    }
}
