/// A document exactly as it is printed and signed: every word of it, and nothing else. Pages, print and signatures all
/// come from here, so what is shown is what was signed.
public struct Snapshot: Sendable, Equatable, CanonicalText {
    public struct Pihak: Sendable, Equatable, Codable {
        /// "Pihak Pertama" at the signature.
        public let label: String
        /// "selanjutnya disebut pihak pertama" in the statement; empty for a single signer.
        public let sebutan: String
        public let nama: String
        public let jabatan: String
    }

    public struct Kolom: Sendable, Equatable, Codable {
        public let id: String
        public let judul: String
        public let nomor: String
        public let isi: Isi
    }

    public struct Tabel: Sendable, Equatable, Codable {
        public let id: String
        public let kolom: [Kolom]
        public let baris: [Baris]
    }

    public struct Lampiran: Sendable, Equatable, Codable {
        public let judul: [String]
        public let tabel: [Tabel]
    }

    /// Format of this value, raised when its meaning changes; older ones stay readable for ever.
    public let format: Int
    public let jenis: String
    public let namaJenis: String
    public let kode: String
    public let tahun: Int
    public let revisi: Int
    public let tenant: String
    public let perangkatDaerah: String
    public let kop: [String]
    /// The coat of arms beside it; `nil` where there was none.
    public let lambang: Lambang?
    public let judul: [String]
    public let pembuka: String
    public let pihakPertama: Pihak
    public let pihakKedua: Pihak?
    public let pernyataan: [String]
    public let tempat: String
    public let tanggal: String
    public let lampiran: [Lampiran]

    public var tabel: [Tabel] { lampiran.flatMap(\.tabel) }
}

extension Snapshot {
    /// Composes a document from its parts. Pure: the same parts give the same bytes.
    public init(of document: Document, naskah: Naskah, parties: Parties, tenant: Tenant) {
        let settings = tenant.settings
        let unit = document.perangkatDaerah?.nama ?? tenant.nama
        // An office without a perangkat daerah, the bupati's, stands for the kabupaten itself.
        let words: KeyValuePairs = [
            "{TAHUN}": String(document.tahun), "{JENIS}": document.kind.nama,
            "{PERANGKAT DAERAH}": document.perangkatDaerah?.nama ?? "", "{TENANT}": tenant.nama,
            "{JABATAN}": document.jabatan.nama,
        ]
        format = 1
        jenis = document.kind.id
        namaJenis = document.kind.nama
        kode = document.kode
        tahun = document.tahun
        revisi = document.revisi
        self.tenant = tenant.nama
        perangkatDaerah = unit
        kop = settings.kop + (document.perangkatDaerah?.kop ?? [])
        lambang = settings.lambang
        judul = ["\(document.kind.nama) Tahun \(document.tahun)".uppercased()]
        pembuka = settings.pernyataan.pembuka
        pihakPertama = Pihak(
            label: settings.kosakata.pihakPertama, sebutan: parties.kedua == nil ? "" : settings.pernyataan.sebutanPertama,
            nama: parties.pertama.namaPegawai, jabatan: parties.pertama.sebutanJabatan)
        pihakKedua = parties.kedua.map { kedua in
            Pihak(
                label: settings.kosakata.pihakKedua, sebutan: settings.pernyataan.sebutanKedua,
                nama: kedua.namaPegawai, jabatan: kedua.sebutanJabatan)
        }
        pernyataan = parties.kedua == nil ? settings.pernyataan.paragrafTunggal : settings.pernyataan.paragraf
        tempat = naskah.tempat
        tanggal = naskah.tanggal
        lampiran = document.kind.lampiran.compactMap { spec in
            Lampiran(of: spec, naskah: naskah, settings: settings, words: words)
        }
    }
}

extension Snapshot.Lampiran {
    /// `nil` when nothing was typed into any of its tables.
    init?(of spec: LampiranSpec, naskah: Naskah, settings: TenantSettings, words: KeyValuePairs<String, String>) {
        let tabel = spec.tabel.compactMap { Snapshot.Tabel(of: $0, naskah: naskah, settings: settings) }
        guard !tabel.isEmpty else { return nil }
        self.tabel = tabel
        judul = spec.judul.map { line in
            Teks.clean(words.reduce(line) { $0.replacing($1.key, with: $1.value) }).uppercased()
        }
    }
}

extension Snapshot.Tabel {
    /// Only what the form prints: nobody signs a cell that nobody sees. `nil` when nothing of it was typed.
    init?(of table: TableSpec, naskah: Naskah, settings: TenantSettings) {
        let form = table.form(settings)
        let printed = Set(form.kolom.map(\.id))
        baris = naskah[table.id].map { $0.only(printed) }.filter { !$0.isBlank }
        guard !baris.isEmpty else { return nil }
        id = table.id
        kolom = form.kolom.map { kolom in
            Snapshot.Kolom(id: kolom.id, judul: kolom.judul, nomor: kolom.nomor, isi: table.column(kolom.id)?.isi ?? .uraian)
        }
    }
}
