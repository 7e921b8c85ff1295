@testable import Web

extension FormListPage: Sampled {
    static var sample: FormListPage {
        FormListPage(
            chrome: .signedIn("Formulir cetak", trail: [Link("Pengaturan", "/atur")]), title: "Formulir cetak",
            intro: FormRoutes.words.intro, kinds: kinds(own: ["sasaran"]))
    }
}
