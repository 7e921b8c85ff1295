/// A sum of printed amounts that says what it leaves out. Malformed text is never read as a number.
public struct JumlahAnggaran: Sendable, Equatable {
    /// `nil` when the sum does not fit in 64 bits.
    public let jumlah: Rupiah?
    public let unreadable: Int

    public init(_ items: [Anggaran]) {
        var sum: Int64 = 0
        var overflows = false
        var unreadable = 0
        for item in items {
            switch item.reading {
            case .amount(let rupiah):
                let (partial, overflow) = sum.addingReportingOverflow(rupiah.amount)
                sum = partial
                overflows = overflows || overflow
            case .malformed: unreadable += 1
            case .empty, .nihil: continue
            }
        }
        jumlah = overflows ? nil : Rupiah(sum)
        self.unreadable = unreadable
    }

    /// "Rp9.544.677.200"
    public var figure: String { jumlah?.symbolic ?? "terlalu besar untuk dijumlahkan" }

    /// What the sum leaves out; `nil` when it is complete.
    public var remark: String? { unreadable == 0 ? nil : "\(unreadable) angka tidak terbaca" }
}
