/// Compares statements with a real schema, without running them: kind of command, parameter types, and the names,
/// order, types and nullability of the columns that the row type reads.
///
/// PostgreSQL does not say whether an expression or the far side of an outer join can be NULL: those are not judged.
/// Reading NULL into a type without a place for it is an error at run time.
public final class StatementCheck {
    private let catalog: Catalog
    private let connection: Connection

    /// `url`: a freshly migrated schema.
    public init(url: String) throws {
        connection = try Connection(url: url)
        catalog = Catalog(connection)
    }

    /// One sentence per fault, each beginning with the statement's name; empty when all is well.
    public func problems(of statement: some Statement, named name: String) throws -> [String] {
        let found: [String]
        do {
            found = try faults(of: statement)
        } catch let error as DatabaseError where error.state != nil {
            found = ["is refused: \(error)"]
        }
        return found.map { (fault: String) in "\(name) \(fault)" }
    }

    private func faults<S: Statement>(of statement: S) throws -> [String] {
        let text: String = statement.text.description
        guard Self.commands.contains(text.firstWord) else {
            return ["begins with \(text.firstWord): transactions and session settings belong to Database"]
        }
        let description: Description = try connection.describe(text)
        let parameters: [String] = try faults(of: statement.parameters, against: description.parameters)
        guard S.Result.self != NoRow.self else { return parameters }
        let reads: [Probe.Read]
        do {
            reads = try Probe.reads(of: S.Result.self)
        } catch {
            return parameters + ["\(S.Result.self) cannot be made from placeholders: \(error)"]
        }
        return try parameters + faults(of: reads, against: description.columns)
    }

    private static let commands: Set<String> = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "VALUES", "LOCK",
    ]

    private func faults(of parameters: [Parameter], against types: [UInt32]) throws -> [String] {
        guard parameters.count == types.count else {
            return ["gives \(parameters.count) parameters, \(types.count) are needed"]
        }
        let types: [UInt32] = try types.map(catalog.baseType)
        return try zip(1..., zip(parameters, types)).compactMap { (index: Int, pair: (Parameter, UInt32)) in
            guard try !pair.0.suits(catalog.kind(of: pair.1)) else { return nil }
            return "gives $\(index) as \(pair.0.kindName), it is \(try catalog.typeName(pair.1))"
        }
    }

    private func faults(of reads: [Probe.Read], against columns: [Description.Column]) throws -> [String] {
        guard reads.count == columns.count else {
            return ["reads \(reads.count) columns, returns \(columns.count)"]
        }
        return try zip(1..., zip(reads, columns)).flatMap { (index: Int, pair: (Probe.Read, Description.Column)) in
            try faults(of: pair.0, against: pair.1, at: index)
        }
    }

    private func faults(of read: Probe.Read, against column: Description.Column, at index: Int) throws -> [String] {
        guard read.isNamed(column.name) else {
            return ["reads column \(index) as \(read.name), it is \(column.name)"]
        }
        var faults: [String] = []
        if !read.acceptedTypes.contains(column.type) {
            faults.append("cannot read \(column.name): it is \(try catalog.typeName(column.type))")
        }
        if !read.isOptional, try catalog.isNullable(column) {
            faults.append("reads \(column.name) as never NULL, the table allows NULL")
        }
        return faults
    }
}

extension String {
    fileprivate var firstWord: String {
        split(whereSeparator: { !$0.isLetter }).first.map { $0.uppercased() } ?? ""
    }
}
