/// `naskah.txt` and its like: one "name: value" a line.
struct DemoFields {
    private let file: DemoFile
    private(set) var values: [String: (text: String, line: Int)] = [:]

    init(_ path: String) throws {
        file = try DemoFile(path)
        for line in file.lines {
            guard let colon = line.text.firstRange(of: ": ") else {
                throw file.failure("expected \"name: value\"", line: line.number)
            }
            let value = (String(line.text[colon.upperBound...]), line.number)
            guard values.updateValue(value, forKey: String(line.text[..<colon.lowerBound])) == nil else {
                throw file.failure("said twice", line: line.number)
            }
        }
    }

    /// Takes a value out; blank where there is none.
    mutating func take(_ name: String) -> String { values.removeValue(forKey: name)?.text ?? "" }

    /// Takes out a value that must be there and be understood.
    mutating func take<Value>(_ name: String, as read: (String) -> Value?) throws -> Value {
        guard let (text, line) = values.removeValue(forKey: name) else { throw file.failure("lacks \"\(name)\"") }
        guard let value = read(text) else { throw file.failure("what is \(name) \"\(text)\"?", line: line) }
        return value
    }

    /// What has not been taken out, every name of which must be known.
    func rest(_ isKnown: (String) -> Bool) throws -> [String: String] {
        for (name, value) in values where !isKnown(name) {
            throw file.failure("there is no field \"\(name)\"", line: value.line)
        }
        return values.mapValues(\.text)
    }
}
