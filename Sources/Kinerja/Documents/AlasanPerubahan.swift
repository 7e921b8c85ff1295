/// Why a document in force may be changed (PermenPANRB 53/2014, annex I, on revising a Perjanjian Kinerja).
public enum AlasanPerubahan: String, Sendable, CaseIterable {
    case pejabat = "a"
    case strategi = "b"
    case prioritas = "c"

    /// The ground in the words of the regulation, as a document prints it.
    public var bunyi: String {
        switch self {
        case .pejabat: "pergantian atau mutasi pejabat"
        case .strategi:
            """
            perubahan dalam strategi yang mempengaruhi pencapaian tujuan dan sasaran (perubahan program, \
            kegiatan, dan alokasi anggaran)
            """
        case .prioritas:
            """
            perubahan prioritas atau asumsi yang berakibat secara signifikan dalam proses pencapaian tujuan dan \
            sasaran
            """
        }
    }

    /// The fields of a naskah that hold the ground and what it means here.
    public static let isian: [IsianSpec] = [
        IsianSpec(
            "alasan", "Alasan perubahan", required: true, pilihan: allCases.map(\.rawValue),
            sebutan: Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, "\($0.rawValue). \($0.bunyi)") })),
        IsianSpec(
            "uraianAlasan", "Penjelasan perubahan",
            hint: "Dicetak pada naskah dan dibaca oleh penanda tangan dan warga.", required: true),
    ]
}

extension DocumentKind {
    /// What a document of this kind asks besides place and date; a revision also why it is one.
    public func isian(revisi: Int) -> [IsianSpec] {
        isian + IsianSpec.umum + (revisi > 0 ? AlasanPerubahan.isian : [])
    }
}
