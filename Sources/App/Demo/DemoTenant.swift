import Kinerja

/// A kabupaten of the demonstration: its people, offices, accounts and documents, as `DemoFolder` reads them.
struct DemoTenant: Sendable {
    struct Unit: Sendable {
        let slug: String
        let nama: String
        let singkatan: String
        let kop: String
    }

    /// An office with whoever holds it. `pejabat` is empty where the public documents name nobody.
    struct Office: Sendable {
        let slug: String
        let nama: String
        var eselon = ""
        var unit: String?
        var atasan: String?
        var pejabat = ""
        var nip: String?
        var pangkat = ""
        /// Its login, for an office whose holder signs.
        var login: String?
    }

    /// An account without an office.
    struct Staff: Sendable {
        let login: String
        let nama: String
        let peran: Peran
        var unit: String?
    }

    /// Rows of one table of a document.
    struct Table: Sendable {
        let id: String
        let baris: [Baris]
    }

    /// A document: who it belongs to, its tables, and whether it is signed.
    struct Paper: Sendable {
        var jenis: DocumentKind = .perjanjianKinerja
        let jabatan: String
        let tahun: Int
        let tempat: String
        let tanggal: String
        var isian: [String: String] = [:]
        /// The document that it begins with, `nil` for one that begins empty.
        var asal: Asal?
        let tabel: [Table]
        /// Why warnings may stay; `nil` leaves the document a draft.
        let alasan: String?
        /// How it is signed, `nil` for the kabupaten's own way.
        var cara: CaraTandaTangan?
        /// Whether its last signature is missing.
        var isWaiting = false
        /// Its revisions, each signed, in their order.
        var perubahan: [Perubahan] = []
    }

    struct Asal: Sendable {
        let jenis: DocumentKind
        let jabatan: String
        let tahun: Int
    }

    /// A PK Perubahan: why, and what it changes in the document that was in force.
    struct Perubahan: Sendable {
        let alasan: AlasanPerubahan
        let uraian: String
        let tanggal: String
        /// Table, printed number of the row, column, and what stands there now.
        var sel: [(tabel: String, nomor: String, kolom: ColumnKey, teks: String)] = []
        /// Rows at the end of their tables.
        var baris: [Table] = []
        /// Why warnings may stay.
        let catatan: String
    }

    let slug: String
    let nama: String
    let settings: TenantSettings
    let units: [Unit]
    let offices: [Office]
    let staff: [Staff]
    var papers: [Paper] = []
    var results = DemoResults()
    var villages = DemoVillages()
    var budgets = DemoBudgets()

    /// With more perangkat daerah, whose agreements of last year are in force and whose next ones wait for the bupati.
    func joined(by queue: [QueueUnit]) -> DemoTenant {
        DemoTenant(
            slug: slug, nama: nama, settings: settings, units: units + queue.map(\.unit),
            offices: offices + queue.map(\.office), staff: staff,
            papers: papers + queue.flatMap { [$0.before, $0.waiting] }, results: results, villages: villages,
            budgets: budgets)
    }

    /// Who writes the documents and the results of a unit: its perencana, or its head where there is none.
    func planner(of unit: String?) -> String? {
        let ofUnit = { (office: Office) in office.unit == unit && (unit != nil || office.atasan == nil) }
        return staff.first { $0.peran == .perencana && $0.unit == unit }?.login ?? offices.first(where: ofUnit)?.login
    }
}
