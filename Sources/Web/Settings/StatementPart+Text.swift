import Kinerja
import Records

extension StatementPart {
    static let first = "pertama"
    static let second = "kedua"

    static let structure = """
        Baris kosong memisahkan alinea. Baris Pasal 1 menjadi judul. Baris yang diawali 1. atau a. atau (1) menjadi \
        butir; baris lanjutannya ikut butir itu.
        """

    static func statement(_ typed: Typed) -> Pernyataan {
        Pernyataan(
            pembuka: typed["pembuka"], pembukaTunggal: typed["pembuka-tunggal"],
            sebutanPertama: typed["sebutan-pertama"], sebutanKedua: typed["sebutan-kedua"],
            keteranganKedua: typed["keterangan-kedua"], isSecondFirst: typed["urutan"] == second,
            paragraf: ClauseText.entries(typed["paragraf"]),
            paragrafTunggal: ClauseText.entries(typed["paragraf-tunggal"]))
    }

    /// What documents of a kind could not print.
    static func problems(_ typed: Typed, _ kind: DocumentKind) -> [Problem] {
        fields(for: kind).compactMap { field in
            let text = typed[field.name]
            return (unknown(in: text, to: kind) ?? (field.name.hasSuffix("-tunggal") ? party(in: text) : nil))
                .map { Problem(message: "\(field.label): \($0)", field: field.name) }
        }
    }

    /// Why a text with placeholders is refused; nil when documents of the kind fill all of them.
    static func unknown(in text: String, to kind: DocumentKind) -> String? {
        let unknown = PlaceholderName.unknown(in: text, to: kind)
        guard !unknown.isEmpty else { return nil }
        let known = PlaceholderName.known(to: kind).map { "{\($0)}" }.joined(separator: ", ")
        return "\(unknown.joined(separator: ", ")) tidak dikenal. Yang ada: \(known)."
    }

    /// Who signs alone has no other side.
    private static func party(in text: String) -> String? {
        let words = text.lowercased()
        let named = ["pihak pertama", "pihak kesatu", "pihak kedua"].first { words.contains($0) }
        return named.map { "naskah satu orang tidak mempunyai \($0). Tulis tanpa kata itu." }
    }
}

extension Pernyataan {
    /// Stands for the statement that there is not.
    static let blank = Pernyataan(
        pembuka: "", sebutanPertama: "", sebutanKedua: "", paragraf: [], paragrafTunggal: [])
}

extension StatementKey {
    /// "PK, perubahan, dpmd"
    var name: String {
        [kind.singkatan, varian, unit].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    var address: String { "\(StatementPart.words.address)/untuk/\(id.replacing(" ", with: "%20"))" }

    /// An older release may know other kinds.
    static func name(of id: String) -> String { StatementKey(id: id)?.name ?? id }
}

extension SettingsPage.Others {
    init(_ settings: TenantSettings, _ units: [PerangkatDaerah]) {
        let keys = settings.pernyataanKhusus.keys.sorted().compactMap { StatementKey(id: $0) }
        self.init(
            links: keys.map { Link($0.name, $0.address) }, address: "\(StatementPart.words.address)/untuk",
            fields: StatementKey.fields(settings, units))
    }
}

extension SettingsPage {
    /// How a statement looks: of two parties, and of one.
    mutating func show(_ text: Pernyataan, _ settings: TenantSettings) {
        let year = "2025"
        let first = Party(name: "Nama Pejabat", office: "Kepala Dinas", designation: text.sebutanPertama)
        let second = Party(name: "Nama Atasan", office: "Bupati", designation: text.sebutanKedua)
        let alone = Party(name: "Nama Pejabat", office: "Bupati", designation: nil)
        func words(_ opening: String, _ parties: [Party], _ entries: [String]) -> StatementText {
            StatementText(
                title: "PERJANJIAN KINERJA TAHUN \(year)", opening: opening, parties: parties,
                pledge: TextBlock.blocks(of: entries).map { StatementBlock($0) },
                placeAndDate: "\(settings.tempat), 31 Januari \(year)")
        }
        statement = words(text.pembuka, text.isSecondFirst ? [second, first] : [first, second], text.paragraf)
        single = words(text.pembukaTunggal.isEmpty ? text.pembuka : text.pembukaTunggal, [alone], text.paragrafTunggal)
    }
}
