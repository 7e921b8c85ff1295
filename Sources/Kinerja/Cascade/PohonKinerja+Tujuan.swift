extension PohonKinerja {
    /// A tujuan of an Indikator Kinerja Utama with its sasaran, and the targets of one year.
    struct Tujuan {
        /// Blank for sasaran that stand below no tujuan.
        let uraian: String
        /// The kind of document that says so.
        let sumber: String
        var indikator: [Indikator] = []
        var sasaran: [Kartu] = []
    }
}

extension PohonKinerja.Tujuan {
    /// - Returns: nothing when the period of the document does not hold the year.
    static func all(_ dokumen: PohonKinerja.Dokumen, tahun: Int) -> [PohonKinerja.Tujuan] {
        let naskah = dokumen.naskah
        guard let periode = naskah.periode(of: .indikatorKinerjaUtama), let place = periode.place(of: tahun) else {
            return []
        }
        var all: [PohonKinerja.Tujuan] = []
        for row in naskah[IndikatorKinerjaUtama.tabel.id] {
            if !row[.tujuan].isEmpty || all.isEmpty {
                all.append(PohonKinerja.Tujuan(uraian: row[.tujuan], sumber: dokumen.jenis))
            }
            all[all.count - 1].take(row, target: row[.target(tahun: place)])
        }
        return all
    }

    private mutating func take(_ row: Baris, target: String) {
        // Where a row names both, its figures are those of the narrower.
        let own: String = row[.indikator].isEmpty ? target : ""
        if let indikator = PohonKinerja.Indikator(row[.indikatorTujuan], target: own, satuan: row[.satuan]) {
            self.indikator.append(indikator)
        }
        if !row[.sasaran].isEmpty {
            sasaran.append(
                PohonKinerja.Kartu(
                    jenis: .sasaran, bagian: .tujuan, sumber: sumber, uraian: row[.sasaran], menunjang: "",
                    indikator: []))
        }
        guard !sasaran.isEmpty,
            let indikator = PohonKinerja.Indikator(row[.indikator], target: target, satuan: row[.satuan])
        else { return }
        sasaran[sasaran.count - 1].indikator.append(indikator)
    }
}
