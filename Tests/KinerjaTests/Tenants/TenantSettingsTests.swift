import Testing

@testable import Kinerja

@Suite struct TenantSettingsTests {
    @Test(arguments: ["{}", #"{"kosakata":{},"pernyataan":{},"kop":[],"formulir":{}}"#])
    func anEmptyObjectIsAWorkingTenant(text: String) throws {
        #expect(try TenantSettings(text: text) == TenantSettings())
    }

    @Test func oneWordMayBeSetAlone() throws {
        let settings = try TenantSettings(
            text: #"{"kosakata":{"desa":"kampung"},"pernyataan":{"paragraf":["Kami berjanji."]}}"#)
        #expect(settings.kosakata == Kosakata(desa: "kampung"))
        #expect(settings.pernyataan == Pernyataan(paragraf: ["Kami berjanji."]))
    }

    @Test func textIsReadBack() throws {
        let settings = TenantSettings(
            tempat: "Tabanan", zona: .wita, kosakata: Kosakata(desa: "nagari", pihakPertama: "Pihak Kesatu"),
            kop: ["A", "B"],
            pernyataan: Pernyataan(
                pembuka: "p", sebutanPertama: "q", sebutanKedua: "r", paragraf: ["s"], paragrafTunggal: ["t"]),
            formulir: TabananPK.formulir, kontak: "ppid@example.go.id")
        #expect(try TenantSettings(text: settings.text()) == settings)
        #expect(try TenantSettings(text: settings.text()).text() == settings.text())
    }
}
