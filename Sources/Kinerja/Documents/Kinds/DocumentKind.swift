/// Everything in which one kind of document differs from another, in one value. A new kind is a new value in `all`
/// and nothing else: storage, editor, workflow, signing, public page and print read it from here.
public final class DocumentKind: Sendable {
    /// The word in the address and in the database, e.g. "pk".
    public let id: String
    public let nama: String
    /// What people call it in passing: "PK".
    public let singkatan: String
    /// Title lines of the document, with the placeholders of `LampiranSpec`.
    public let judul: [String]
    /// Whether it opens with the statement in which the parties promise (PermenPANRB 53/2014).
    public let hasStatement: Bool
    /// Who signs; a document keeps what it began with.
    public let signers: Signers
    /// Which jabatan may have one.
    public let owner: Owner
    /// When it is dated.
    public let dating: Dating
    /// What is asked besides place and date.
    public let isian: [IsianSpec]
    public let lampiran: [LampiranSpec]
    /// Rules of this kind alone; `Rule.general` holds for all.
    public let rules: [Rule]
    /// What it says of indicators and of money, for those who read every kind alike.
    public let targets: [TargetSpec]
    public let budgets: [BudgetSpec]
    /// What it is to other documents.
    public let gives: Giving
    /// What a reader wants to know first, e.g. "5 sasaran".
    public let summary: @Sendable (Naskah) -> [Ringkasan]

    public init(
        id: String, nama: String, singkatan: String, judul: [String], hasStatement: Bool = false, signers: Signers,
        owner: Owner = .anybody, dating: Dating = .inYear, isian: [IsianSpec] = [], lampiran: [LampiranSpec],
        rules: [Rule] = [],
        targets: [TargetSpec] = [], budgets: [BudgetSpec] = [], gives: Giving = Giving(),
        summary: @escaping @Sendable (Naskah) -> [Ringkasan]
    ) {
        self.id = id
        self.nama = nama
        self.singkatan = singkatan
        self.judul = judul
        self.hasStatement = hasStatement
        self.signers = signers
        self.owner = owner
        self.dating = dating
        self.isian = isian
        self.lampiran = lampiran
        self.rules = rules
        self.targets = targets
        self.budgets = budgets
        self.gives = gives
        self.summary = summary
    }

    public static let all: [DocumentKind] = [
        .perjanjianKinerja, .indikatorKinerjaIndividu, .rencanaAksi, .indikatorKinerjaUtama, .rencanaKinerjaTahunan,
        .laporanKinerja,
        .renstra, .rpjmd,
    ]

    public static func named(_ id: String) -> DocumentKind? {
        all.first { $0.id == id }
    }

    public var tabel: [TableSpec] { lampiran.flatMap(\.tabel) }

    public func table(_ id: String) -> TableSpec? {
        tabel.first { $0.id == id }
    }
}
