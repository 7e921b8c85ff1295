@testable import Web

extension AuthorityPage: Sampled {
    static var sample: AuthorityPage {
        let generations = [Field.Option(value: "1", text: "Generasi 1")]
        return AuthorityPage(
            chrome: .signedIn(
                title, trail: [Link("Pengaturan", "/atur"), Link(CertificatesPage.title, CertificatesPage.address)]),
            generations: [
                Generation(
                    name: "Generasi 1",
                    terms: [
                        Term("Nama", "TTE Tidak Tersertifikasi Kabupaten Tabanan G1"),
                        Term("Berlaku", "21 November 2026 sampai 18 November 2036"),
                        Term("Sidik (SHA-256)", "3f2a 77b0 90aa 1c5e"), Term("Kunci", "Tersimpan di server, terkunci"),
                        Term("Daftar pencabutan", "Nomor 3, berlaku sampai 20 Mei 2027"),
                    ],
                    status: StatusTag("1 pencabutan belum masuk daftar", .caution))
            ],
            forms: [
                list(generations, isOffline: true), fetch(generations), takeOut(generations), putBack(generations),
                rotate,
            ])
    }

    static var variants: [AuthorityPage] {
        [
            variant {
                let problems = [Problem(message: "Kedua sandi kunci tidak sama.", field: "ulang")]
                $0.problems = problems
                $0.generations = []
                $0.forms = [make.marked(problems, [:])]
            }
        ]
    }
}
