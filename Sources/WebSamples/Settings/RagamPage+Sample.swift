import Kinerja

@testable import Web

extension RagamPage: Sampled {
    static var sample: RagamPage {
        RagamPage(
            chrome: .signedIn("PK: ragam Kecamatan", trail: [Link("Pengaturan", "/atur")]),
            title: "PK: ragam Kecamatan", address: "/atur/pengaturan/formulir/ragam/pk.kecamatan", version: "4",
            problems: [], fields: [Field(name: "nama", label: "Nama ragam", value: "Kecamatan")],
            forms: FormListPage.forms(of: .perjanjianKinerja, TenantSettings(), ragam: "kecamatan"), isUsual: true)
    }

    static var variants: [RagamPage] { [variant { $0.isUsual = false }] }
}
