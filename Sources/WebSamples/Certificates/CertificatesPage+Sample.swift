@testable import Web

extension CertificatesPage: Sampled {
    static var sample: CertificatesPage {
        CertificatesPage(
            chrome: .signedIn(title, trail: [Link("Pengaturan", "/atur")]),
            reminders: Array(Reminder.samples.suffix(1)),
            requests: [
                Request(
                    key: "7", name: "I Wayan Sudarma, S.STP.",
                    office: "Kepala Dinas, Dinas Pemberdayaan Masyarakat dan Desa",
                    hint: "NIP ••••••••••••••1002, kunci dibuat 21 November 2026 "
                        + "pukul 09.30 WITA",
                    isChosen: true)
            ],
            form: issue(isOffline: true),
            certificates: [
                Entry(
                    name: "Ni Made Contoh, S.E.", office: "Sekretaris Dinas",
                    validity: "1 Januari 2026 sampai 1 Januari 2028",
                    status: StatusTag("Berlaku", .good), revoke: Link("Cabut", "/atur/sertifikat/cabut/b4d06a7e")),
                Entry(
                    name: "I Ketut Contoh", office: "Camat", validity: "1 Januari 2024 sampai 1 Januari 2026",
                    status: StatusTag("Berakhir", .quiet), revoke: nil),
            ])
    }

    static var variants: [CertificatesPage] {
        [
            variant {
                ($0.requests, $0.reminders) = ([], [])
                $0.certificates = []
            },
            variant { $0.empty = noAuthority },
        ]
    }
}
