import Kinerja

@testable import Web

extension FormListPage: Sampled {
    private static var settings: TenantSettings {
        var settings = TenantSettings()
        settings.formulir["sasaran"] = TableForm(kolom: [])
        settings.ragam["pk"] = ["kecamatan": Ragam(nama: "Kecamatan")]
        settings.ragamBawaan["pk"] = "kecamatan"
        return settings
    }

    static var sample: FormListPage {
        FormListPage(
            chrome: .signedIn("Formulir cetak", trail: [Link("Pengaturan", "/atur")]), title: "Formulir cetak",
            intro: FormRoutes.words.intro, kinds: kinds(settings), fields: fields(),
            sections: SectionKey.fields([]), sectioned: [Link("LKjIP, dpmd", SectionKey.address("lkjip@dpmd"))])
    }
}
