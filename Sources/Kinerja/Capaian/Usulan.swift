/// A way of measuring that the program proposes, with its reasons in words. A person confirms it.
public struct Usulan: Sendable, Hashable {
    public let caraUkur: CaraUkur
    /// Why, a sentence for each choice.
    public let alasan: [String]
    /// What a person should look at, a sentence each; empty where the signs agree.
    public let keraguan: [String]

    public var yakin: Bool { keraguan.isEmpty }
}

extension CaraUkur {
    /// Proposes from the wording of the indikator, its unit and its targets: of the year, and of its periods where a
    /// Rencana Aksi has them. Scale, cap and decimals are those of the kabupaten.
    public static func usulan(
        nama: String, satuan: String, target: Capaian.TargetTahun, batas: Int? = nil, desimal: Int = 2,
        skala: SkalaCapaian? = nil
    ) -> Usulan {
        let wording = Kalimat(nama: nama, satuan: satuan)
        var cara = CaraUkur(arah: .naik, batas: batas, desimal: desimal, skala: skala)
        var (reasons, doubts): ([String], [String]) = ([], [])
        let direction = UsulanArah(wording, target.tahun?.target)
        cara.arah = direction.arah
        cara.rumus = Rumus.pilihan(direction.arah)[0]
        cara.predikat = direction.predikat
        reasons.append(direction.alasan)
        doubts += direction.ragu
        let periods = UsulanAgregasi(wording, direction.arah, target)
        cara.agregasi = periods.agregasi
        cara.isian = periods.isian
        cara.agregasiTahun = periods.agregasi == .jumlah ? .jumlah : .akhir
        reasons.append(periods.alasan)
        doubts += periods.ragu
        return Usulan(caraUkur: cara, alasan: reasons, keraguan: doubts)
    }
}

/// The words of an indikator, in small letters, and its unit.
struct Kalimat {
    let nama: String
    let satuan: String

    init(nama: String, satuan: String) {
        self.nama = " " + String(nama.tidied().lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }) + " "
        self.satuan = satuan.tidied().lowercased()
    }

    /// The first of these words that stands in it as a word of its own, or begins one where it ends in a star.
    func memuat(_ words: [String]) -> String? {
        words.first { word in
            word.hasSuffix("*") ? nama.contains(" " + word.dropLast()) : nama.contains(" \(word) ")
        }.map { $0.replacing("*", with: "") }
    }
}
