@testable import Web

extension KeyPage: Sampled {
    static var sample: KeyPage {
        KeyPage(
            chrome: .signedIn(title, as: .head, trail: [Link("Akun", "/akun")]),
            status: StatusTag("Berlaku sampai 21 November 2028", .good),
            meaning:
                """
                Tanda tangan Anda dibuat dengan kunci ini. Jenisnya tanda tangan elektronik tidak tersertifikasi \
                (PP 71/2019).
                """,
            terms: [
                Term("Nama pada sertifikat", "I Wayan Sudarma, S.STP."), Term("Jabatan", "Kepala Dinas"),
                Term("Penerbit", "TTE Tidak Tersertifikasi Kabupaten Tabanan G1"),
                Term("Nomor seri", "b4d0 6a7e 11c2 90f3"),
                Term("Sidik (SHA-256)", "3f2a 77b0 90aa 1c5e"),
            ],
            forms: [change, renew, revoke("b4d06a7e")])
    }

    /// Nothing yet, with objections; an account that is nobody's.
    static var variants: [KeyPage] {
        [
            variant {
                let problems = [Problem(message: "Kedua sandi kunci tidak sama.", field: "ulang")]
                $0.problems = problems
                $0.status = StatusTag("Belum ada kunci", .waiting)
                $0.terms = []
                $0.forms = [make.marked(problems, [:])]
            },
            variant {
                $0.status = StatusTag("Tidak tersedia", .quiet)
                $0.terms = []
                $0.forms = []
            },
        ]
    }
}
