import HTTP

/// A variable of the environment that `janji` or its scripts read.
struct Setting: Sendable {
    let name: String
    /// What it is, and what holds without it.
    let about: String
    /// What is wrong with a value; nil for one that can be meant.
    var check: Check = { _ in nil }

    typealias Check = @Sendable (Given) -> Advice?

    /// A setting as the environment has it.
    struct Given {
        let name: String
        let value: String
        let environment: Environment

        /// Quotes the value: not for what is or holds a secret.
        func fault(_ problem: String, _ remedy: String) -> Advice { .fault("\(name)=\(value)", problem, remedy) }
    }
}

extension Environment {
    /// What is wrong with the settings by themselves, misspelt ones included; no database is asked.
    var advice: [Advice] {
        let known = Setting.all.compactMap { setting in
            self[setting.name].flatMap {
                setting.check(Setting.Given(name: setting.name, value: $0, environment: self))
            }
        }
        return known + combinations + values.keys.sorted().compactMap(misspelt)
    }

    /// What each setting allows, and all of them together do not.
    private var combinations: [Advice] {
        var advice: [Advice] = []
        if self["JANJI_TSA_CA"] != nil, self["JANJI_TSA_URL"] == nil {
            advice.append(.fault("JANJI_TSA_CA", "there is no JANJI_TSA_URL", "set both, or neither"))
        }
        if self["JANJI_FREE_TRIES"] != nil, !isTest {
            advice.append(.warning("JANJI_FREE_TRIES", "it holds with JANJI_TEST=1 only", "take it out"))
        }
        if isTest {
            advice.append(
                .warning("JANJI_TEST", "routes for checks from outside are open", "take it out where people work"))
        }
        if self["JANJI_SECRET_KEY"] == nil {
            let remedy = "make one with: openssl rand -hex 32 (README, docker/janji.service)"
            advice.append(.warning("JANJI_SECRET_KEY", "not set: nobody can turn on two-factor sign-in", remedy))
        }
        return advice
    }

    /// A name that is nearly one of ours is a slip, and what it was to set is not set. Others may belong to somebody
    /// else: an orchestrator gives every service variables of its own.
    private func misspelt(_ name: String) -> Advice? {
        guard name.hasPrefix("JANJI_"), !Setting.all.contains(where: { $0.name == name }) else { return nil }
        let nearest = Setting.all.map { ($0.name, Setting.distance($0.name, name)) }.min { $0.1 < $1.1 }
        guard let (meant, distance) = nearest, distance <= 3 else {
            return .warning(name, "no such setting", "take it out, or see Sources/App/Doctor/Setting+All.swift")
        }
        return .fault(name, "no such setting", "did you mean \(meant)?")
    }
}

extension Setting {
    /// How many letters to change, insert or leave out (Levenshtein).
    static func distance(_ one: String, _ other: String) -> Int {
        let other = Array(other.utf8)
        var row = Array(0...other.count)
        for (line, letter) in one.utf8.enumerated() {
            var before = row[0]
            row[0] = line + 1
            for column in other.indices {
                let changed = before + (letter == other[column] ? 0 : 1)
                before = row[column + 1]
                row[column + 1] = min(changed, before + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
