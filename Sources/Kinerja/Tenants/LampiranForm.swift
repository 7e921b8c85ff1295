/// Title and header lines of one lampiran as a kabupaten prints them, with the placeholders of `LampiranSpec`.
public struct LampiranForm: Sendable, Equatable, Codable {
    public var judul: [String]
    public var kepala: [BarisKepala]

    public init(judul: [String], kepala: [BarisKepala] = []) {
        self.judul = judul
        self.kepala = kepala
    }
}
