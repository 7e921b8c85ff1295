/// What surrounds the content of every page.
struct Chrome {
    /// The page's own name, first in `<title>`: "Perjanjian Kinerja DPMD 2022".
    let title: String
    /// "Kabupaten Tabanan"; nil on the base host.
    let tenant: String?
    let assets: Assets
    /// The signed-in person; nil for everybody else.
    var person: Person?
    /// The form token every POST form repeats in `_token` (security.md, CSRF).
    var token = ""
    /// Says that the signatures were made by the demonstration; nil outside demo tenants.
    var demonstration: String?
    /// What the last deed did, shown once after its 303.
    var flash: Flash?
    var navigation: [Link] = []
    /// How many pemberitahuan the person has not read; nil without any.
    var unread: String?
    /// The pages above this one, outermost first; empty on a start page.
    var trail: [Link] = []
    var footer: Footer
    /// Puts "Galat:" before the title, so that a screen reader hears the refusal first (GOV.UK, error summary).
    var hasProblems = false

    /// What anybody may take of it; only where there is a kabupaten, whose it is.
    var openData: Link? { tenant == nil ? nil : Link("Data terbuka", "/data") }

    var isSignedIn: Bool { person != nil }

    /// The name of the site after the page's own in `<title>`.
    var site: String { tenant ?? "Janji" }
}

extension Chrome {
    /// Fingerprinted addresses of the files in `Public/`.
    struct Assets {
        let style: String
        let print: String
        let editor: String
        let sheet: String
        let paste: String
        let placing: String
        let settings: String
        let scale: String
        let tree: String
        let results: String
        let icon: String
    }

    struct Person {
        let name: String
        /// The office held today; nil for an account without one.
        let office: String?
        /// The account, so that a password keeper offers the right password (HTML, autocomplete=username).
        let login: String
    }

    struct Flash {
        let text: String
        var undo: Undo?
    }

    /// Takes the last save back: POST of `versi` to `address`.
    struct Undo {
        let address: String
        let version: String
    }

    struct Footer {
        /// "Terakhir diperbarui 31 Januari 2022 pukul 14.20 WITA"; nil where nothing is dated.
        var updated: String?
        /// The public information officer (PPID) who answers questions about the content.
        var contact: Link?
    }
}
