@testable import Web

extension HandOverLine {
    static let sample = HandOverLine(
        document: Link("PK 2022 Dinas Pemberdayaan Masyarakat dan Desa", "/kerja/pk/2022/dpmd"),
        text:
            """
            Pejabat berganti sejak 1 Maret 2022: semula A, kini B (Plt. Kepala Dinas). Perencananya atau pejabat \
            yang baru membuat PK Perubahan.
            """
    )
}
