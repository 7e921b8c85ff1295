/// One line of a summary: "Sasaran" — "5", with a remark where the figure leaves something out.
public struct Ringkasan: Sendable, Equatable, Codable {
    public let label: String
    public let nilai: String
    public let catatan: String?

    public init(_ label: String, _ nilai: String, catatan: String? = nil) {
        self.label = label
        self.nilai = nilai
        self.catatan = catatan
    }
}
