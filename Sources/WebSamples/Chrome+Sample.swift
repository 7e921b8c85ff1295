@testable import Web

extension Chrome {
    /// The frame of a public page of the demo's Tabanan.
    static func sample(_ title: String, trail: [Link] = []) -> Chrome {
        Chrome(
            title: title, tenant: "Kabupaten Tabanan", assets: .sample,
            demonstration: """
                Situs peragaan: dokumennya dokumen publik, tanda tangannya dibuat oleh peragaan ini dan bukan oleh \
                pejabat yang disebut.
                """,
            navigation: [
                Link("Beranda", "/"), Link("PK 2022", "/2022/pk"), Link("Periksa dokumen", "/v"),
                Link("Masuk", "/masuk"),
            ],
            trail: trail,
            footer: Footer(
                updated: "Terakhir diperbarui 31 Januari 2022 pukul 14.20 WITA",
                contact: Link("PPID Kabupaten Tabanan", "mailto:ppid@tabanankab.go.id")))
    }

    /// The frame of a page behind the sign-in.
    static func signedIn(_ title: String, as person: Person = .planner, trail: [Link] = []) -> Chrome {
        var chrome: Chrome = .sample(title, trail: trail)
        chrome.person = person
        chrome.token = "Zb0hVw3QzJr7uTqv"
        chrome.navigation = [
            Link("Pekerjaan", "/kerja"), Link("Antrean", "/kerja/antrean"), Link("Situs publik", "/"),
        ]
        return chrome
    }
}

extension Chrome.Assets {
    static let sample = Chrome.Assets(
        style: "/aset/janji.css", print: "/aset/print.css", editor: "/aset/editor.js", sheet: "/aset/lembar.css",
        paste: "/aset/tempel.css", placing: "/aset/editor/placing.js",
        settings: "/aset/atur.css", scale: "/aset/skala.js", tree: "/aset/pohon.css", results: "/aset/hasil.css",
        icon: "/aset/icon.svg")
}

extension Chrome.Person {
    static let planner = Chrome.Person(name: "Ni Luh Sri Wahyuni", office: "Perencana DPMD", login: "perencana.dpmd")
    static let head = Chrome.Person(
        name: "Dra. I Gst. Ayu Nyoman Supartiwi, M.Si", office: "Kepala Dinas Pemberdayaan Masyarakat dan Desa",
        login: "kepala.dpmd")
    static let bupati = Chrome.Person(
        name: "Dr. I Komang Gede Sanjaya, S.E., M.M.", office: "Bupati Tabanan", login: "bupati")
}
