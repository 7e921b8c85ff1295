import Kinerja

/// A row that holds all that was typed about a result.
public protocol IsianColumns {
    var mentah: String { get }
    var pembilang: String { get }
    var penyebut: String { get }
    var sebab: String { get }
    var kendala: String { get }
    var tindakLanjut: String { get }
}

extension IsianColumns {
    public var isian: IsianRealisasi {
        IsianRealisasi(
            mentah: mentah, pembilang: pembilang, penyebut: penyebut, sebab: sebab, kendala: kendala,
            tindakLanjut: tindakLanjut)
    }
}
