/// What a row's initialiser reads, found by running it on placeholders.
@usableFromInline
final class Probe {
    struct Read: Equatable {
        let name: String
        let acceptedTypes: Set<UInt32>
        let isOptional: Bool
    }

    private(set) var reads: [Read] = []

    func note<T: ColumnValue>(_ name: StaticString, as type: T.Type) {
        reads.append(Read(name: name.description, acceptedTypes: T.acceptedTypes, isOptional: T.isOptional))
    }

    /// The columns that `R` reads, in order. Throws what `R` throws on placeholders.
    static func reads<R: Row>(of row: R.Type) throws -> [Read] {
        let probe = Probe()
        var reader = RowReader(probe: probe)
        _ = try R(from: &reader)
        return probe.reads
    }
}
