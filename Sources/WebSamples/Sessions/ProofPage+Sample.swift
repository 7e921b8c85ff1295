@testable import Web

extension ProofPage: Sampled {
    static var sample: ProofPage {
        ProofPage(
            chrome: .signedIn("Buktikan bahwa ini Anda", trail: [Link("Akun", "/akun")]), problems: [],
            field: CodePage.code, next: "/akun/dua-langkah")
    }

    static var variants: [ProofPage] {
        [variant { ($0.field, $0.held) = (password, [HeldField(name: "nama", value: "Budi")]) }]
    }
}
