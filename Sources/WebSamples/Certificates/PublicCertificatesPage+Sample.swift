@testable import Web

extension PublicCertificatesPage: Sampled {
    static var sample: PublicCertificatesPage {
        PublicCertificatesPage(
            chrome: .sample(title, trail: [Link("Kabupaten Tabanan", "/")]), name: "Kabupaten Tabanan",
            generations: [
                Generation(
                    name: "Generasi 1",
                    terms: [
                        Term("Nama", "TTE Tidak Tersertifikasi Kabupaten Tabanan G1"),
                        Term("Berlaku", "21 November 2026 sampai 18 November 2036"),
                        Term("Sidik (SHA-256)", "3f2a 77b0 90aa 1c5e"),
                        Term("Daftar pencabutan", "Nomor 3, berlaku sampai 20 Mei 2027"),
                    ],
                    unlisted: ["Nomor seri b4d0 6a7e 11c2 90f3, dicabut 21 November 2026"],
                    files: [
                        Link("Sertifikat otoritas (.crt)", "/sertifikat/1.crt"),
                        Link("Sertifikat otoritas (.pem)", "/sertifikat/1.pem"),
                        Link("Daftar pencabutan nomor 3 (.crl)", "/sertifikat/1.crl"),
                    ])
            ])
    }

    static var variants: [PublicCertificatesPage] { [variant { $0.generations = [] }] }
}
