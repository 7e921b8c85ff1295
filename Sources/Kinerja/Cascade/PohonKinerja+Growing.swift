extension PohonKinerja {
    /// - Parameters:
    ///   - akar: the head of the perangkat daerah, or the bupati.
    ///   - jabatan: all jabatan of the kabupaten; those without a document only carry what is below them.
    ///   - dokumen: the documents in force. An Indikator Kinerja Utama counts for the head and for the years of its
    ///     period.
    public init(tahun: Int, akar: Jabatan, jabatan: [Jabatan], dokumen: [Dokumen]) {
        var growing = Growing(akar, jabatan)
        growing.plant(dokumen, tahun: tahun)
        self.akar = growing.frozen(0)
        lepas = growing.lepas.map { growing.frozen($0) }
    }
}

/// The tree while it grows: nodes by number, the root first.
private struct Growing {
    private struct Node {
        let jenis: PohonKinerja.Jenis
        let uraian: String
        var indikator: [PohonKinerja.Indikator]
        let jabatan: Jabatan
        var bagian: Giving.Cascade?
        var sumber: String?
        var anak: [Int] = []
    }

    /// A sasaran that others may hang below.
    private struct Hook {
        let node: Int
        let sasaran: Wording
        var names: Set<Wording>
    }

    private var nodes: [Node]
    private(set) var lepas: [Int] = []
    private var hooks: [ID<Jabatan>: [Hook]] = [:]
    private var own: [ID<Jabatan>: Int]
    private let akar: Jabatan
    private let jabatan: [Jabatan]
    private let bawahan: [ID<Jabatan>: [Jabatan]]

    init(_ akar: Jabatan, _ jabatan: [Jabatan]) {
        self.akar = akar
        self.jabatan = jabatan.sorted { $0.id.rawValue < $1.id.rawValue }
        var bawahan: [ID<Jabatan>: [Jabatan]] = [:]
        for one in self.jabatan {
            if let atasan = one.atasan { bawahan[atasan, default: []].append(one) }
        }
        self.bawahan = bawahan
        nodes = [Node(jenis: .jabatan, uraian: akar.nama, indikator: [], jabatan: akar)]
        own = [akar.id: 0]
    }

    func frozen(_ index: Int) -> PohonKinerja.Simpul {
        let node = nodes[index]
        return PohonKinerja.Simpul(
            jenis: node.jenis, uraian: node.uraian, indikator: node.indikator, jabatan: node.jabatan,
            sumber: node.sumber,
            anak: node.anak.map { frozen($0) })
    }

    // MARK: Planting

    mutating func plant(_ dokumen: [PohonKinerja.Dokumen], tahun: Int) {
        let documents = Dictionary(grouping: dokumen, by: \.jabatan)
        for one in documents[akar.id] ?? [] where one.bagian == .tujuan {
            for tujuan in PohonKinerja.Tujuan.all(one, tahun: tahun) { plant(tujuan) }
        }
        var waiting: [(jabatan: Jabatan, above: [ID<Jabatan>])] = [(akar, [])]
        var reached: Set<ID<Jabatan>> = [akar.id]
        while !waiting.isEmpty {
            let (one, above) = waiting.removeFirst()
            plant(cards(documents[one.id] ?? []), of: one, above: above)
            let below: [Jabatan] = (bawahan[one.id] ?? []).filter { reached.insert($0.id).inserted }
            waiting += below.map { ($0, [one.id] + above) }
        }
        for one in jabatan where !reached.contains(one.id) {
            for card in cards(documents[one.id] ?? []) { lepas.append(add(card, one)) }
        }
    }

    private func cards(_ documents: [PohonKinerja.Dokumen]) -> [PohonKinerja.Kartu] {
        documents.filter { $0.bagian == .perjanjian }.flatMap(PohonKinerja.Kartu.perjanjian)
            + documents.filter { $0.bagian == .individu }.flatMap(PohonKinerja.Kartu.individu)
    }

    private mutating func plant(_ tujuan: PohonKinerja.Tujuan) {
        var above: Int = 0
        if !tujuan.uraian.isEmpty {
            let node = Node(
                jenis: .tujuan, uraian: tujuan.uraian, indikator: tujuan.indikator, jabatan: akar, bagian: .tujuan,
                sumber: tujuan.sumber)
            above = add(node, below: 0)
        }
        for sasaran in tujuan.sasaran { hang(sasaran, akar, below: above) }
    }

