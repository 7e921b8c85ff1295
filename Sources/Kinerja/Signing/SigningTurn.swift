/// Whose turn it is to sign: the party, and the official who acts for its office.
public struct SigningTurn: Sendable {
    public let pihak: Pihak
    public let office: Penempatan

    public init(pihak: Pihak, office: Penempatan) {
        self.pihak = pihak
        self.office = office
    }
}

extension Document {
    /// As whom this actor would sign on this date: for whoever shows or prepares a signature. Signing asks for a permit.
    public func signingTurn(of actor: Actor, on date: CalendarDate) throws(Refusal) -> SigningTurn {
        guard let turn, let office = office(of: turn) else { throw .wrongStatus(.sign, status) }
        guard let held = actor.acting(for: office, on: date) else { throw .notHolder(turn) }
        return SigningTurn(pihak: turn, office: held)
    }
}
