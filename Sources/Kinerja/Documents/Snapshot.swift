/// A document exactly as it is printed and signed: every word of it, and nothing else. Pages, print and signatures all
/// come from here, so what is shown is what was signed.
///
/// A field that is `nil` is not in the text at all, so that a text signed before the field existed reads as it did.
public struct Snapshot: Sendable, Equatable, CanonicalText {
    public struct Pihak: Sendable, Equatable, Codable {
        /// "Pihak Pertama" at the signature; empty where one person signs.
        public let label: String
        /// "selanjutnya disebut pihak pertama" in the statement; empty for a single signer.
        public let sebutan: String
        public let nama: String
        public let jabatan: String
        /// Rank below the name.
        public let pangkat: String?
        /// "(Atasan Langsung)" below the name.
        public let keterangan: String?
        /// By which decision a Pj, Plt or Plh acts: "Nomor ... tanggal ...".
        public let keputusan: String?
    }

    public struct Column: Sendable, Equatable, Codable {
        public let id: ColumnKey
        public let judul: String
        public let nomor: String
        public let isi: Isi
        /// A heading above this column and its neighbours with the same one.
        public let kelompok: String?
        /// False for a column that the paper does not have.
        public let cetak: Bool?

        public var isPrinted: Bool { cetak ?? true }
    }

    public struct Tabel: Sendable, Equatable, Codable {
        public let id: String
        public let kolom: [Column]
        public let baris: [Baris]
        /// A line above the table.
        public let judul: String?
        /// `nil` is `.tabel`.
        public let bentuk: Bentuk?
        /// The month names of a table that prints its months below each other; `nil` where they stand side by side.
        public let bulan: [String]?
        public let jumlah: Jumlah?
        /// How many others each row stands below; `nil` where all stand side by side.
        public let tingkat: [Int]?
    }

    /// The printed sum of a table, and the same in words.
    public struct Jumlah: Sendable, Equatable, Codable {
        public let label: String
        /// By column: the amounts before and after have a sum each.
        public let nilai: [String: String]
        public let terbilang: String?
    }

    public struct Lampiran: Sendable, Equatable, Codable {
        public let judul: [String]
        public let tabel: [Tabel]
        public let kepala: [BarisKepala]?
        /// `nil` is true.
        public let tandaTangan: Bool?

        public var isSigned: Bool { tandaTangan ?? true }
    }

    /// A field of the document.
    public struct Isian: Sendable, Equatable, Codable {
        public let id: String
        public let label: String
        public let nilai: String
    }

    /// Format of this value, raised when its meaning changes; older ones stay readable for ever.
    public let format: Int
    public let jenis: String
    /// "Perjanjian Kinerja", of a revision "Perubahan Perjanjian Kinerja".
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
    /// The number of the document, below its title; `nil` where it has none.
    public let nomor: String?
    /// Empty, like `pernyataan`, for a kind that does not open with a statement.
    public let pembuka: String
    public let pihakPertama: Pihak
    public let pihakKedua: Pihak?
    /// Whether the statement names pihak kedua before pihak pertama; `nil` is not.
    public let pihakKeduaDahulu: Bool?
    public let pernyataan: [String]
    /// Whether these are headings and clauses too (`TextBlock`), and not paragraphs alone; `nil` is not.
    public let bersusun: Bool?
    public let tempat: String
    public let tanggal: String
    public let lampiran: [Lampiran]
    public let isian: [Isian]?
    /// The jabatan that the document belongs to, where that is not the signer's.
    public let jabatan: String?
    /// Why it replaces the one before it, in a sentence; only in a revision.
    public let perubahan: String?

    public var tabel: [Tabel] { lampiran.flatMap(\.tabel) }

    /// The statement as it is read.
    public var isiPernyataan: [TextBlock] {
        bersusun == true ? TextBlock.blocks(of: pernyataan) : pernyataan.map(TextBlock.paragraph)
    }
}
