/// What a kabupaten decides for itself: its words, letterhead, wording and columns. Every field has a default, so
/// that an empty object is a working tenant, and one stored before a field existed stays readable.
public struct TenantSettings: Sendable, Equatable, CanonicalText {
    /// Place of signing, e.g. "Tabanan".
    public var tempat: String
    public var zona: TimeZoneID
    public var kosakata: Kosakata
    /// Lines of the letterhead above those of the perangkat daerah, e.g. "PEMERINTAH KABUPATEN TABANAN".
    public var kop: [String]
    /// The coat of arms on the letterhead and on the public home page; `nil` until one was uploaded.
    public var lambang: Lambang?
    public var pernyataan: Pernyataan
    /// Printed form per table id, where it differs from the kind's own.
    public var formulir: [String: TableForm]
    /// Whom citizens write to (PPID), e.g. an e-mail address; empty when not stated.
    public var kontak: String
    /// Year -> the day its DPA was approved, as ISO dates; the deadlines follow from it.
    public var dpa: [String: String]

    public init(
        tempat: String = "", zona: TimeZoneID = .wib, kosakata: Kosakata = Kosakata(), kop: [String] = [],
        lambang: Lambang? = nil, pernyataan: Pernyataan = Pernyataan(), formulir: [String: TableForm] = [:], kontak: String = "",
        dpa: [String: String] = [:]
    ) {
        self.tempat = tempat
        self.zona = zona
        self.kosakata = kosakata
        self.kop = kop
        self.lambang = lambang
        self.pernyataan = pernyataan
        self.formulir = formulir
        self.kontak = kontak
        self.dpa = dpa
    }

    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        tempat = try values.decodeIfPresent(String.self, forKey: .tempat) ?? tempat
        zona = try values.decodeIfPresent(TimeZoneID.self, forKey: .zona) ?? zona
        kosakata = try values.decodeIfPresent(Kosakata.self, forKey: .kosakata) ?? kosakata
        kop = try values.decodeIfPresent([String].self, forKey: .kop) ?? kop
        lambang = try values.decodeIfPresent(Lambang.self, forKey: .lambang)
        pernyataan = try values.decodeIfPresent(Pernyataan.self, forKey: .pernyataan) ?? pernyataan
        formulir = try values.decodeIfPresent([String: TableForm].self, forKey: .formulir) ?? formulir
        kontak = try values.decodeIfPresent(String.self, forKey: .kontak) ?? kontak
        dpa = try values.decodeIfPresent([String: String].self, forKey: .dpa) ?? dpa
    }
}

/// The words a kabupaten uses for what the law names in several ways.
public struct Kosakata: Sendable, Equatable, Codable {
    /// "desa", "kampung", "nagari".
    public var desa: String
    /// "perangkat daerah", "OPD", "SKPD".
    public var perangkatDaerah: String
    public var pihakPertama: String
    public var pihakKedua: String

    public init(
        desa: String = "desa", perangkatDaerah: String = "perangkat daerah",
        pihakPertama: String = "Pihak Pertama", pihakKedua: String = "Pihak Kedua"
    ) {
        self.desa = desa
        self.perangkatDaerah = perangkatDaerah
        self.pihakPertama = pihakPertama
        self.pihakKedua = pihakKedua
    }

    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        desa = try values.decodeIfPresent(String.self, forKey: .desa) ?? desa
        perangkatDaerah = try values.decodeIfPresent(String.self, forKey: .perangkatDaerah) ?? perangkatDaerah
        pihakPertama = try values.decodeIfPresent(String.self, forKey: .pihakPertama) ?? pihakPertama
        pihakKedua = try values.decodeIfPresent(String.self, forKey: .pihakKedua) ?? pihakKedua
    }
}

/// The wording of the statement page. The default is the annex of PermenPANRB 53/2014, as the Tabanan form prints it.
public struct Pernyataan: Sendable, Equatable, Codable {
    public var pembuka: String
    public var sebutanPertama: String
    public var sebutanKedua: String
    public var paragraf: [String]
    /// Instead of `paragraf` where one person signs: the bupati promises, and nobody supervises or rewards.
    public var paragrafTunggal: [String]

    public init(
        pembuka: String =
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
        sebutanPertama: String = "selanjutnya disebut pihak pertama",
        sebutanKedua: String = "selaku atasan pihak pertama, selanjutnya disebut pihak kedua",
        paragraf: [String] = [
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
            "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
        ],
        paragrafTunggal: [String] = [
            "Berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."
        ]
    ) {
        self.pembuka = pembuka
        self.sebutanPertama = sebutanPertama
        self.sebutanKedua = sebutanKedua
        self.paragraf = paragraf
        self.paragrafTunggal = paragrafTunggal
    }

    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        pembuka = try values.decodeIfPresent(String.self, forKey: .pembuka) ?? pembuka
        sebutanPertama = try values.decodeIfPresent(String.self, forKey: .sebutanPertama) ?? sebutanPertama
        sebutanKedua = try values.decodeIfPresent(String.self, forKey: .sebutanKedua) ?? sebutanKedua
        paragraf = try values.decodeIfPresent([String].self, forKey: .paragraf) ?? paragraf
        paragrafTunggal = try values.decodeIfPresent([String].self, forKey: .paragrafTunggal) ?? paragrafTunggal
    }
}

/// How a kabupaten prints one table: which columns, in which order, under which headings.
public struct TableForm: Sendable, Equatable, Codable {
    public struct Kolom: Sendable, Equatable, Codable {
        public var id: String
        public var judul: String
        /// The number printed in the row below the headings. Tabanan prints 1, 3, 4, 5, 6, 7: it is data.
        public var nomor: String

        public init(id: String, judul: String, nomor: String) {
            self.id = id
            self.judul = judul
            self.nomor = nomor
        }
    }

    public var kolom: [Kolom]

    public init(kolom: [Kolom]) {
        self.kolom = kolom
    }
}
