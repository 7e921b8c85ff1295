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

/// Who is acting: the account signed in, its roles, and the offices that its pegawai holds or held.
///
/// A deed is always by the account of the pegawai who holds the office: nobody is lent another's account or key.
/// Whoever stands in signs as Plt or Plh, with a penempatan of his own.
public struct Actor: Sendable {
    public let akun: ID<Akun>
    public let nama: String
    public let peran: Set<Peran>
    /// The perangkat daerah that a perencana drafts for.
    public let perangkatDaerah: ID<PerangkatDaerah>?
    /// The official whose account it is; `nil` for staff who hold no office.
    public let pegawai: ID<Pegawai>?
    /// The actor's own holdings, of any time.
    public let penempatan: [Penempatan]
    /// Everybody who holds or held one of these offices, the actor included: only among all of them shows who acts
    /// today.
    private let pemegang: [Penempatan]

    /// - Parameter pemegang: all holdings of the offices that the pegawai holds or held, not only his own.
    public init(
        akun: ID<Akun>, nama: String, peran: Set<Peran>, perangkatDaerah: ID<PerangkatDaerah>?, pegawai: ID<Pegawai>?,
        pemegang: [Penempatan]
    ) {
        self.akun = akun
        self.nama = nama
        self.peran = peran
        self.perangkatDaerah = perangkatDaerah
        self.pegawai = pegawai
        self.pemegang = pemegang
        penempatan = pegawai.map { own in pemegang.filter { $0.pegawai == own } } ?? []
    }

    /// The actor's own holding of an office on a date, if any, whether or not somebody stands in for him: enough to
    /// read and to draft, not to sign.
    public func holding(of jabatan: ID<Jabatan>, on date: CalendarDate) -> Penempatan? {
        penempatan.holder(of: jabatan, on: date)
    }

    /// The holding in which the actor signs for an office on a date. While a Plt or Plh stands in, only he does; the
    /// definitif who is away does not, since two would speak for one office.
    public func acting(for jabatan: ID<Jabatan>, on date: CalendarDate) -> Penempatan? {
        guard let holder = pemegang.holder(of: jabatan, on: date), holder.pegawai == pegawai else { return nil }
        return holder
    }
}
