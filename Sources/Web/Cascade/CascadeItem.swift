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
    }

    /// This item and all below it.
    var count: Int { items.reduce(1) { $0 + $1.count } }
}

extension CascadeItem {
    init(_ node: PohonKinerja.Simpul, tahun: Int) {
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
            Indicator(text: $0.uraian, target: $0.target.isEmpty ? "" : "Target \($0.target)")
        }
        // A document of several years may stand at the address of an earlier one.
        source = node.sumber.flatMap { DocumentKind.named($0) }.flatMap { kind in
            kind.periode != nil ? nil : Link(kind.singkatan, "/\(tahun)/\(kind.id)/\(node.jabatan.slug)")
        }
        items = node.anak.map { CascadeItem($0, tahun: tahun) }
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
