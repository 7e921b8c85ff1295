/// One rule of the pemeriksa naskah, as data: what it is called, how much it weighs, what it says to a reader of the
/// help page, and how it looks at a document. A rule is silent on a clean text, and where it cannot know.
public struct Rule: Sendable, Identifiable {
    /// Indonesian words with dots, "anggaran.tak-terbaca". Permanent: reasons are kept under it.
    public let id: String
    public let severity: Severity
    /// One sentence in Indonesian, for `/bantuan/pemeriksa`.
    public let uraian: String
    private let check: @Sendable (Subject) -> [Hit]

    public init(_ id: String, _ severity: Severity, _ uraian: String, check: @escaping @Sendable (Subject) -> [Hit]) {
        self.id = id
        self.severity = severity
        self.uraian = uraian
        self.check = check
    }

    /// A place in a document and what the matter is there.
    public struct Hit: Sendable {
        let table: String?
        let row: String?
        let column: String?
        let message: String
        var isAboutForm = false
        /// Where another document says otherwise.
        var other: Rujukan?

        public init(table: String? = nil, row: String? = nil, column: ColumnKey? = nil, _ message: String) {
            self.table = table
            self.row = row
            self.column = column?.rawValue
            self.message = message
        }

        /// The same as a fault of the form, for whoever can change that.
        var ofForm: Hit {
            var hit = self
            hit.isAboutForm = true
            return hit
        }

        /// The same with the place that it is compared with.
        func beside(_ other: Rujukan?) -> Hit {
            var hit = self
            hit.other = other
            return hit
        }

        /// Outside the tables: place, date, or a field of the kind.
        public init(field: String, _ message: String) {
            table = nil
            row = nil
            column = field
            self.message = message
        }
    }

    func findings(in subject: Subject) -> [Finding] {
        check(subject).map { hit in
            Finding(
                id, severity, table: hit.table, row: hit.row, column: hit.column, isAboutForm: hit.isAboutForm,
                other: hit.other, hit.message)
        }
    }

    /// Every rule there is: those for all documents, then those of each kind.
    public static var all: [Rule] { general + DocumentKind.all.flatMap { $0.rules + $0.gives.demands } }

    /// The rules that hold for every kind of document.
    static let general: [Rule] =
        identity + dates + periods + rows + misplaced + cells + endings + signs + numbering + wording + targets
        + indicators + decimals + units + amounts + sums + scales + people + nomenklatur
}
