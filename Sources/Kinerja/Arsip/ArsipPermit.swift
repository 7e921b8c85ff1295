/// What is done to the archive.
public enum ArsipDeed: String, Sendable, CaseIterable {
    case simpan = "simpan-arsip"
    case hapus = "hapus-arsip"
    case terbitkan = "terbitkan-arsip"
    case tarik = "tarik-arsip"
}

/// Leave to do one deed to the papers of one perangkat daerah, once.
public struct ArsipPermit: ~Copyable, Sendable {
    public let deed: ArsipDeed
    public let perangkatDaerah: ID<PerangkatDaerah>

    fileprivate init(_ deed: ArsipDeed, _ unit: ID<PerangkatDaerah>) {
        self.deed = deed
        perangkatDaerah = unit
    }
}

extension Arsip {
    /// Keeping and removing belong to the perencana of that perangkat daerah and to the admin; what citizens see is the
    /// admin's alone (Bagian Organisasi).
    /// - Parameter isPublished: whether citizens see it now.
    public static func permit(
        _ deed: ArsipDeed, of unit: ID<PerangkatDaerah>, isPublished: Bool, to actor: Actor
    ) throws(Refusal) -> ArsipPermit {
        guard allows(deed, of: unit, isPublished: isPublished, to: actor) else { throw .notPlanner }
        return ArsipPermit(deed, unit)
    }

    /// The same as a question, for a button.
    public static func allows(
        _ deed: ArsipDeed, of unit: ID<PerangkatDaerah>, isPublished: Bool, to actor: Actor
    ) -> Bool {
        let isAdmin: Bool = actor.peran.contains(.admin)
        switch deed {
        case .simpan: return isAdmin || isPlanner(actor, of: unit)
        case .hapus: return !isPublished && (isAdmin || isPlanner(actor, of: unit))
        case .terbitkan: return !isPublished && isAdmin
        case .tarik: return isPublished && isAdmin
        }
    }

    /// Whose papers somebody sees before they are published.
    public static func isVisible(of unit: ID<PerangkatDaerah>, to actor: Actor) -> Bool {
        !actor.peran.isDisjoint(with: [.admin, .inspektorat]) || isPlanner(actor, of: unit)
    }

    /// Whether somebody has anything to do with the archive.
    public static func isOpen(to actor: Actor) -> Bool {
        !actor.peran.isDisjoint(with: [.admin, .inspektorat])
            || actor.perangkatDaerah.map { isPlanner(actor, of: $0) } == true
    }

    private static func isPlanner(_ actor: Actor, of unit: ID<PerangkatDaerah>) -> Bool {
        actor.peran.contains(.perencana) && actor.perangkatDaerah == unit
    }
}
