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
    /// Where a kind, a variant of it or a perangkat daerah says it otherwise, by `StatementKey.id`.
    public var pernyataanKhusus: [String: Pernyataan]
    /// Printed form per table id, where it differs from the kind's own.
    /// A level of a Rencana Aksi has its own under "aksi.sub kegiatan".
    public var formulir: [String: TableForm]
    /// Named forms, by kind and id.
    public var ragam: [String: [String: Ragam]]
    /// Kind -> the named form that a new document begins with.
    public var ragamBawaan: [String: String]
    /// The sections of a long kind, by its id, or by that and the short name of a perangkat daerah, "lkjip@dpmd".
    public var bagian: [String: [Bagian]]
    /// Titles and header lines per lampiran id, where they differ from the kind's own.
    public var lampiran: [String: LampiranForm]
    /// Whom citizens write to (PPID), e.g. an e-mail address; empty when not stated.
    public var kontak: String
    /// Year -> the day its DPA was approved, as ISO dates; the deadlines follow from it.
    public var dpa: [String: String]
    /// How new documents are signed; one that is under way keeps the way of its first signature.
    public var penandatangan: CaraTandaTangan
    /// Matters where the installation has a timestamp authority.
    public var penandaWaktu: PenandaWaktu
    /// Whether accounts that sign or administer need a second factor.
    public var wajibDuaLangkah: Bool
    /// Who verifies what perangkat daerah report.
    public var pemverifikasi: Pemverifikasi
    /// Whether all that the kabupaten shows is invented, as in a demonstration: every page says so.
    public var rekaan: Bool
    /// How much evidence is kept, in MB: at first enough for 40 perangkat daerah with 25 indikator and a file of half a
    /// MB each quarter.
    public var kuotaBukti: Int
    public static let pilihanKuotaBukti: ClosedRange<Int> = 100...102_400

    public init(
        tempat: String = "", zona: TimeZoneID = .wib, kosakata: Kosakata = Kosakata(), kop: [String] = [],
        lambang: Lambang? = nil, pernyataan: Pernyataan = Pernyataan(),
        pernyataanKhusus: [String: Pernyataan] = [:], formulir: [String: TableForm] = [:],
        ragam: [String: [String: Ragam]] = [:], ragamBawaan: [String: String] = [:],
        bagian: [String: [Bagian]] = [:],
        lampiran: [String: LampiranForm] = [:], kontak: String = "",
        dpa: [String: String] = [:], penandatangan: CaraTandaTangan = .akun,
        penandaWaktu: PenandaWaktu = .bilaTersedia,
        wajibDuaLangkah: Bool = false, pemverifikasi: Pemverifikasi = .organisasi, rekaan: Bool = false,
        kuotaBukti: Int = 2_048
    ) {
        self.tempat = tempat
        self.zona = zona
        self.kosakata = kosakata
        self.kop = kop
        self.lambang = lambang
        self.pernyataan = pernyataan
        self.pernyataanKhusus = pernyataanKhusus
        self.formulir = formulir
        self.ragam = ragam
        self.ragamBawaan = ragamBawaan
        self.bagian = bagian
        self.lampiran = lampiran
        self.kontak = kontak
        self.dpa = dpa
        self.penandatangan = penandatangan
        self.penandaWaktu = penandaWaktu
        self.wajibDuaLangkah = wajibDuaLangkah
        self.pemverifikasi = pemverifikasi
        self.rekaan = rekaan
        self.kuotaBukti = kuotaBukti
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
        pernyataanKhusus =
            try values.decodeIfPresent([String: Pernyataan].self, forKey: .pernyataanKhusus) ?? pernyataanKhusus
        formulir = try values.decodeIfPresent([String: TableForm].self, forKey: .formulir) ?? formulir
        ragam = try values.decodeIfPresent([String: [String: Ragam]].self, forKey: .ragam) ?? ragam
        ragamBawaan = try values.decodeIfPresent([String: String].self, forKey: .ragamBawaan) ?? ragamBawaan
        bagian = try values.decodeIfPresent([String: [Bagian]].self, forKey: .bagian) ?? bagian
        lampiran = try values.decodeIfPresent([String: LampiranForm].self, forKey: .lampiran) ?? lampiran
        kontak = try values.decodeIfPresent(String.self, forKey: .kontak) ?? kontak
        dpa = try values.decodeIfPresent([String: String].self, forKey: .dpa) ?? dpa
        penandatangan = try values.decodeIfPresent(CaraTandaTangan.self, forKey: .penandatangan) ?? penandatangan
        penandaWaktu = try values.decodeIfPresent(PenandaWaktu.self, forKey: .penandaWaktu) ?? penandaWaktu
        wajibDuaLangkah = try values.decodeIfPresent(Bool.self, forKey: .wajibDuaLangkah) ?? wajibDuaLangkah
        pemverifikasi = try values.decodeIfPresent(Pemverifikasi.self, forKey: .pemverifikasi) ?? pemverifikasi
        rekaan = try values.decodeIfPresent(Bool.self, forKey: .rekaan) ?? rekaan
        kuotaBukti = try values.decodeIfPresent(Int.self, forKey: .kuotaBukti) ?? kuotaBukti
    }
}
