/// A kabupaten or kota that uses this installation. Told apart by host name.
public struct Tenant: Sendable {
    public let id: ID<Tenant>
    public let slug: String
    public let nama: String
    /// Filled by `janji demo`: its pages say that the signatures were made by the demonstration.
    public let isDemonstration: Bool
    public let settings: TenantSettings

    public init(id: ID<Tenant>, slug: String, nama: String, isDemonstration: Bool, settings: TenantSettings) {
        self.id = id
        self.slug = slug
        self.nama = nama
        self.isDemonstration = isDemonstration
        self.settings = settings
    }

    /// The same kabupaten with other settings.
    public func with(_ settings: TenantSettings) -> Tenant {
        Tenant(id: id, slug: slug, nama: nama, isDemonstration: isDemonstration, settings: settings)
    }
}
