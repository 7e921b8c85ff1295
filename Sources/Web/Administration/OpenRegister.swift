import Database
import Deeds
import Kinerja

/// A register with one of its entries, or a new one, in the form.
struct OpenRegister<Kept: Register> {
    let register: Kept
    let entry: Kept.Entry?
    let controls: [Field]

    /// - Throws: `Denial.notFound` when this kabupaten has no such entry, whoever else may have it.
    init(_ register: Kept, key: String?) throws {
        self.register = register
        entry = try key.map { key in
            guard let entry = register.entries.first(where: { register.key(of: $0) == key }) else {
                throw Denial.notFound
            }
            return entry
        }
        controls = register.controls(for: entry)
    }

    /// What the form holds before anything is typed.
    var typed: Typed { entry.map(register.typed) ?? [:] }

    /// Checks the form.
    /// - Returns: what it writes, and its link in the audit chain; nil when everything is as stored already.
    /// - Throws: `Objection`.
    func deed(_ raw: Typed) throws -> RegisterDeed? {
        let typed: Typed = register.completed(raw)
        try check(typed)
        let changes: [String: String] = changes(to: typed)
        guard let entry else {
            return RegisterDeed(Kept.words.deed, try register.added(typed), changes: changes) { id in
                register.subject(ofNew: id, typed)
            }
        }
        guard !changes.isEmpty else { return nil }
        return RegisterDeed(Kept.words.deed, try register.changed(entry, typed), changes: changes) { _ in
            register.subject(of: entry)
        }
    }

    private func check(_ typed: Typed) throws {
        let plain: [Problem] = controls.compactMap { control in
            control.objection(to: typed[control.name]).map { Problem(message: $0, field: control.name) }
        }
        let problems: [Problem] = plain.isEmpty ? register.problems(typed, over: entry) : plain
        guard problems.isEmpty else { throw Objection(problems) }
    }

    private func changes(to typed: Typed) -> [String: String] {
        let stored: Typed = self.typed
        let changed: [Field] = controls.filter { typed[$0.name] != stored[$0.name] }
        return Dictionary(uniqueKeysWithValues: changed.map { ($0.name, register.recorded(typed[$0.name], of: $0)) })
    }
}
