/// What the transcript has and Janji does not show, and why.
struct WayKananGap {
    enum Reason: String, CaseIterable {
        case nip = "NIP, which holds a birth date and is not on public pages"
        case spelling = "one person or office under several names: Janji prints the one of its register"
        case noise = "OCR noise below stamps and between rows"
        case computed = "remark beside a sum that Janji computes"
        case form = "signature below a Rencana Aksi without a row: its form is kept, there is no document"
    }

    let part: WayKananSeed.Part
    let text: String
    let reason: Reason
    /// How often the part has it so.
    var count = 1
    /// Found missing in the stored table, on the page and in print; a line only in print.
    var isCell = false

    static let all: [WayKananGap] =
        [
            WayKananGap(part: .report, text: nip, reason: .nip),
            WayKananGap(part: .report, text: "APBD", reason: .computed, isCell: true),
            WayKananGap(part: .report, text: "--", reason: .noise, count: 3, isCell: true),
            WayKananGap(part: .report, text: "-----------------------------", reason: .noise, isCell: true),

            WayKananGap(part: .decision, text: nip, reason: .nip),

            WayKananGap(part: .plan, text: nip, reason: .nip),
            WayKananGap(part: .plan, text: "PEMBINA MASYARAKAT DAN KAMPUNG", reason: .noise),
            WayKananGap(part: .plan, text: "IXUAN ALMADI, S.Sos., MM", reason: .noise),

            WayKananGap(part: .agreement, text: nip, reason: .nip, count: 3),
            WayKananGap(part: .agreement, text: "Nama : IXUAN AHMADI, S.Sos., M.M.", reason: .spelling),
            WayKananGap(part: .agreement, text: "Nama : Hi. RADEN ADIPATI SURYA, SH., MM", reason: .spelling),
            WayKananGap(part: .agreement, text: "IXUAN AHMADI, S.Sos", reason: .spelling, count: 3),
            WayKananGap(part: .agreement, text: "Kepala Dinas PMK", reason: .spelling, count: 3),
            WayKananGap(
                part: .agreement, text: "JABATAN : KEPALA DINAS PEMBERDAYAAN MASYARAKAT KAMPUNG", reason: .spelling,
                count: 2),
            WayKananGap(part: .agreement, text: "DINAS PEMBERDAYAAN MASYARAKAT KAMPUNG", reason: .spelling),
            WayKananGap(part: .agreement, text: "ADIAN ADIATI SURYA, S.H., MM", reason: .noise),
            WayKananGap(part: .agreement, text: "(Asisten Langsung)", reason: .noise),
            WayKananGap(part: .agreement, text: "H. RADEN ANWAR ATI SURYA, S.H., MM", reason: .noise),
            WayKananGap(part: .agreement, text: "(Pimpinan Langsung)", reason: .noise),

            WayKananGap(part: .actions, text: nip, reason: .nip),
        ]
        + [
            "KEPALA DINAS", "PEMBERDAYAAN MASYARAKAT DAN KAMPUNG", "KABUPATEN WAY KANAN", "IXUAN AHMADI, S.Sos., MM",
            "Pembina Utama Muda",
        ]
        .map { WayKananGap(part: .actions, text: $0, reason: .form) }

    private static let nip = "NIP. 19751101 199503 1 001"

    /// How often a comparison meets each.
    static func expected(_ part: WayKananSeed.Part) -> [String: Int] {
        let own: [WayKananGap] = all.filter { $0.part == part }
        return Dictionary(own.map { ($0.text, $0.isCell ? 3 * $0.count : $0.count) }, uniquingKeysWith: +)
    }
}
