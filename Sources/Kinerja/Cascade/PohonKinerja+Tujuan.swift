extension PohonKinerja {
    /// A tujuan of an Indikator Kinerja Utama with its sasaran, and the targets of one year.
    struct Tujuan {
        /// Blank for sasaran that stand below no tujuan.
        let uraian: String
        var indikator: [Indikator] = []
        var sasaran: [Kartu] = []
    }
}

extension PohonKinerja.Tujuan {
    /// - Returns: nothing when the period of the document does not hold the year.
    static func all(_ naskah: Naskah, tahun: Int) -> [PohonKinerja.Tujuan] {
        guard let place = Periode.years(naskah.isian["periode"] ?? "").firstIndex(of: String(tahun)) else { return [] }
        var all: [PohonKinerja.Tujuan] = []
        for row in naskah["iku"] {
            if !row["tujuan"].isEmpty || all.isEmpty { all.append(PohonKinerja.Tujuan(uraian: row["tujuan"])) }
            all[all.count - 1].take(row, target: row["t\(place + 1)"])
        }
        return all
    }

    private mutating func take(_ row: Baris, target: String) {
        // Where a row names both, its figures are those of the narrower.
        let own: String = row["indikator"].isEmpty ? target : ""
        if let indikator = PohonKinerja.Indikator(row["indikatorTujuan"], target: own, satuan: row["satuan"]) { self.indikator.append(indikator) }
        if !row["sasaran"].isEmpty {
            sasaran.append(PohonKinerja.Kartu(jenis: .sasaran, sumber: "iku", uraian: row["sasaran"], menunjang: "", indikator: []))
        }
        guard !sasaran.isEmpty, let indikator = PohonKinerja.Indikator(row["indikator"], target: target, satuan: row["satuan"]) else { return }
        sasaran[sasaran.count - 1].indikator.append(indikator)
    }
}
