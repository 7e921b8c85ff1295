import Support
import Testing

@testable import Kinerja

@Suite("Statements in what is signed") struct StatementSnapshotTests {
    private func compose(
        _ settings: TenantSettings, isAlone: Bool = false, revisi: Int = 0, kind: DocumentKind = .perjanjianKinerja
    ) -> Snapshot {
        let sample = Document.sample(Office.jabatanDPMD, .diajukan, unit: TabananPK.unit)
        let document = Document(
            id: sample.id, kind: kind, tahun: sample.tahun, jabatan: sample.jabatan,
            perangkatDaerah: sample.perangkatDaerah, revisi: revisi, status: .diajukan, versi: 1, kode: sample.kode)
        let parties = Parties(
            pertama: Office.holds(Office.dpmd, nama: "Ayu, M.Si"),
            kedua: isAlone ? nil : Office.holds(Office.bupati, nama: "Sanjaya"))
        let tenant = TabananPK.tenant.with(settings)
        return Snapshot(of: document, naskah: TabananPK.naskah, parties: parties, tenant: tenant)
    }

    private func settings(_ edit: (inout TenantSettings) -> Void) -> TenantSettings {
        var settings = TabananPK.tenant.settings
        edit(&settings)
        return settings
    }

    /// A text of before has no word of all this.
    @Test func plainTextsHaveTheirBytes() throws {
        let text = try compose(TabananPK.tenant.settings).text()
        #expect(!text.contains("bersusun") && !text.contains("pihakKeduaDahulu"))
        #expect(try Snapshot(text: text).isiPernyataan == Pernyataan().paragraf.map(TextBlock.paragraph))
    }

    @Test func clausesAreSigned() throws {
        let snapshot = compose(settings { $0.pernyataan.paragraf = ["Pasal 1", "(1) Kami {NAMA}", "(2) {TAHUN}"] })
        #expect(snapshot.pernyataan == ["Pasal 1", "(1) Kami Ayu, M.Si", "(2) 2022"])
        let again = try Snapshot(text: try snapshot.text())
        #expect(ClauseTextTests.outline(again.isiPernyataan) == ["# Pasal 1", "+(1) Kami Ayu, M.Si", "(2) 2022"])
    }

    /// What was signed as paragraphs stays paragraphs.
    @Test func anOldTextIsNoList() throws {
        var text = try compose(settings { $0.pernyataan.paragraf = ["1. satu", "2. dua"] }).text()
        text = text.replacing("\"bersusun\":true,", with: "")
        #expect(try Snapshot(text: text).isiPernyataan == [.paragraph("1. satu"), .paragraph("2. dua")])
    }

    @Test func whoSignsAloneIsNoParty() throws {
        let snapshot = compose(settings { $0.pernyataan.pembukaTunggal = "Saya:" }, isAlone: true)
        #expect(snapshot.pembuka == "Saya:" && snapshot.pihakPertama.label.isEmpty)
        let statement = ([snapshot.pembuka, snapshot.pihakPertama.sebutan] + snapshot.pernyataan).joined()
        #expect(!statement.lowercased().contains("pihak"))
    }

    @Test func theOtherPartyMayBeNamedFirst() {
        #expect(compose(settings { $0.pernyataan.isSecondFirst = true }).pihakKeduaDahulu == true)
        #expect(compose(settings { $0.pernyataan.isSecondFirst = true }, isAlone: true).pihakKeduaDahulu == nil)
    }

    /// The one that is meant for the fewest.
    @Test func theNarrowestStatementIsTaken() {
        func opening(_ keys: [String], _ kind: DocumentKind = .perjanjianKinerja, revisi: Int = 0) -> String {
            compose(
                settings { settings in
                    for key in keys { settings.pernyataanKhusus[key] = Pernyataan(pembuka: key) }
                }, revisi: revisi, kind: kind
            ).pembuka
        }
        let unit = TabananPK.unit.slug
        #expect(opening([]) == Pernyataan().pembuka)
        #expect(opening(["pk"]) == "pk")
        #expect(opening(["pk", "pk.perubahan"]) == "pk")
        #expect(opening(["pk", "pk.perubahan"], revisi: 1) == "pk.perubahan")
        #expect(opening(["pk", "pk.perubahan", "pk@\(unit)"], revisi: 1) == "pk@\(unit)")
        #expect(opening(["pk@lain", "iki"]) == Pernyataan().pembuka)
        #expect(opening([], .rencanaKinerjaTahunan) == "")
        #expect(opening(["rkt"], .rencanaKinerjaTahunan) == "rkt")
    }

    @Test(arguments: [
        ("pk", true), ("pk.perubahan", true), ("pk@dpmd", true), ("rencana-aksi.sub kegiatan@dpmd", true), ("", false),
        ("xx", false), ("pk@", false), ("@dpmd", false),
    ])
    func keysAreRead(_ id: String, _ isKey: Bool) {
        #expect(StatementKey(id: id)?.id == (isKey ? id : nil))
    }

    @Test(arguments: [
        ("{TAHUN} {NAMA PIHAK KEDUA}", []), ("{tahun} {TAHUN} {tahun} {}", ["{tahun}", "{}"]),
        ("tanpa akhir {TAHUN", ["{TAHUN"]), ("} saja", []), ("{TAHUN 1}", ["{TAHUN 1}"]),
    ])
    func unknownPlaceholdersAreFound(_ text: String, _ unknown: [String]) {
        #expect(PlaceholderName.unknown(in: text, to: .perjanjianKinerja) == unknown)
    }

    @Test func aKindKnowsItsFieldsAndYears() {
        #expect(PlaceholderName.unknown(in: "{TAHUN 1} {periode}", to: .renstra) == [])
    }
}
