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
    public var sebutanPerubahan: String

    public init(
        desa: String = "desa", perangkatDaerah: String = "perangkat daerah",
        pihakPertama: String = "Pihak Pertama", pihakKedua: String = "Pihak Kedua",
        miliar: Terbilang.Spelling = .miliar,
        hasOlderMonthNames: Bool = false, sebutanPerubahan: String = "{PERUBAHAN} {JENIS}"
    ) {
        self.desa = desa
        self.perangkatDaerah = perangkatDaerah
        self.pihakPertama = pihakPertama
        self.pihakKedua = pihakKedua
        self.miliar = miliar
        self.hasOlderMonthNames = hasOlderMonthNames
        self.sebutanPerubahan = sebutanPerubahan
    }

    /// The names in the stored settings, which stay as they are.
    private enum CodingKeys: String, CodingKey {
        case desa, perangkatDaerah, pihakPertama, pihakKedua, miliar, hasOlderMonthNames
        case sebutanPerubahan = "perubahan"
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
        sebutanPerubahan = try values.decodeIfPresent(String.self, forKey: .sebutanPerubahan) ?? sebutanPerubahan
    }
}
