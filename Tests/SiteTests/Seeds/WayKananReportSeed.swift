/// The report in the order of its pages, with the two attachments that are no documents of their own.
struct WayKananReportSeed {
    /// Without what the document says outside its content: title on the cover, place, date and signature of the
    /// foreword.
    let pieces: [WayKananSeed.Piece]
    let outside: [String]

    /// Lines of headings and column numbers: lists of contents, chapters I, II and III, data.
    static let headings: [Int] = [0, 1] + [2, 2, 2] + [1, 1, 1, 1, 1, 2, 2] + [1, 1, 1, 1] + [1]

    init() {
        let all: [WayKananSeed.Piece] = [WayKananSeed.Part.report, .data, .chart].flatMap {
            WayKananSeed.pieces[$0] ?? []
        }
        let cover: [String] = all.first?.lines ?? []
        let signature: Range<Int> =
            (cover.firstIndex(of: "Blambangan Umpu, Januari 2024") ?? 0)..<(cover.firstIndex(of: "DAFTAR ISI") ?? 0)
        let title: [Int] = [0, 1, 2, 4, 5, 6]
        outside = (title + Array(signature)).compactMap { cover.at($0) }
        let inside: [String] = cover.indices.filter { !title.contains($0) && !signature.contains($0) }.map { cover[$0] }
        pieces = ([.text(inside)] + all.dropFirst()).merged
    }

    var tables: [[[String]]] {
        pieces.compactMap { piece in
            switch piece {
            case .table(let rows): rows
            case .text: nil
            }
        }
    }
}
