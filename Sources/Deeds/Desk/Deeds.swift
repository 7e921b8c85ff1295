import Database
import Kinerja
import Records
import Sealing

/// Everything that changes state in this installation. Whoever holds this value can have deeds done, and nothing else
/// written: the database itself stays in here.
package struct Deeds: Sendable {
    let store: Database
    let passwords: PasswordHasher
    /// Seals the secrets of second factors; nil where the operator gave none.
    let key: InstallationKey?
    /// Tries at a password that cost no waiting.
    let freeTries: Int
    let words: any WrittenWords
    let networks = FailedNetworks()

    package init(
        _ store: Database, passwords: PasswordHasher, key: InstallationKey? = nil, freeTries: Int = 5,
        words: any WrittenWords
    ) {
        self.store = store
        self.passwords = passwords
        self.key = key
        self.freeTries = freeTries
        self.words = words
    }

    /// Where every computation with a secret passes: passwords and keys alike.
    package var turnstile: Turnstile { passwords.turnstile }

    /// The same rows for whoever only reads.
    package var reader: Reader { store.reader }

    /// One person at work.
    package func desk(_ tenant: Tenant, _ actor: Actor, today: CalendarDate, request: String) -> Desk {
        Desk(tenant: tenant, actor: actor, today: today, request: request, deeds: self)
    }
}

/// What deeds write down in the language of people, worded by whoever shows it: a deed knows no sentence and no
/// address.
package protocol WrittenWords: Sendable {
    /// What a notice calls a document, and where it leads.
    func title(of document: Document) -> String
    func address(of document: Document) -> String
    /// What a notice about an account is called, and where it leads.
    var account: (title: String, address: String) { get }

    /// What the history says of a version: the document was begun as a copy, or with what is kept with the jabatan.
    func copied(from kind: DocumentKind, tahun: Int) -> String
    func carried(from kind: DocumentKind, tahun: Int) -> String
    var keptWithJabatan: String { get }
    /// Begun with a named form.
    var withForm: String { get }
    /// Begun as a revision of what is in force.
    func revised(for alasan: AlasanPerubahan) -> String
    /// In a signed file: why it was signed, and what the field of a party is called.
    func reason(of document: Document, _ pihak: Pihak) -> String
    func field(of pihak: Pihak) -> String
    /// An older version became the newest; 0 is the empty one.
    func restored(versi: Int) -> String
}

/// A try came before its time: under the throttle of secrets.
package struct TooEarly: Error {
    /// To wait.
    package let seconds: Int
}

/// The stored text of a signed document is not the one that was signed; nothing is done with it.
package struct Altered: Error {
    package let kode: String

    package init(_ kode: String) { self.kode = kode }
}
