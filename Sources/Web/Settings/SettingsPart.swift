import Database
import Kinerja
import Records

/// One part of what a kabupaten decides for itself: what its form asks for, and what the answers change. How a part is
/// shown, saved, versioned and noted in the audit chain is the same for all of them (`SettingsRoutes`).
protocol SettingsPart: Sendable {
    static var words: SettingsWords { get }
    /// True where a change has to be explained to whoever reads it in years to come.
    static var needsReason: Bool { get }

    init(_ settings: TenantSettings, today: CalendarDate)

    /// What can be typed, still empty.
    var controls: [Field] { get }
    /// What the controls hold.
    var typed: Typed { get }
    /// The form as it is meant: empty lines go.
    func completed(_ typed: Typed) -> Typed
    /// Objections to a form whose controls are each in order.
    func problems(_ typed: Typed) -> [Problem]
    /// Objections that only the registers and the installation know of.
    func problems(_ typed: Typed, _ tx: borrowing Reading, _ tenant: Tenant, at site: Site) throws -> [Problem]
    /// Changes what the part is about and nothing else.
    func apply(_ typed: Typed, to settings: inout TenantSettings)
    /// Adds what the page of this part shows beside its form.
    func furnish(_ page: inout SettingsPage, _ tenant: Tenant, at site: Site)
    /// What is settled otherwise for some, and the way to one more; nil where a part is the same for all.
    func others(_ units: [PerangkatDaerah]) -> SettingsPage.Others?
}

extension SettingsPart {
    static var needsReason: Bool { false }
    func completed(_ typed: Typed) -> Typed { typed }
    func problems(_ typed: Typed) -> [Problem] { [] }
    func problems(_ typed: Typed, _ tx: borrowing Reading, _ tenant: Tenant, at site: Site) throws -> [Problem] { [] }
    func furnish(_ page: inout SettingsPage, _ tenant: Tenant, at site: Site) {}
    func others(_ units: [PerangkatDaerah]) -> SettingsPage.Others? { nil }

    /// The part's own controls and the one for the reason.
    var allControls: [Field] {
        let hint = "Untuk yang membaca riwayatnya kelak, misalnya nomor peraturan atau surat."
        return controls + [
            Self.needsReason
                ? Field(name: SettingsWords.reason, label: "Alasan perubahan", hint: hint)
                : .optional(SettingsWords.reason, "Alasan perubahan", hint: hint)
        ]
    }
}

/// How a part of the settings is called, and what it is for.
struct SettingsWords {
    /// The last part of its address, and its name in the table of versions.
    let path: String
    let title: String
    /// One line for the page that lists the parts.
    let meaning: String
    let intro: String

    var address: String { "/atur/pengaturan/\(path)" }

    /// The control for the reason of a change.
    static let reason = "alasan"

    static let all: [SettingsWords] = [
        ProfilePart.words, LetterheadPart.words, StatementPart.words, FormRoutes.words, BudgetPart.words,
        SignerPart.words, VerificationPart.words, SecurityPart.words,
    ]

    /// The part with that name; a part of an older release is called by its name.
    static func title(of part: String) -> String {
        all.first { $0.path == part }?.title ?? part
    }
}
