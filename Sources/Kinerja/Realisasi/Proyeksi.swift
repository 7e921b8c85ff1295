/// A line of a document that names an indikator, with every figure that it has for it.
public struct JanjiIndikator: Sendable, Equatable {
    /// One figure, for a year or a part of one.
    public struct Angka: Sendable, Equatable {
        public let tahun: Int
        public let periode: PeriodeUkur
        public let kolom: ColumnKey
        public let tertulis: String
        /// Whether the document promises it; otherwise it only repeats what another promises.
        public let isPromised: Bool
    }

    public let tabel: String
    /// The key of the row, and its place in the table from 1.
    public let baris: String
    public let nomor: Int
    /// Which of the indikator of its cell, from 0.
    public let butir: Int
    public let indikator: String
    /// As written beside the figure or, where there is no such column, behind it.
    public let satuan: String
    public let sasaran: String
    public let definisi: String
    public var angka: [Angka]

    public var kunci: KunciIndikator { KunciIndikator(nama: indikator, satuan: satuan, sasaran: sasaran) }
}

extension Snapshot {
    /// What the text names for indikator, line by line in its order; of a kind that this program does not know, or that
    /// promises nothing, nothing.
    public var janji: [JanjiIndikator] {
        guard let kind = DocumentKind.named(jenis), kind.targets.contains(where: \.isPromised) else { return [] }
        let naskah = naskah
        let periode = naskah.periode(of: kind)
        var lines: [JanjiIndikator] = []
        var places: [Place: Int] = [:]
        for spec in kind.targets {
            let rows = Dictionary(
                naskah[spec.tabel.id].enumerated().map { ($1.kunci, ($0 + 1, $1)) }, uniquingKeysWith: { $1 })
            var seen: [Spot: Int] = [:]
            for named in spec.named(in: naskah, tahun: tahun, periode: periode) {
                guard let (nomor, row) = rows[named.baris], let time = PeriodeUkur(named.masa) else { continue }
                let spot = Spot(named)
                let butir = seen[spot, default: 0]
                seen[spot] = butir + 1
                let place = Place(named, butir)
                let angka = JanjiIndikator.Angka(
                    tahun: named.tahun, periode: time, kolom: named.kolom, tertulis: named.tertulis,
                    isPromised: spec.isPromised)
                if let index = places[place] {
                    lines[index].angka.append(angka)
                } else {
                    places[place] = lines.count
                    lines.append(
                        JanjiIndikator(named, nomor: nomor, butir: butir, definisi: spec.tabel.definisi(row), angka))
                }
            }
        }
        return lines
    }

    /// A cell of figures.
    private struct Spot: Hashable {
        let baris: String
        let kolom: ColumnKey
        let masa: Masa
        let tahun: Int

        init(_ named: NamedTarget) {
            (baris, kolom, masa, tahun) = (named.baris, named.kolom, named.masa, named.tahun)
        }
    }

    /// A line: two specs of a table may have figures for it, and figures for two of its indikator.
    private struct Place: Hashable {
        let tabel: String
        let baris: String
        let indikator: String
        let butir: Int

        init(_ named: NamedTarget, _ butir: Int) {
            (tabel, baris, indikator, self.butir) = (named.tabel, named.baris, named.indikator, butir)
        }
    }
}

extension JanjiIndikator {
    fileprivate init(_ named: NamedTarget, nomor: Int, butir: Int, definisi: String, _ angka: Angka) {
        let inside = Satuan.inside(named.target) ?? ""
        self.init(
            tabel: named.tabel, baris: named.baris, nomor: nomor, butir: butir, indikator: named.indikator,
            satuan: named.satuan.isEmpty ? inside : named.satuan, sasaran: named.sasaran, definisi: definisi,
            angka: [angka])
    }
}

extension TableSpec {
    /// How what a row is about is measured, in its own words; blank where the table has no such column.
    fileprivate func definisi(_ row: Baris) -> String {
        kolom.first { $0.role == .explanation }.map { row[$0.id] } ?? ""
    }
}

extension [JanjiIndikator] {
    /// Which lines have another beside them with the same wording for the same time, by their places.
    public var repeated: Set<Int> {
        var places: [Occasion: Set<Int>] = [:]
        for (index, line) in enumerated() {
            for angka in line.angka { places[Occasion(line, angka), default: []].insert(index) }
        }
        return places.values.filter { $0.count > 1 }.reduce(into: []) { $0.formUnion($1) }
    }

    private struct Occasion: Hashable {
        let nama: Wording
        let satuan: String
        let tahun: Int
        let periode: PeriodeUkur

        init(_ line: JanjiIndikator, _ angka: JanjiIndikator.Angka) {
            (nama, satuan) = (Wording(line.indikator), line.satuan)
            (tahun, periode) = (angka.tahun, angka.periode)
        }
    }
}
