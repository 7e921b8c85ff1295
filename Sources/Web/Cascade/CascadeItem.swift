import Kinerja

/// A node of the pohon kinerja as words: the tree as a nested list, for phones, screen readers and search engines.
struct CascadeItem: Sendable {
    let kind: Kind
    /// "Tujuan", or whose sasaran it is.
    let label: String
    let text: String
    let indicators: [Indicator]
    /// The document that says so; nil for a jabatan.
    let source: Link?
    var items: [CascadeItem]

    enum Kind: String {
        case office, goal, objective, individual
    }

    struct Indicator {
        let text: String
        /// "Target 55 %", or empty.
        let target: String
        /// What became of it; nothing for what has no public results.
        var outcomes: [Outcome] = []
    }

    struct Outcome {
        let mark: StateMark
        /// "102,17 %", or empty.
        let percent: String
        /// The page of the indikator.
        let address: String?

        var words: String { percent.isEmpty ? mark.words : "\(mark.words), \(percent)" }
    }

    /// The colour of the whole box: not reached as soon as one is not, reached only when all are.
    var tone: StateMark.Tone? {
        let tones = indicators.flatMap { $0.outcomes.map(\.mark.kind) }
        if tones.contains(.miss) { return .miss }
        return !tones.isEmpty && tones.allSatisfy { $0 == .ok } ? .ok : nil
    }

    /// Its class in the style sheet.
    var style: String { tone.map { "\(kind.rawValue) \($0.rawValue)" } ?? kind.rawValue }

    /// This item and all below it.
    var count: Int { items.reduce(1) { $0 + $1.count } }
}

extension CascadeItem {
    init(_ node: PohonKinerja.Simpul, tahun: Int, results: PublishedResults) {
        kind = Kind(node.jenis)
        label =
            switch node.jenis {
            case .tujuan: "Tujuan"
            case .jabatan: "Jabatan"
            case .sasaran: node.jabatan.nama
            case .individu: "\(node.jabatan.nama) (IKI)"
            }
        text = node.uraian
        indicators = node.indikator.map {
            Indicator(
                text: $0.uraian, target: $0.target.isEmpty ? "" : "Target \($0.target)",
                outcomes: results.outcomes(of: $0, jabatan: node.jabatan.id))
        }
        // A document of several years may stand at the address of an earlier one.
        source = node.sumber.flatMap { DocumentKind.named($0) }.flatMap { kind in
            kind.periode != nil ? nil : Link(kind.singkatan, "/\(tahun)/\(kind.id)/\(node.jabatan.slug)")
        }
        items = node.anak.map { CascadeItem($0, tahun: tahun, results: results) }
    }
}

extension PublishedResults {
    /// Of what an agreement promises in one of its rows: a cell may name several.
    fileprivate func outcomes(of indikator: PohonKinerja.Indikator, jabatan: ID<Jabatan>) -> [CascadeItem.Outcome] {
        lines(of: jabatan, baris: indikator.baris).map { one in
            let derivation = one.derivation(of: .tahun)
            return CascadeItem.Outcome(
                mark: StateMark(derivation), percent: derivation.percent ?? "", address: address(one))
        }
    }
}

extension CascadeItem.Kind {
    init(_ jenis: PohonKinerja.Jenis) {
        self =
            switch jenis {
            case .jabatan: .office
            case .tujuan: .goal
            case .sasaran: .objective
            case .individu: .individual
            }
    }
}
