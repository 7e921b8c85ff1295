/// Headings of a column in which names of several levels stand below each other.
enum LevelHeading {
    /// "Urusan/Bidang Urusan/Program/Kegiatan", "Kegiatan": levels from an urusan downwards and nothing else. A tujuan
    /// or sasaran may stand among them, and is none alone.
    static func isOne(_ text: String) -> Bool {
        let parts = text.lowercased().replacing(" dan ", with: "/").split { "/,&".contains($0) }.map {
            HeadingName(String($0)).words
        }
        return !parts.isEmpty && parts.allSatisfy { isLevel($0) }
            && parts.contains { !below.isDisjoint(with: $0) }
    }

    private static func isLevel(_ words: [String]) -> Bool {
        !words.isEmpty && words.allSatisfy { below.contains($0) || above.contains($0) || beside.contains($0) }
            && words.contains { below.contains($0) || above.contains($0) }
    }

    private static let below: Set<String> = ["urusan", "program", "kegiatan"]
    private static let above: Set<String> = ["tujuan", "sasaran"]
    private static let beside: Set<String> = [
        "bidang", "sub", "pemerintah", "pemerintahan", "daerah", "strategis", "prioritas", "uraian", "nama", "unsur",
    ]
}

extension HeadingName {
    /// "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)": of whatever a row is about.
    var isIndicatorOfLevels: Bool {
        guard words.first == "indikator" else { return false }
        let levels = words.filter { ["tujuan", "sasaran", "program", "kegiatan"].contains($0) }
        return Set(levels).count > 1
            && words.dropFirst().allSatisfy { levels.contains($0) || HeadingName.besideLevels.contains($0) }
    }

    private static let besideLevels: Set<String> = ["kinerja", "utama", "strategis", "sub", "dan", "outcome", "output"]
}
