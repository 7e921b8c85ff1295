import Kinerja

/// A kabupaten of the demonstration: its people, offices and accounts as data.
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

    /// A document: who it belongs to, its tables as they are pasted, and whether it is signed.
    struct Paper: Sendable {
        var jenis: DocumentKind = .perjanjianKinerja
        let jabatan: String
        let tahun: Int
        let tempat: String
        let tanggal: String
        var isian: [String: String] = [:]
        /// The document that it begins with, `nil` for one that begins empty.
        var asal: Asal?
        /// Table id and the text that the clipboard would hold: below printed headings, or below the ids of the columns.
        let tabel: [(String, String)]
        /// Why warnings may stay; `nil` leaves the document a draft.
        let alasan: String?
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
        var baris: [(tabel: String, sel: [ColumnKey: String])] = []
        /// Why warnings may stay.
        var catatan = "Angka mengikuti DPPA yang disahkan."
    }

    let slug: String
    let nama: String
    let settings: TenantSettings
    let units: [Unit]
    let offices: [Office]
    let staff: [Staff]
    var papers: [Paper] = []

    static let all: [DemoTenant] = [.tabanan, .buleleng, .wayKanan, .contoh]

    /// As `janji demo` loads them: Kabupaten Contoh with what waits for its bupati.
    static func shown(with queue: [QueueUnit]) -> [DemoTenant] { [.tabanan, .buleleng, .wayKanan, .contoh(with: queue)] }
}
