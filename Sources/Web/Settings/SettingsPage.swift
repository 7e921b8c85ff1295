/// One part of the settings: its form, how it looks on paper, and who changed it.
struct SettingsPage: Page {
    let chrome: Chrome
    let title: String
    let intro: String
    var problems: [Problem]
    var form: Form
    /// The letterhead as it is stored.
    var letterhead: PrintedForm.Letterhead?
    /// The coat of arms, where it can be changed.
    var crest: Crest?
    /// The statement as it is stored.
    var statement: StatementText?
    /// The same for one person.
    var single: StatementText?
    /// "Belum disimpan."; nil for the form as it is stored.
    var state: String?
    /// Those that are said otherwise, and the way to one more.
    var others: Others?
    var deed: Deed?
    /// Newest first; empty while everything is as the kabupaten began.
    var changes: [Change]

    struct Form {
        let address: String
        /// The version of the settings that the form shows.
        let version: String
        let fields: [Field]
        /// Where it is looked at before it is saved; nil where there is nothing to see.
        var preview: String?
    }

    struct Others {
        let links: [Link]
        let address: String
        let fields: [Field]
    }

    struct Crest {
        /// nil until one was uploaded.
        let address: String?

        static let upload = "/atur/pengaturan/lambang"
        /// The control with the file; problems lead to it.
        static let file = "berkas"
    }

    /// A button of its own, for what is no change of a field.
    struct Deed {
        let address: String
        let words: String
        /// What will happen.
        let hint: String
    }

    /// One version of this part.
    struct Change {
        /// "3 Februari 2022 pukul 10.05 WITA, Admin Bagian Organisasi"
        let what: String
        /// nil where nobody gave one.
        let reason: String?
        /// Where the version is read; nil for parts that are not kept to be read again.
        let version: Link?
    }
}

extension SettingsPage.Deed {
    static let statutory = SettingsPage.Deed(
        address: StatementRoutes.statutory, words: "Kembalikan naskah baku",
        hint:
            "Memakai lagi kalimat Lampiran PermenPANRB 53/2014 sebagai versi baru. Versi yang sekarang tetap tersimpan."
    )
}

extension SettingsPage {
    /// Why the file was refused, at its control.
    var crestProblem: String? { problems.first { $0.field == Crest.file }?.message }
}
