import Deeds
import Kinerja

/// What a revision is called, and where citizens find it.
enum RevisionWords {
    /// "Naskah pertama", "Perubahan 1"
    static func name(_ revisi: Int) -> String {
        revisi == 0 ? "Naskah pertama" : "Perubahan \(revisi)"
    }

    /// The number in the last part of an address; `nil` for anything else.
    static func number(_ segment: String) -> Int? {
        if segment == "awal" { return 0 }
        guard segment.hasPrefix("perubahan-"), let number = Int(segment.dropFirst(10)), number > 0,
            "perubahan-\(number)" == segment
        else { return nil }
        return number
    }

    fileprivate static func segment(_ revisi: Int) -> String {
        revisi == 0 ? "awal" : "perubahan-\(revisi)"
    }
}

extension DocumentAddress {
    /// The address that stays this revision's whatever follows it. `published` is whichever is in force.
    func published(revisi: Int) -> String { "\(published)/\(RevisionWords.segment(revisi))" }
}

extension AlasanPerubahan {
    /// For whoever has to choose.
    var example: String {
        switch self {
        case .pejabat: "Misalnya kepala dinas dimutasi, pensiun, atau digantikan pelaksana tugas."
        case .strategi: "Misalnya APBD Perubahan, program baru, atau anggaran dialihkan, sehingga target ikut berubah."
        case .prioritas: "Misalnya arah kebijakan berubah, terjadi bencana, atau asumsi makro meleset jauh."
        }
    }
}
