/// What an account may do besides what its offices allow. Signing is no role: it comes from offices held on that date.
public enum Peran: String, Sendable, CaseIterable {
    case admin, perencana, pejabat, inspektorat

    public var nama: String {
        switch self {
        case .admin: "Admin kabupaten"
        case .perencana: "Perencana"
        case .pejabat: "Pejabat"
        case .inspektorat: "Inspektorat"
        }
    }
}

/// An account; its rows belong to Records.
public enum Akun: Sendable {}

/// Who is acting: the account signed in, its roles, and the offices it holds or held.
public struct Actor: Sendable {
    public let akun: ID<Akun>
    public let nama: String
    public let peran: Set<Peran>
    /// The perangkat daerah that a perencana drafts for.
    public let perangkatDaerah: ID<PerangkatDaerah>?
    public let penempatan: [Penempatan]

    public init(
        akun: ID<Akun>, nama: String, peran: Set<Peran>, perangkatDaerah: ID<PerangkatDaerah>?, penempatan: [Penempatan]
    ) {
        self.akun = akun
        self.nama = nama
        self.peran = peran
        self.perangkatDaerah = perangkatDaerah
        self.penempatan = penempatan
    }

    /// The actor's own holding of an office on a date, if any.
    public func holding(of jabatan: ID<Jabatan>, on date: CalendarDate) -> Penempatan? {
        penempatan.holder(of: jabatan, on: date)
    }
}
