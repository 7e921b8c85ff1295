/// Words that official forms often spell otherwise than KBBI does.
enum Spelling {
    /// The spelling of KBBI; the word itself where it is not in the list. Lower case.
    static func standard(of word: String) -> String { standards[word] ?? word }

    static let standards: [String: String] = [
        "prosentase": "persentase", "prosen": "persen", "difinisi": "definisi", "ijin": "izin",
        "perijinan": "perizinan",
        "resiko": "risiko", "aktifitas": "aktivitas", "efektifitas": "efektivitas", "kwalitas": "kualitas",
        "analisa": "analisis",
        "jadual": "jadwal", "obyek": "objek", "obyektif": "objektif", "standarisasi": "standardisasi",
        "displin": "disiplin",
        "kuisioner": "kuesioner", "kuisisioner": "kuesioner", "terrealisasi": "terealisasi",
    ]
}
