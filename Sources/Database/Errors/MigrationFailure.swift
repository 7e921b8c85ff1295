/// Why the schema and the folder of migrations do not fit together.
public enum MigrationFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The folder or one of its files cannot be read. `reason` is the system's word for it.
    case unreadable(path: String, reason: String)
    /// Not `NNN_name.sql` with a name of `a-z`, `0-9` and `_`.
    case badName(String)
    /// Two files carry the same number.
    case sameNumber(String, String)
    /// An applied file differs from what was applied.
    case edited(String)
    /// An applied file is no longer in the folder.
    case missing(String)
    /// A file that was never applied has a lower number than one that was.
    case outOfOrder(String)
    /// The schema lacks these files: run `migrate`.
    case outdated([String])
    /// PostgreSQL refused a file; nothing of it was kept. `line` counts from 1 where PostgreSQL gave a position.
    case failed(file: String, line: Int?, state: SQLState?, message: String)

    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .badName(let name): "\(name) is not named NNN_name.sql"
        case .sameNumber(let first, let second): "\(first) and \(second) have the same number"
        case .edited(let name): "\(name) was edited after it was applied"
        case .missing(let name): "\(name) was applied but is no longer in the folder"
        case .outOfOrder(let name): "\(name) comes before a file that is already applied"
        case .outdated(let names): "the schema is outdated, not applied: \(names.joined(separator: ", "))"
        case .failed(let file, let line, let state, let message):
            "\(file)\(line.map { ", line \($0)" } ?? ""): \(state.map { "\($0) " } ?? "")\(message)"
        }
    }
}
