import Deeds
import Kinerja

/// What is said of a list of villages.
enum VillageWords {
    static let title = "Indeks Desa Membangun"

    /// Sentences with the name of each village that something is wrong with.
    static func findings(_ desa: [DataDesa], _ ambang: AmbangDesa) -> [String] {
        desa.temuan(ambang).map { found in
            let row = desa[found.baris - 1]
            return "\(row.desa), \(row.kecamatan): \(sentence(found.temuan, row, ambang))"
        }
    }

    private static func sentence(_ temuan: TemuanDesa, _ row: DataDesa, _ ambang: AmbangDesa) -> String {
        switch temuan {
        case .skorTakTerbaca(let text):
            text.isEmpty ? "skornya belum ada." : "skor “\(text)” tidak terbaca sebagai angka 0 sampai 1."
        case .statusTakDikenal(let text): "status “\(text)” tidak dikenal."
        case .berbeda(let printed, let derived):
            "tercetak “\(printed.rawValue)”, sedangkan skor \(row.skor) berarti “\(derived.rawValue)”."
        case .kembar(let line): "sudah ada pada baris \(line)."
        }
    }

    static func thresholds(_ ambang: AmbangDesa) -> [Term] {
        StatusDesa.allCases.map { Term($0.nama, ambang.words($0)) }
    }

    /// Where a kabupaten has named none, nobody claims one.
    static func basis(_ berlaku: AmbangBerlaku) -> String {
        berlaku.dasar.map { "Batas status menurut \($0)." } ?? "Batas status yang lazim; peraturannya belum ditetapkan."
    }

    static func counts(_ counts: [StatusDesa: Int]) -> [(StatusDesa, Int)] {
        StatusDesa.allCases.reversed().compactMap { status in counts[status].map { (status, $0) } }
    }
}
