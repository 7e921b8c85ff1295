extension OpenRegister {
    func page(
        _ chrome: Chrome, _ typed: Typed, _ problems: [Problem], _ search: RegisterSearch,
        _ credential: RegisterPage.Credential? = nil
    ) -> RegisterPage {
        let words: RegisterWords = Kept.words
        let found: [Kept.Entry] = register.entries.filter { search.finds(register.cells(of: $0)) }
        let placed: [Problem] = problems.map(placed)
        return RegisterPage(
            chrome: chrome, title: words.title, intro: words.intro, columns: words.columns,
            rows: found.prefix(RegisterSearch.most).map(row), empty: search.empty(words.noun),
            search: search.control(at: words.address, found: found.count, of: register.entries.count),
            credential: credential,
            form: form(typed, placed), problems: placed)
    }

    private func row(_ entry: Kept.Entry) -> RegisterPage.Row {
        let address: String = "\(address(of: entry))#\(RegisterPage.Form.anchor)"
        return RegisterPage.Row(
            cells: register.cells(of: entry).map { $0.isEmpty ? "–" : $0 },
            edit: Link("Ubah \(Kept.words.noun) \(register.name(of: entry))", address))
    }

    private func form(_ typed: Typed, _ problems: [Problem]) -> RegisterPage.Form {
        let words: RegisterWords = Kept.words
        return RegisterPage.Form(
            title: entry.map { "Ubah \(words.noun): \(register.name(of: $0))" } ?? "Tambah \(words.noun)",
            address: entry.map(address) ?? words.address, fixed: entry.map(register.fixed) ?? [],
            fields: controls.map { $0.filled(typed, problems) }, action: entry == nil ? "Tambahkan" : "Simpan",
            cancel: entry.map { _ in Link("Batal", words.address) }, deeds: entry.map(register.deeds) ?? [])
    }

    private func address(of entry: Kept.Entry) -> String { "\(Kept.words.address)?ubah=\(register.key(of: entry))" }

    /// At its control, or at the first one where the form for an existing entry lacks it.
    private func placed(_ problem: Problem) -> Problem {
        guard !controls.contains(where: { $0.name == problem.field }), let first = controls.first else {
            return problem
        }
        return Problem(message: problem.message, field: first.name)
    }
}
