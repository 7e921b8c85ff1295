/// A sum of printed amounts that says what it leaves out. Malformed text is never read as a number.
public struct JumlahAnggaran: Sendable, Equatable {
    /// `nil` when the sum does not fit in 64 bits.
    public let jumlah: Rupiah?
    public let unreadable: Int
    /// Whether there is an amount at all that can be read.
    public let hasAmount: Bool

    public init(_ items: [Anggaran]) {
        var sum: Int64 = 0
        var overflows = false
        var unreadable = 0
        var hasAmount = false
        for item in items {
            switch item.reading {
            case .amount(let rupiah):
                hasAmount = true
                let (partial, overflow) = sum.addingReportingOverflow(rupiah.amount)
                sum = partial
                overflows = overflows || overflow
            case .malformed: unreadable += 1
            case .empty, .nihil: continue
            }
        }
        jumlah = overflows ? nil : Rupiah(sum)
        self.unreadable = unreadable
        self.hasAmount = hasAmount
    }

    /// "Rp9.544.677.200"; what cannot be read is not nothing.
    public var figure: String {
        guard hasAmount else { return unreadable == 0 ? "–" : "tidak terbaca" }
        return jumlah?.symbolic ?? "terlalu besar untuk dijumlahkan"
    }

    /// What the sum leaves out; `nil` when it is complete.
    public var remark: String? { unreadable == 0 ? nil : "\(unreadable) angka tidak terbaca" }
}
