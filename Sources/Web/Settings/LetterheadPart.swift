import Deeds
import Kinerja

/// The lines of the letterhead above those of the perangkat daerah, and the coat of arms beside them.
struct LetterheadPart: SettingsPart {
    static let words = SettingsWords(
        path: "kop", title: "Kop surat dan lambang",
        meaning: "Baris kop di atas nama perangkat daerah, dan lambang daerah.",
        intro: """
            Kop dicetak di atas setiap naskah. Baris perangkat daerah (nama, alamat, telepon) diisi di Perangkat daerah.
            """)

    private let settings: TenantSettings

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
    }

    var controls: [Field] {
        [
            Field(
                name: "kop", label: "Baris kop",
                hint: """
                    Satu baris di sini menjadi satu baris cetak, misalnya PEMERINTAH KABUPATEN TABANAN. Baris \
                    beraksara daerah \
                    (Bali, Jawa, Sunda, Lontara, Batak) dicetak di atas baris Latin yang mengikutinya.
                    """,
                control: .prose(lines: 3))
        ]
    }

    var typed: Typed { ["kop": settings.kop.joined(separator: "\n")] }

    func completed(_ typed: Typed) -> Typed {
        var completed: Typed = typed
        completed["kop"] = LetterheadPart.lines(typed["kop"]).joined(separator: "\n")
        return completed
    }

    /// A letterhead with more lines leaves no room for the text below it.
    private static let most = 8

    func problems(_ typed: Typed) -> [Problem] {
        let lines: [String] = LetterheadPart.lines(typed["kop"])
        if lines.count > LetterheadPart.most {
            return [Problem(message: "Kop paling banyak \(LetterheadPart.most) baris.", field: "kop")]
        }
        guard let last = lines.last, Kop.isAksara(last) else { return [] }
        return [Problem(message: "Tulis baris Latin di bawah baris beraksara daerah.", field: "kop")]
    }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.kop = LetterheadPart.lines(typed["kop"])
    }

    func furnish(_ page: inout SettingsPage, _ tenant: Tenant, at site: Site) {
        page.letterhead = PrintedForm.Letterhead(kop: settings.kop + LetterheadPart.example, lambang: settings.lambang)
        page.crest = SettingsPage.Crest(address: settings.lambang?.address)
    }

    /// Stands for the lines of a perangkat daerah.
    private static let example: [String] = ["NAMA PERANGKAT DAERAH", "Alamat, telepon, dan surel perangkat daerah"]

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { Teks.clean(String($0)) }.filter { !$0.isEmpty }
    }
}
