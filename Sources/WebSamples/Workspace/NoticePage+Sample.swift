@testable import Web

extension NoticePage: Sampled {
    static var sample: NoticePage {
        NoticePage(
            chrome: .signedIn("Pemberitahuan", trail: [Link("Pekerjaan", "/kerja")]), address: Notices.address,
            notices: NoticeLine.samples)
    }

    static var variants: [NoticePage] { [variant { $0.notices = [] }] }
}

extension NoticeLine {
    static let samples = [
        NoticeLine(
            title: Link("PK 2022 Dinas Pemberdayaan Masyarakat dan Desa", "/kerja/pk/2022/dpmd"),
            text: "Dr. I Komang Gede Sanjaya, S.E., M.M. mengembalikannya dengan catatan.",
            note: "Mohon anggaran program pertama diperbaiki.",
            time: "31 Januari 2022 pukul 08.02", isRead: false, key: "2"),
        NoticeLine(
            title: Link("PK 2021 Dinas Pemberdayaan Masyarakat dan Desa", "/kerja/pk/2021/dpmd"),
            text:
                """
                Dr. I Komang Gede Sanjaya, S.E., M.M. menandatangani sebagai yang terakhir; naskah ini sekarang \
                berlaku.
                """,
            note: nil,
            time: "29 Januari 2021 pukul 10.15", isRead: true, key: "1"),
    ]
}
