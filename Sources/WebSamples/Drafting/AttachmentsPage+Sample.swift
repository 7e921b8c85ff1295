import Kinerja

@testable import Web

extension AttachmentsPage: Sampled {
    static var sample: AttachmentsPage { page([]) }

    static var variants: [AttachmentsPage] {
        [page([Problem(message: "Judul lampiran belum diisi.", field: "judul")]), page([], isFull: true)]
    }

    private static func page(_ problems: [Problem], isFull: Bool = false) -> AttachmentsPage {
        let address = "/kerja/pk/2022/dpmd/lampiran"
        let all = [
            OwnLampiran(
                id: "lampiran-1", judul: "Daftar Risiko",
                kolom: [
                    .init(id: ColumnKey(rawValue: "k1"), judul: "No"),
                    .init(id: ColumnKey(rawValue: "k2"), judul: "Risiko"),
                ]),
            OwnLampiran(id: "lampiran-2", judul: "Berita Acara", kolom: []),
        ]
        return AttachmentsPage(
            chrome: .signedIn("Lampiran sendiri", trail: [Link("Pekerjaan", "/kerja")]), address: address,
            version: "4", problems: problems,
            attachments: all.enumerated().map { index, one in
                Attachment(
                    title: one.judul, address: "\(address)/\(one.id)", fields: AttachmentForm(one).fields(problems),
                    table: Link("Isi \(one.judul)", "/kerja/pk/2022/dpmd/\(one.id)"), isFirst: index == 0,
                    isLast: index == 1)
            },
            fields: isFull ? [] : AttachmentForm.blank.fields(problems),
            back: Link("Kembali ke daftar langkah", "/kerja/pk/2022/dpmd"))
    }
}
