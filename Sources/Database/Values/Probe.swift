/// What a row's initialiser reads, found by running it on placeholders.
@usableFromInline
final class Probe {
    struct Read: Equatable {
        var name: String
        /// The column may have `_id` at its end.
        var isAbridged = false
        let acceptedTypes: Set<UInt32>
        let isOptional: Bool

        func isNamed(_ column: String) -> Bool {
            column == name || isAbridged && column == name + "_id"
        }
    }

    private(set) var reads: [Read] = []

    /// - Parameter name: nil where a property is named after the column (`name(propertiesOf:)`).
    func note<T: ColumnValue>(_ name: StaticString?, as type: T.Type) {
        reads.append(Read(name: name?.description ?? "", acceptedTypes: T.acceptedTypes, isOptional: T.isOptional))
    }

    /// The last columns that were noted have become the properties of `row`.
    func name(propertiesOf row: some PlainRow) {
        let labels: [String] = Mirror(reflecting: row).children.map { $0.label ?? "" }
        for (index, label) in zip(reads.indices.suffix(labels.count), labels) {
            reads[index].name = label.columnName
            reads[index].isAbridged = true
        }
    }

    /// The columns that `R` reads, in order. Throws what `R` throws on placeholders.
    static func reads<R: Row>(of row: R.Type) throws -> [Read] {
        let probe = Probe()
        var reader = RowReader(probe: probe)
        _ = try R(from: &reader)
        return probe.reads
    }
}

extension String {
    /// `auditUrutan` as `audit_urutan`, `snapshotSHA256` as `snapshot_sha256`.
    var columnName: String {
        var name = ""
        var wasLowercase = false
        for character in self {
            if character.isUppercase, wasLowercase { name.append("_") }
            name += character.lowercased()
            wasLowercase = !character.isUppercase
        }
        return name
    }
}
