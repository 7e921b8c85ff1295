import Database
import Deeds
import Kinerja

/// One of the lists that an admin keeps, open for one request: its rows, and what its form asks for. How an entry is
/// shown, checked, saved and noted in the audit chain is the same for all of them (`RegisterRoutes`).
protocol Register: Sendable {
    associatedtype Entry: Sendable

    static var words: RegisterWords { get }
    /// True when a new entry gets a one-time password.
    static var issuesPassword: Bool { get }

    /// Reads the register and whatever its choices come from.
    init(_ tx: borrowing Reading, _ clerk: Clerk) throws

    var entries: [Entry] { get }
    /// What names an entry in an address; unique in the register and never changed.
    func key(of entry: Entry) -> String
    /// What names an entry for a person.
    func name(of entry: Entry) -> String
    /// One text per column of the list; "" where there is nothing.
    func cells(of entry: Entry) -> [String]

    /// What can be typed, still empty: for a new entry, or for one that exists.
    func controls(for entry: Entry?) -> [Field]
    /// What of an existing entry stays as it is.
    func fixed(of entry: Entry) -> [Term]
    /// What the controls hold for an existing entry.
    func typed(of entry: Entry) -> Typed
    /// The form as it is meant: a blank that is derived from other controls is filled in, spaces in a number go.
    func completed(_ typed: Typed) -> Typed
    /// Objections to a form whose controls are each in order.
    func problems(_ typed: Typed, over entry: Entry?) -> [Problem]

    /// What the form writes.
    func added(_ typed: Typed) throws -> RegisterEntry
    func changed(_ entry: Entry, _ typed: Typed) throws -> RegisterEntry
    /// What the audit chain calls an entry: a new one by its number and what was typed, or one that exists.
    func subject(ofNew id: Int64?, _ typed: Typed) -> String
    func subject(of entry: Entry) -> String
    /// How the audit chain tells the value of a control.
    func recorded(_ value: String, of control: Field) -> String
    /// What else can be done to an entry.
    func deeds(on entry: Entry) -> [RegisterPage.Deed]
}

extension Register {
    static var issuesPassword: Bool { false }
    func fixed(of entry: Entry) -> [Term] { [] }
    func completed(_ typed: Typed) -> Typed { typed }
    func problems(_ typed: Typed, over entry: Entry?) -> [Problem] { [] }
    func subject(of entry: Entry) -> String { key(of: entry) }
    func recorded(_ value: String, of control: Field) -> String { control.words(for: value) }
    func deeds(on entry: Entry) -> [RegisterPage.Deed] { [] }
}

/// Who is keeping the registers, and the password for the account that is being made, if one is.
struct Clerk {
    let desk: Desk
    var password: OneTimePassword?
}
