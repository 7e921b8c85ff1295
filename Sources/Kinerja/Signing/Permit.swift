/// Leave to do one deed to one document, once. Only the rules below make one, and carrying out the deed uses it up;
/// whoever only asks gets an answer that can do nothing (`Document.check`, `allows`, `capacity`).
public struct Permit: ~Copyable, Sendable {
    public let deed: Deed
    public let document: ID<Document>
    public let actor: Actor
    public let from: Status
    public let to: Status

    fileprivate init(_ deed: Deed, _ document: Document, _ actor: Actor, to: Status) {
        self.deed = deed
        self.document = document.id
        self.actor = actor
        from = document.status
        self.to = to
    }
}

/// As which party, and in which office, somebody signs a document or returns it.
public struct Capacity: Sendable, Equatable {
    public let pihak: Pihak
    public let office: Penempatan

    public init(pihak: Pihak, office: Penempatan) {
        self.pihak = pihak
        self.office = office
    }
}

/// Leave to sign, with the capacity that it is for.
public struct SigningPermit: ~Copyable, Sendable {
    public let permit: Permit
    public let capacity: Capacity

    fileprivate init(_ permit: consuming Permit, _ capacity: Capacity) {
        self.permit = permit
        self.capacity = capacity
    }

    /// The leave itself, for carrying out the deed.
    public consuming func used() -> Permit { permit }
}

extension Document {
    /// Leave for any deed but a signature, which has a permit of its own.
    public func permit(_ deed: Deed, to actor: Actor, on date: CalendarDate) throws(Refusal) -> Permit {
        guard deed != .sign else { throw .wrongStatus(deed, status) }
        return Permit(deed, self, actor, to: try rule(deed, actor, date).next)
    }

    public func permitToSign(_ actor: Actor, on date: CalendarDate) throws(Refusal) -> SigningPermit {
        let (next, capacity) = try rule(.sign, actor, date)
        guard let capacity else { throw .wrongStatus(.sign, status) }
        return SigningPermit(Permit(.sign, self, actor, to: next), capacity)
    }

    /// Leave to put this document's revision in its place: comes with the last signature under the revision, and no
    /// other way.
    public func permitToReplace(
        by revision: Document, signing signature: borrowing SigningPermit
    ) throws(Refusal) -> Permit {
        guard signature.permit.to == .berlaku, signature.permit.document == revision.id, isRevised(by: revision),
            let next = Document.next(status, .replace, hasSecondParty: false)
        else { throw .wrongStatus(.replace, status) }
        return Permit(.replace, self, signature.permit.actor, to: next)
    }

    /// May this actor do this to this document on this date?
    ///
    /// Drafting deeds belong to the perencana of the perangkat daerah and to the office's own holder. Returning and
    /// signing belong to whoever acts, on that date, for the office whose turn it is: a Plt or Plh before the definitif
    /// or Pj.
    private func rule(
        _ deed: Deed, _ actor: Actor, _ date: CalendarDate
    ) throws(Refusal) -> (next: Status, capacity: Capacity?) {
        guard let next = Document.next(status, deed, hasSecondParty: office(of: .kedua) != nil) else {
            throw .wrongStatus(deed, status)
        }
        switch deed {
        case .edit, .delete, .restore, .submit, .withdraw, .amend:
            guard isDrafted(by: actor, on: date) else { throw .notPlanner }
            return (next, nil)
        case .sendBack, .sign:
            guard let turn, let office = office(of: turn) else { throw .wrongStatus(deed, status) }
            guard let held = actor.acting(for: office, on: date) else { throw .notHolder(turn) }
            return (next, Capacity(pihak: turn, office: held))
        case .replace: throw .wrongStatus(deed, status)
        }
    }

    private func isRevised(by other: Document) -> Bool {
        kind.id == other.kind.id && tahun == other.tahun && jabatan.id == other.jabatan.id && other.revisi == revisi + 1
    }

    /// What keeps the actor from the deed, for a page that leads to it; nothing is permitted by it.
    public func check(_ deed: Deed, by actor: Actor, on date: CalendarDate) throws(Refusal) {
        _ = try rule(deed, actor, date)
    }

    /// Whether the actor could do the deed; for showing or hiding a button.
    public func allows(_ deed: Deed, to actor: Actor, on date: CalendarDate) -> Bool {
        do {
            try check(deed, by: actor, on: date)
            return true
        } catch {
            return false
        }
    }

    /// As what the actor could sign now.
    public func capacity(of actor: Actor, on date: CalendarDate) throws(Refusal) -> Capacity {
        guard let capacity = try rule(.sign, actor, date).capacity else { throw .wrongStatus(.sign, status) }
        return capacity
    }

    /// Who may see a document that is not published: its drafters, its two offices, the admin and the Inspektorat.
    public func isVisible(to actor: Actor, on date: CalendarDate) -> Bool {
        if status.isPublished || !actor.peran.isDisjoint(with: [.admin, .inspektorat]) { return true }
        return isDrafted(by: actor, on: date)
            || Pihak.allCases.contains { office(of: $0).map { actor.holding(of: $0, on: date) != nil } ?? false }
    }

    public func office(of pihak: Pihak) -> ID<Jabatan>? {
        switch (signers, pihak) {
        case (.parties, .pertama), (.owner, .pertama): jabatan.id
        case (.parties, .kedua): jabatan.atasan
        case (.head, .pertama): jabatanKepala ?? jabatan.id
        case (.head, .kedua), (.owner, .kedua): nil
        }
    }

    private func isDrafted(by actor: Actor, on date: CalendarDate) -> Bool {
        if actor.holding(of: jabatan.id, on: date) != nil { return true }
        guard actor.peran.contains(.perencana), let unit = jabatan.perangkatDaerah else { return false }
        return actor.perangkatDaerah == unit
    }
}
