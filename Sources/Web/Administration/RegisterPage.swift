/// One register: its entries as a table, and the form for one entry.
struct RegisterPage: Page {
    let chrome: Chrome
    let title: String
    let intro: String
    let columns: [String]
    var rows: [Row]
    let empty: EmptyState
    /// nil where the list is short enough to be read.
    var search: Search?
    /// A password that was just made; nil on every other page.
    var credential: Credential?
    var form: Form
    var problems: [Problem]

    struct Row {
        /// One text per column.
        let cells: [String]
        /// Opens the entry in the form; its words name the entry for screen readers.
        let edit: Link
    }

    struct Form {
        /// "Tambah penempatan" or "Ubah penempatan".
        let title: String
        let address: String
        /// What of the entry can no longer be changed.
        var fixed: [Term] = []
        let fields: [Field]
        /// The words on the button.
        let action: String
        /// Leaves an entry that is being changed; nil when one is being added.
        var cancel: Link?
        var deeds: [Deed] = []

        /// False while an entry is being changed.
        var isNew: Bool { cancel == nil }

        /// The id of its heading.
        static let anchor = "formulir"
    }

    /// Narrows the list: a GET of `address` with `cari`.
    struct Search {
        let address: String
        let text: String
        /// "12 dari 3000 cocok."
        let result: String
    }

    /// A button of its own below the form, for what is no change of a field.
    struct Deed {
        let address: String
        let action: String
        /// What will happen.
        let hint: String
    }

    /// Shown once: the site keeps only its hash.
    struct Credential {
        /// "Kata sandi untuk kepala.dpmd"
        let title: String
        let secret: String
        /// What to do with it.
        let hint: String

        static func password(_ text: String, for login: String) -> Credential {
            Credential(
                title: "Kata sandi untuk \(login)", secret: text,
                hint:
                    """
                    Hanya ditampilkan sekali ini dan tidak disimpan di sini. Catat, sampaikan langsung kepada \
                    pemilik akun, dan minta ia menggantinya di halaman Akun setelah masuk.
                    """
            )
        }

        static func link(_ address: String, for login: String) -> Credential {
            Credential(
                title: "Tautan masuk untuk \(login)", secret: address,
                hint:
                    """
                    Berlaku 15 menit, untuk sekali masuk, dan hanya ditampilkan sekali ini. Kirimkan hanya kepada \
                    pemilik akun; ia diberi tahu bahwa Anda membuatnya.
                    """
            )
        }
    }
}
