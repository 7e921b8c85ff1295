/// Leave to do one deed to one document, once. Only the rules below make one; saving a deed consumes it.
public struct Permit: ~Copyable, Sendable {
    public let deed: Deed
    public let document: ID<Document>
    public let actor: Actor
    public let from: Status
    public let to: Status
    /// The office that acts, when the deed belongs to a party.
    public let office: Penempatan?
    public let pihak: Pihak?

    fileprivate init(
        _ deed: Deed, _ document: Document, _ actor: Actor, to: Status, pihak: Pihak? = nil, office: Penempatan? = nil
    ) {
        self.deed = deed
        self.document = document.id
        self.actor = actor
        from = document.status
        self.to = to
        self.pihak = pihak
        self.office = office
    }
}

extension Document {
    /// May this actor do this to this document on this date?
    ///
    /// Drafting deeds belong to the perencana of the perangkat daerah and to the office's own holder. Returning and
    /// signing belong to whoever acts, on that date, for the office whose turn it is: a Plt or Plh before the definitif or Pj.
    public func permit(_ deed: Deed, to actor: Actor, on date: CalendarDate) throws(Refusal) -> Permit {
        guard let next = Document.next(status, deed, hasSecondParty: office(of: .kedua) != nil) else {
            throw .wrongStatus(deed, status)
        }
        switch deed {
        case .edit, .delete, .restore, .submit, .withdraw, .amend:
            guard isDrafted(by: actor, on: date) else { throw .notPlanner }
            return Permit(deed, self, actor, to: next)
        case .sendBack, .sign:
            guard let turn, let office = office(of: turn) else { throw .wrongStatus(deed, status) }
            guard let held = actor.acting(for: office, on: date) else { throw .notHolder(turn) }
            return Permit(deed, self, actor, to: next, pihak: turn, office: held)
        case .replace: throw .wrongStatus(deed, status)
        }
    }

    /// Leave to put this document's revision in its place: comes with the last signature under the revision, and no other way.
    public func permitToReplace(by revision: Document, signing permit: borrowing Permit) throws(Refusal) -> Permit {
        guard permit.deed == .sign, permit.to == .berlaku, permit.document == revision.id, isRevised(by: revision),
            let next = Document.next(status, .replace, hasSecondParty: false)
        else { throw .wrongStatus(.replace, status) }
        return Permit(.replace, self, permit.actor, to: next)
    }

    private func isRevised(by other: Document) -> Bool {
        kind.id == other.kind.id && tahun == other.tahun && jabatan.id == other.jabatan.id && other.revisi == revisi + 1
    }

    /// Whether the actor could do the deed; for showing or hiding a button.
    public func allows(_ deed: Deed, to actor: Actor, on date: CalendarDate) -> Bool {
        do {
            _ = try permit(deed, to: actor, on: date)
            return true
        } catch {
            return false
        }
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
        case (.head, .pertama): kepala ?? jabatan.id
        case (.head, .kedua), (.owner, .kedua): nil
        }
    }

    private func isDrafted(by actor: Actor, on date: CalendarDate) -> Bool {
        if actor.holding(of: jabatan.id, on: date) != nil { return true }
        guard actor.peran.contains(.perencana), let unit = jabatan.perangkatDaerah else { return false }
        return actor.perangkatDaerah == unit
    }
}
