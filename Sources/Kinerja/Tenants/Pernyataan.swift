/// The wording of the statement page. The default is the annex of PermenPANRB 53/2014, as the Tabanan form prints it.
public struct Pernyataan: Sendable, Equatable, Codable {
    public var pembuka: String
    /// Instead of `pembuka` where one person signs; blank for the same.
    public var pembukaTunggal: String
    public var sebutanPertama: String
    public var sebutanKedua: String
    /// Printed below the name of pihak kedua at each signature, "(Atasan Langsung)"; mostly nothing.
    public var keteranganKedua: String
    /// Whether the statement names pihak kedua before pihak pertama.
    public var isSecondFirst: Bool
    /// Headings, paragraphs and clauses (`ClauseText`).
    public var paragraf: [String]
    /// Instead of `paragraf` where one person signs: the bupati promises, and nobody supervises or rewards.
    public var paragrafTunggal: [String]

    public init(
        pembuka: String =
            """
        Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta \
        berorientasi pada hasil, kami yang bertanda tangan di bawah ini:
        """,
        pembukaTunggal: String = "",
        sebutanPertama: String = "selanjutnya disebut pihak pertama",
        sebutanKedua: String = "selaku atasan pihak pertama, selanjutnya disebut pihak kedua",
        keteranganKedua: String = "",
        isSecondFirst: Bool = false,
        paragraf: [String] = [
            """
            Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, \
            dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen \
            perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab \
            kami.
            """,
            """
            Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian \
            kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan \
            dan sanksi.
            """,
        ],
        paragrafTunggal: [String] = [
            """
            Berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka \
            mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. \
            Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.
            """
        ]
    ) {
        self.pembuka = pembuka
        self.pembukaTunggal = pembukaTunggal
        self.sebutanPertama = sebutanPertama
        self.sebutanKedua = sebutanKedua
        self.keteranganKedua = keteranganKedua
        self.isSecondFirst = isSecondFirst
        self.paragraf = paragraf
        self.paragrafTunggal = paragrafTunggal
    }

    private enum CodingKeys: String, CodingKey {
        case pembuka, pembukaTunggal, sebutanPertama, sebutanKedua, keteranganKedua, paragraf, paragrafTunggal
        case isSecondFirst = "pihakKeduaDahulu"
    }

    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        pembuka = try values.decodeIfPresent(String.self, forKey: .pembuka) ?? pembuka
        pembukaTunggal = try values.decodeIfPresent(String.self, forKey: .pembukaTunggal) ?? pembukaTunggal
        sebutanPertama = try values.decodeIfPresent(String.self, forKey: .sebutanPertama) ?? sebutanPertama
        sebutanKedua = try values.decodeIfPresent(String.self, forKey: .sebutanKedua) ?? sebutanKedua
        keteranganKedua = try values.decodeIfPresent(String.self, forKey: .keteranganKedua) ?? keteranganKedua
        isSecondFirst = try values.decodeIfPresent(Bool.self, forKey: .isSecondFirst) ?? isSecondFirst
        paragraf = try values.decodeIfPresent([String].self, forKey: .paragraf) ?? paragraf
        paragrafTunggal = try values.decodeIfPresent([String].self, forKey: .paragrafTunggal) ?? paragrafTunggal
    }
}
