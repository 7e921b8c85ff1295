import Database
import Glibc

extension Setting {
    static let url: Check = tried(
        "write postgresql://USER:PASSWORD@HOST/DATABASE, or keywords (PostgreSQL manual, 34.1.1)"
    ) { _ = try ConnectionURL($0.value) }

    /// A host name (RFC 1123, 2.1), in small letters, below which a kabupaten can have a name.
    static let domain: Check = { given in
        let labels = given.value.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        }
        let isAddress = labels.last?.allSatisfy(\.isNumber) == true
        guard !isName || isAddress || given.value.utf8.count > 190 else { return nil }
        return given.fault(
            "this is no host name",
            "write it like kinerja.example.go.id: small letters, no https://, no port, no slash")
    }

    static let home: Check = { given in
        [given.environment.assets, given.environment.migrations].lazy.compactMap { path in
            folder("name the folder that holds Public/ and migrations/")(
                Given(name: given.name, value: path, environment: given.environment))
        }.first
    }

    static func folder(_ remedy: String) -> Check {
        { given in
            var status = stat()
            guard stat(given.value, &status) == 0 else { return given.fault("there is no such folder", remedy) }
            guard status.st_mode & S_IFMT == S_IFDIR else { return given.fault("this is no folder", remedy) }
            guard access(given.value, R_OK | X_OK) == 0 else {
                return given.fault("this process cannot read it", "let its user or group read the folder")
            }
            return nil
        }
    }

    static func oneOf(_ words: [String]) -> Check {
        { given in
            words.contains(given.value)
                ? nil : given.fault("this says nothing", "write \(words.joined(separator: " or "))")
        }
    }

    static func count(_ range: ClosedRange<Int>) -> Check {
        { given in
            Int(given.value).map(range.contains) == true
                ? nil
                : given.fault("this is no number that it can have", "write \(range.lowerBound) to \(range.upperBound)")
        }
    }

    /// Wrong is what throws.
    static func tried(_ remedy: String, _ body: @escaping @Sendable (Given) throws -> Void) -> Check {
        { given in
            do {
                try body(given)
                return nil
            } catch let failure as Failure {
                return .fault(given.name, failure.message, remedy)
            } catch {
                return .fault(given.name, String(describing: error), remedy)
            }
        }
    }
}
