/// What the documents of one kind are to those of others: what these are checked against and begin with, and what they
/// are in the pohon kinerja. A kind that gives says so itself, so that those who take need not know it.
public struct Giving: Sendable {
    public let relations: [Relation]
    /// What a document of another kind may begin with.
    public let carried: [Carrying]
    /// What it demands of the documents that it stands around, as rules of these.
    public let demands: [Rule]
    /// Its part in the pohon kinerja; `nil` for most.
    public let cascade: Cascade?

    public init(
        _ relations: [Relation] = [], carried: [Carrying] = [], demands: [Rule] = [], cascade: Cascade? = nil
    ) {
        self.relations = relations
        self.carried = carried
        self.demands = demands
        self.cascade = cascade
    }
}

extension Giving {
    /// What a document is to the pohon kinerja.
    public enum Cascade: Sendable {
        /// The sasaran that a jabatan promises for the year.
        case perjanjian
        /// Those of a single jabatan.
        case individu
        /// The tujuan and sasaran of several years, of which the newest document tells.
        case tujuan
    }
}

/// How a document of one kind stands to one of another.
public struct Relation: Sendable {
    public let hubungan: Context.Hubungan
    public let place: Place
    public let years: Years
    public let receivers: Receivers

    /// Whose it is, seen from the other. The words are those of `RelatedDocuments`.
    public enum Place: String, Sendable {
        case same = "sendiri"
        case superior = "atasan"
        case subordinates = "bawahan"
        /// Anybody's of the perangkat daerah, for its head.
        case unit = "perangkat-daerah"
    }

    public enum Years: String, Sendable {
        case same = "sama"
        /// The newest that begins no later.
        case lasting = "berjalan"
    }

    /// The kinds that it stands so to.
    public enum Receivers: Sendable {
        case all, own, others
        case kinds([String])
    }

    public init(_ hubungan: Context.Hubungan, of place: Place, _ years: Years, to receivers: Receivers) {
        self.hubungan = hubungan
        self.place = place
        self.years = years
        self.receivers = receivers
    }

    func reaches(_ kind: DocumentKind, from giver: DocumentKind) -> Bool {
        switch receivers {
        case .all: true
        case .own: kind.id == giver.id
        case .others: kind.id != giver.id
        case .kinds(let ids): ids.contains(kind.id)
        }
    }
}

extension DocumentKind {
    /// The kinds of document that stand around one of this kind, and how.
    public var surroundings: [(kind: DocumentKind, relation: Relation)] {
        DocumentKind.all.flatMap { giver in
            giver.gives.relations.filter { $0.reaches(self, from: giver) }.map { (giver, $0) }
        }
    }

    /// The kinds that one of this kind may begin with.
    public var origins: [DocumentKind] {
        DocumentKind.all.filter { giver in giver.gives.carried.contains { $0.receiver == id } }
    }
}
