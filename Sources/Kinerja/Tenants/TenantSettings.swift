/// What a kabupaten decides for itself: its words, letterhead, wording and columns. Every field has a default, so
/// that an empty object is a working tenant, and one stored before a field existed stays readable.
public struct TenantSettings: Sendable, Equatable, CanonicalText {
    /// Place of signing, e.g. "Tabanan".
    public var tempat: String
    public var zona: TimeZoneID
    public var kosakata: Kosakata
    /// Lines of the letterhead above those of the perangkat daerah, e.g. "PEMERINTAH KABUPATEN TABANAN".
    public var kop: [String]
    public var pernyataan: Pernyataan
    /// Printed form per table id, where it differs from the kind's own.
    /// A level of a Rencana Aksi has its own under "aksi.sub kegiatan".
    public var formulir: [String: TableForm]
    /// Titles and header lines per lampiran id, where they differ from the kind's own.
    public var lampiran: [String: LampiranForm]
    /// Whom citizens write to (PPID), e.g. an e-mail address; empty when not stated.
    public var kontak: String
    /// Year -> the day its DPA was approved, as ISO dates; the deadlines follow from it.
    public var dpa: [String: String]

    public init(
        tempat: String = "", zona: TimeZoneID = .wib, kosakata: Kosakata = Kosakata(), kop: [String] = [],
        pernyataan: Pernyataan = Pernyataan(), formulir: [String: TableForm] = [:], lampiran: [String: LampiranForm] = [:], kontak: String = "",
        dpa: [String: String] = [:]
    ) {
        self.tempat = tempat
        self.zona = zona
        self.kosakata = kosakata
        self.kop = kop
        self.pernyataan = pernyataan
        self.formulir = formulir
        self.lampiran = lampiran
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
        pernyataan = try values.decodeIfPresent(Pernyataan.self, forKey: .pernyataan) ?? pernyataan
        formulir = try values.decodeIfPresent([String: TableForm].self, forKey: .formulir) ?? formulir
        lampiran = try values.decodeIfPresent([String: LampiranForm].self, forKey: .lampiran) ?? lampiran
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
    /// "miliar" (KBBI), or "milyar" as many forms still print it.
    public var miliar: Terbilang.Spelling
    /// "Pebruari" and "Nopember", as many forms still print them.
    public var hasOlderMonthNames: Bool
    /// What a revision is called: "{PERUBAHAN} {JENIS}", or "{JENIS} {PERUBAHAN}".
    public var perubahan: String

    public init(
        desa: String = "desa", perangkatDaerah: String = "perangkat daerah",
        pihakPertama: String = "Pihak Pertama", pihakKedua: String = "Pihak Kedua", miliar: Terbilang.Spelling = .miliar,
        hasOlderMonthNames: Bool = false, perubahan: String = "{PERUBAHAN} {JENIS}"
    ) {
        self.desa = desa
        self.perangkatDaerah = perangkatDaerah
        self.pihakPertama = pihakPertama
        self.pihakKedua = pihakKedua
        self.miliar = miliar
        self.hasOlderMonthNames = hasOlderMonthNames
        self.perubahan = perubahan
    }

    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        desa = try values.decodeIfPresent(String.self, forKey: .desa) ?? desa
        perangkatDaerah = try values.decodeIfPresent(String.self, forKey: .perangkatDaerah) ?? perangkatDaerah
        pihakPertama = try values.decodeIfPresent(String.self, forKey: .pihakPertama) ?? pihakPertama
        pihakKedua = try values.decodeIfPresent(String.self, forKey: .pihakKedua) ?? pihakKedua
        miliar = try values.decodeIfPresent(Terbilang.Spelling.self, forKey: .miliar) ?? miliar
        hasOlderMonthNames = try values.decodeIfPresent(Bool.self, forKey: .hasOlderMonthNames) ?? hasOlderMonthNames
        perubahan = try values.decodeIfPresent(String.self, forKey: .perubahan) ?? perubahan
    }
}

/// The wording of the statement page. The default is the annex of PermenPANRB 53/2014, as the Tabanan form prints it.
public struct Pernyataan: Sendable, Equatable, Codable {
    public var pembuka: String
    public var sebutanPertama: String
    public var sebutanKedua: String
    /// Printed below the name of pihak kedua at each signature, "(Atasan Langsung)"; mostly nothing.
    public var keteranganKedua: String
    public var paragraf: [String]
    /// Instead of `paragraf` where one person signs: the bupati promises, and nobody supervises or rewards.
    public var paragrafTunggal: [String]

    public init(
        pembuka: String =
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
        sebutanPertama: String = "selanjutnya disebut pihak pertama",
        sebutanKedua: String = "selaku atasan pihak pertama, selanjutnya disebut pihak kedua",
        keteranganKedua: String = "",
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
        self.keteranganKedua = keteranganKedua
        self.paragraf = paragraf
        self.paragrafTunggal = paragrafTunggal
    }

    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        pembuka = try values.decodeIfPresent(String.self, forKey: .pembuka) ?? pembuka
        sebutanPertama = try values.decodeIfPresent(String.self, forKey: .sebutanPertama) ?? sebutanPertama
        sebutanKedua = try values.decodeIfPresent(String.self, forKey: .sebutanKedua) ?? sebutanKedua
        keteranganKedua = try values.decodeIfPresent(String.self, forKey: .keteranganKedua) ?? keteranganKedua
        paragraf = try values.decodeIfPresent([String].self, forKey: .paragraf) ?? paragraf
        paragrafTunggal = try values.decodeIfPresent([String].self, forKey: .paragrafTunggal) ?? paragrafTunggal
    }
}

/// Title and header lines of one lampiran as a kabupaten prints them, with the placeholders of `LampiranSpec`.
public struct LampiranForm: Sendable, Equatable, Codable {
    public var judul: [String]
    public var kepala: [Kepala]

    public init(judul: [String], kepala: [Kepala] = []) {
        self.judul = judul
        self.kepala = kepala
    }
}
