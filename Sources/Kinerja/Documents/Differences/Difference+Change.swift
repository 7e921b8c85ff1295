extension Difference {
    /// One thing that is said differently.
    public struct Change: Sendable, Equatable {
        public let bagian: Bagian
        /// The row that it is in; `nil` outside the tables.
        public let baris: Baris?
        /// The heading of its column, or the name of the field; blank for a whole row.
        public let kolom: String
        /// The texts as they are printed; blank for what was not there.
        public let semula: String
        public let menjadi: String
        public let jenis: Jenis
    }

    /// The part of a document.
    public enum Bagian: Sendable, Hashable {
        case pejabat, pernyataan, identitas
        case tabel(String)
    }

    /// What tells a row from the others.
    public struct Baris: Sendable, Equatable {
        /// As printed, "1."; that of the row above for one that continues it.
        public let nomor: String
        /// The objective, the program: the first words of the row.
        public let pokok: String
        /// The indicator, or whatever else differs between rows with the same `pokok`.
        public let rincian: String
        /// Whether it continues the row above, whose `pokok` it shares.
        public let isLanjutan: Bool

        /// The narrower of the two names.
        public var nama: String { rincian.isEmpty ? pokok : rincian }
        /// What the row as a whole is called, and its amount: the program, of a row that continues one its indicator.
        public var judul: String { isLanjutan || pokok.isEmpty ? nama : pokok }
    }

    public enum Jenis: Sendable, Equatable {
        /// A target; by how much, if both sides can be measured in the same unit.
        case target(Langkah?)
        /// An amount; by how many rupiah, if both sides are amounts.
        case anggaran(Rupiah?)
        case teks
        /// Only the printed number of a row.
        case nomor
        case ditambah, dihapus, dipindah
        /// Another official, or the same one in another office.
        case pejabat
    }

    /// From one value of a target to the next. Whether up is better is not known here.
    public struct Langkah: Sendable, Equatable {
        /// `menjadi` less `semula`, never 0.
        public let selisih: Decimal64
        public let satuan: Satuan

        public enum Satuan: Sendable, Equatable {
            case poinPersen, skor, tanpa
            case satuan(String)
        }
    }
}