    /// Those that stand below another of the same document hang below it.
    private mutating func plant(_ cards: [PohonKinerja.Kartu], of one: Jabatan, above: [ID<Jabatan>]) {
        var path: [Int] = []
        for card in cards {
            if card.depth > 0, card.depth <= path.count, card.menunjang.isEmpty, let card = new(card, of: one) {
                hang(card, one, below: path[card.depth - 1])
            } else {
                plant(card, of: one, above: above)
            }
            let sasaran = Wording(card.uraian)
            let made: Int? = hooks[one.id]?.last { $0.sasaran == sasaran }?.node
            path = Array(path.prefix(card.depth)) + [made].compactMap { $0 }
        }
    }

    private mutating func plant(_ card: PohonKinerja.Kartu, of one: Jabatan, above: [ID<Jabatan>]) {
        guard let card = new(card, of: one) else { return }
        // The head answers to nobody in this tree: what it serves stands in the tree of the kabupaten.
        guard one.id != akar.id, !card.menunjang.isEmpty else {
            let sasaran = Wording(card.uraian)
            let place: Int? = hook([one.id] + above) { $0.sasaran == sasaran }
            return hang(card, one, below: place ?? node(of: one))
        }
        let named = Set(card.menunjang.split(separator: "\n").map { Wording(String($0)) })
        guard let place = hook(above, where: { !$0.names.isDisjoint(with: named) }) else {
            return hangNowhere(card, one)
        }
        hang(card, one, below: place)
    }

    /// What the card says beyond the sasaran of the same name that the jabatan has already: the indicators of an
    /// Indikator Kinerja Individu that its Perjanjian Kinerja lacks. A PK takes the place of the IKU's sasaran.
    private mutating func new(_ card: PohonKinerja.Kartu, of one: Jabatan) -> PohonKinerja.Kartu? {
        let sasaran = Wording(card.uraian)
        guard !sasaran.isEmpty, let own: [Hook] = hooks[one.id],
            let place = own.firstIndex(where: { $0.sasaran == sasaran && nodes[$0.node].bagian != .individu })
        else { return card }
        let hook: Hook = own[place]
        if card.bagian == .perjanjian, nodes[hook.node].bagian == .tujuan {
            let said = Set(card.indikator.map { Wording($0.uraian) })
            nodes[hook.node].indikator =
                card.indikator + nodes[hook.node].indikator.filter { !said.contains(Wording($0.uraian)) }
            nodes[hook.node].bagian = card.bagian
            nodes[hook.node].sumber = card.sumber
            hooks[one.id]?[place].names.formUnion(card.names)
            return nil
        }
        guard card.jenis == .individu else { return card }
        var rest = card
        rest.indikator.removeAll { hook.names.contains(Wording($0.uraian)) }
        return rest.indikator.isEmpty ? nil : rest
    }

    // MARK: Hanging

    /// The first sasaran that fits, of the nearest jabatan first.
    private func hook(_ jabatan: [ID<Jabatan>], where fits: (Hook) -> Bool) -> Int? {
        for id in jabatan {
            if let hook = hooks[id]?.first(where: fits) { return hook.node }
        }
        return nil
    }

    private mutating func hang(_ card: PohonKinerja.Kartu, _ one: Jabatan, below parent: Int) {
        let node: Int = add(card, one)
        nodes[parent].anak.append(node)
        hooks[one.id, default: []].append(Hook(node: node, sasaran: Wording(card.uraian), names: card.names))
    }

    /// What serves it finds it all the same.
    private mutating func hangNowhere(_ card: PohonKinerja.Kartu, _ one: Jabatan) {
        let node: Int = add(card, one)
        lepas.append(node)
        hooks[one.id, default: []].append(Hook(node: node, sasaran: Wording(card.uraian), names: card.names))
    }

    /// The node that stands for a jabatan, made when something needs it, below that of its atasan.
    private mutating func node(of one: Jabatan) -> Int {
        if let known = own[one.id] { return known }
        let atasan: Jabatan? = jabatan.first { $0.id == one.atasan }
        let above: Int = if let atasan { node(of: atasan) } else { 0 }
        let made: Int = add(Node(jenis: .jabatan, uraian: one.nama, indikator: [], jabatan: one), below: above)
        own[one.id] = made
        return made
    }

    private mutating func add(_ node: Node, below parent: Int) -> Int {
        nodes.append(node)
        nodes[parent].anak.append(nodes.count - 1)
        return nodes.count - 1
    }

    private mutating func add(_ card: PohonKinerja.Kartu, _ one: Jabatan) -> Int {
        nodes.append(
            Node(
                jenis: card.jenis, uraian: card.uraian, indikator: card.indikator, jabatan: one, bagian: card.bagian,
                sumber: card.sumber))
        return nodes.count - 1
    }
}
