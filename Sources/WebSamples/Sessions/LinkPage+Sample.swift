@testable import Web

extension LinkPage: Sampled {
    static var sample: LinkPage {
        LinkPage(
            chrome: .signedIn("Tautan masuk", as: .bupati, trail: [Link("Akun", "/akun")]),
            address: "https://tabanan.example/masuk/tautan/Xk3s0v9u6a1Zt5p8q2w4e7r0t1y3u5i7o9p0a2s4d6f")
    }
}

extension LinkEntryPage: Sampled {
    static var sample: LinkEntryPage {
        LinkEntryPage(chrome: .sample("Masuk dengan tautan"), address: "/masuk/tautan/Xk3s0v9u6a1", isOpen: true)
    }

    static var variants: [LinkEntryPage] { [variant { $0.isOpen = false }] }
}
