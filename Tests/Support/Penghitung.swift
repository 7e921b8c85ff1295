@testable import Kinerja

/// Computes the formula of a step from its inputs. It knows arithmetic and the words between, and no formula of
/// capaian: whoever has only the published steps can do the same.
public struct Penghitung {
    private var tokens: [String]
    private var masukan: [String: Langkah.Nilai]

    struct Salah: Error, CustomStringConvertible { let description: String }

    public static func hitung(_ step: Langkah) throws -> Langkah.Nilai {
        let inputs = Dictionary(step.masukan.map { ($0.nama, $0.nilai) }) { first, _ in first }
        if case .kata = step.hasil { return try named(step.rumus, inputs) }
        var reader = Penghitung(step.rumus, inputs)
        if let (then, condition, otherwise) = split(step.rumus) {
            var test = Penghitung(condition, inputs)
            if case .benar(true) = try test.condition() { return try Penghitung.value(then, inputs) }
            guard let otherwise else { throw Salah(description: "no branch of \(step.rumus)") }
            return try Penghitung.value(otherwise, inputs)
        }
        if case .benar = step.hasil { return try reader.condition() }
        return .angka(try reader.whole())
    }

    /// `Kurang bila P < 55; Cukup bila ...`: the one whose condition holds.
    private static func named(_ formula: String, _ inputs: [String: Langkah.Nilai]) throws -> Langkah.Nilai {
        let holding: [String] = try formula.split(separator: "; ").compactMap { part in
            guard let (name, condition, _) = split(String(part)) else { throw Salah(description: String(part)) }
            var test = Penghitung(condition, inputs)
            return try test.condition() == .benar(true) ? name : nil
        }
        return .kata(holding.count == 1 ? holding[0] : "tidak termasuk skala")
    }

    private static func split(_ formula: String) -> (String, String, String?)? {
        guard let word = formula.firstRange(of: " bila ") else { return nil }
        let rest = formula[word.upperBound...]
        guard let other = rest.firstRange(of: ", selain itu ") else {
            return (String(formula[..<word.lowerBound]), String(rest), nil)
        }
        return (
            String(formula[..<word.lowerBound]), String(rest[..<other.lowerBound]), String(rest[other.upperBound...])
        )
    }

    private static func value(_ text: String, _ inputs: [String: Langkah.Nilai]) throws -> Langkah.Nilai {
        var reader = Penghitung(text, inputs)
        return .angka(try reader.whole())
    }

    private init(_ text: String, _ inputs: [String: Langkah.Nilai]) {
        masukan = inputs
        tokens = []
        var rest = text[...]
        while let first = rest.first {
            let isDigit = first.isNumber
            let word = rest.prefix { isDigit ? $0.isNumber || $0 == "." : $0.isLetter || $0.isNumber }
            let sign = ["<=", ">="].first { rest.hasPrefix($0) } ?? String(first)
            let token = first.isLetter || isDigit ? String(word) : sign
            if token != " " { tokens.append(token) }
            rest = rest.dropFirst(token.count)
        }
    }

    private mutating func take(_ wanted: String) -> Bool {
        guard tokens.first == wanted else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func whole() throws -> Pecahan {
        let value = try sum()
        guard tokens.isEmpty else { throw Salah(description: "left: \(tokens)") }
        return value
    }

    private mutating func condition() throws -> Langkah.Nilai {
        var holds = true
        while !tokens.isEmpty {
            holds = try comparison() && holds
            guard take("dan") || tokens.isEmpty else { throw Salah(description: "left: \(tokens)") }
        }
        return .benar(holds)
    }

    private mutating func comparison() throws -> Bool {
        if let name = tokens.first, let word = masukan[name], case .angka = word {
        } else if tokens.count >= 3 {
            guard let one = masukan[tokens[0]], tokens[1] == "=", let other = masukan[tokens[2]] else {
                throw Salah(description: "no comparison: \(tokens)")
            }
            tokens.removeFirst(3)
            return one.teks.lowercased() == other.teks.lowercased()
        }
        let left = try sum()
        guard let sign = tokens.first else { throw Salah(description: "no sign") }
        tokens.removeFirst()
        let right = try sum()
        switch sign {
        case "=": return left == right
        case "<": return left < right
        case ">": return left > right
        case "<=": return left <= right
        case ">=": return left >= right
        default: throw Salah(description: "sign \(sign)")
        }
    }

    private mutating func sum() throws -> Pecahan {
        var value = try product()
        while let sign = tokens.first, sign == "+" || sign == "-" {
            tokens.removeFirst()
            value = sign == "+" ? try value + product() : try value - product()
        }
        return value
    }

    private mutating func product() throws -> Pecahan {
        var value = try factor()
        while let sign = tokens.first {
            if sign == "x" || sign == "/" {
                tokens.removeFirst()
                value = sign == "x" ? try value * factor() : try value / factor()
            } else if masukan[sign] != nil {
                value = try value * factor()
            } else {
                break
            }
        }
        return value
    }

    private mutating func factor() throws -> Pecahan {
        guard !tokens.isEmpty else { throw Salah(description: "ends too soon") }
        let token = tokens.removeFirst()
        if token == "(" || token == "|" {
            let inner = try sum()
            guard take(token == "(" ? ")" : "|") else { throw Salah(description: "open \(token)") }
            return token == "(" ? inner : inner < Pecahan(0) ? try Pecahan(0) - inner : inner
        }
        if let number = Decimal64(machineText: token) { return Pecahan(number) }
        if case .angka(let number)? = masukan[token] { return number }
        guard take("(") else { throw Salah(description: "unknown \(token)") }
        var arguments = [try sum()]
        while take(";") { arguments.append(try sum()) }
        guard take(")") else { throw Salah(description: "open \(token)") }
        return try apply(token, arguments)
    }

    private func apply(_ name: String, _ arguments: [Pecahan]) throws -> Pecahan {
        switch name {
        case "maks": return arguments.max() ?? arguments[0]
        case "min": return arguments.min() ?? arguments[0]
        case "sama" where Set(arguments).count == 1: return arguments[0]
        case "bulat": return try rounded(arguments[0], Int(arguments[1].pembilang))
        default: throw Salah(description: "\(name)(\(arguments))")
        }
    }

    /// Half away from zero, by whole numbers.
    private func rounded(_ value: Pecahan, _ decimals: Int) throws -> Pecahan {
        let power = (0..<decimals).reduce(Int128(1)) { power, _ in power * 10 }
        let scaled = try value * Pecahan(power, per: 1)
        let half: Int128 = scaled.pembilang < 0 ? -scaled.penyebut : scaled.penyebut
        return Pecahan((2 * scaled.pembilang + half) / (2 * scaled.penyebut), per: power)
    }
}
