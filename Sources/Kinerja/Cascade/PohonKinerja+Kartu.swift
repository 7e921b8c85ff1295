extension PohonKinerja {
    /// One sasaran of a document with its indicators, before it has its place in the tree.
    struct Kartu {
        let jenis: Jenis
        let bagian: Giving.Cascade
        /// The kind of document that says so.
        let sumber: String
        let uraian: String
        /// What it serves, as the document names it; blank for most.
        let menunjang: String
        /// How many others of the same document it stands below.
        var depth = 0
        var indikator: [Indikator]
    }
}

extension PohonKinerja.Kartu {
    /// A sasaran whose indicators serve different things is one card for each of these.
    static func perjanjian(_ dokumen: PohonKinerja.Dokumen) -> [PohonKinerja.Kartu] {
        var cards: [PohonKinerja.Kartu] = []
        let rows = dokumen.naskah[PerjanjianKinerja.tabelSasaran.id]
        let tree = PerjanjianKinerja.tabelSasaran.tree(of: rows)
        for (index, row) in rows.enumerated() {
            var indikator = PohonKinerja.Indikator(row[.indikator], target: row[.target], satuan: row[.satuan])
            indikator?.baris = row.kunci
            let isNew: Bool = PerjanjianKinerja.tabelSasaran.role(of: row) != .lanjutan || !row[.menunjang].isEmpty
            if isNew || cards.isEmpty {
                let uraian: String = row[.sasaran].isEmpty ? cards.last?.uraian ?? "" : row[.sasaran]
                cards.append(
                    PohonKinerja.Kartu(
                        jenis: .sasaran, bagian: .perjanjian, sumber: dokumen.jenis, uraian: uraian,
                        menunjang: row[.menunjang], depth: tree.depth(of: index), indikator: []))
            }
            if let indikator { cards[cards.count - 1].indikator.append(indikator) }
        }
        return cards
    }

    static func individu(_ dokumen: PohonKinerja.Dokumen) -> [PohonKinerja.Kartu] {
        var cards: [PohonKinerja.Kartu] = []
        for row in dokumen.naskah[IndikatorKinerjaIndividu.tabel.id] {
            if !row[.sasaran].isEmpty || cards.isEmpty {
                cards.append(
                    PohonKinerja.Kartu(
                        jenis: .individu, bagian: .individu, sumber: dokumen.jenis, uraian: row[.sasaran],
                        menunjang: "",
                        indikator: []))
            }
            if let indikator = PohonKinerja.Indikator(row[.indikator]) {
                cards[cards.count - 1].indikator.append(indikator)
            }
        }
        return cards
    }

    /// What others may name to say that they serve it.
    var names: Set<Wording> { Set(([uraian] + indikator.map(\.uraian)).map { Wording($0) }.filter { !$0.isEmpty }) }
}

extension PohonKinerja.Indikator {
    /// Nil for a blank cell.
    init?(_ uraian: String, target: String = "", satuan: String = "") {
        guard !uraian.isEmpty else { return nil }
        self.uraian = uraian
        self.target = target.with(satuan: satuan)
    }
}

extension String {
    /// A figure as it is written with its unit behind it, unless it says it already.
    public func with(satuan: String) -> String {
        isEmpty || says(satuan: satuan) ? self : "\(self) \(satuan)"
    }

    public func says(satuan: String) -> Bool { satuan.isEmpty || lowercased().contains(satuan.lowercased()) }
}
