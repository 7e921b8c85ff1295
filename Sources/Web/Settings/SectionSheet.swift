import HTTP
import Kinerja

/// The sections as their page sent them.
struct SectionSheet {
    let kind: DocumentKind
    var sections: [Bagian]
    var reason = ""

    init(_ key: SectionKey, _ sections: [Bagian]) {
        kind = key.kind
        self.sections = sections
    }

    /// Reads them in the order in which they were sent; one that the kind does not have has to be an added one.
    init(_ key: SectionKey, _ form: Fields) throws {
        kind = key.kind
        let ids = form.values("bagian")
        guard Set(ids).count == ids.count, ids.count <= SectionSheet.most else { throw Denial.malformedForm }
        sections = try ids.compactMap { try SectionSheet.section($0, key.kind, form) }
        reason = try SectionSheet.line(SettingsWords.reason, form)
    }

    /// As many as a report may have.
    static let most = 120

    private static func section(_ id: String, _ kind: DocumentKind, _ form: Fields) throws -> Bagian? {
        let (name, chapter) = (try line("\(id).nama", form), try form.single("\(id).bab") ?? "")
        let isHidden: Bool? = try form.single("\(id).pakai") == Typed.on ? nil : true
        guard kind.lampiran.contains(where: { $0.id == chapter }) else { throw Denial.malformedForm }
        if let table = kind.table(id) {
            let own = name.isEmpty || name == table.nama ? nil : name
            return Bagian(id: id, bab: chapter, nama: own, isHidden: isHidden)
        }
        let headings = Teks.clean(try form.single("\(id).kolom") ?? "").split(separator: "\n").map(String.init)
        let section = Bagian(id: id, bab: chapter, nama: name, isHidden: isHidden, kolom: headings)
        return section.isAdded && Bagian.isKey(id) ? section : nil
    }

    private static func line(_ name: String, _ form: Fields) throws -> String {
        String(Teks.clean(try form.single(name) ?? "").split(separator: "\n").joined(separator: " ").prefix(300))
    }

    /// Within its chapter, and from its edge into the next one.
    mutating func move(_ id: String, by step: Int) {
        guard let index = sections.firstIndex(where: { $0.id == id }) else { return }
        let chapters = kind.lampiran.map(\.id)
        let (place, chapter) = (index + step, sections[index].bab)
        if sections.indices.contains(place), sections[place].bab == chapter {
            sections.swapAt(index, place)
        } else if let at = chapters.firstIndex(of: chapter), chapters.indices.contains(at + step) {
            sections[index].bab = chapters[at + step]
            sections = chapters.flatMap { name in sections.filter { $0.bab == name } }
        }
    }

    /// One more, at the end of a chapter.
    /// - Returns: why it is not there.
    mutating func add(_ form: Fields) throws -> [Problem] {
        let (name, chapter) = (try SectionSheet.line("nama-baru", form), try form.single("bab-baru") ?? "")
        guard !name.isEmpty else { return [Problem(message: "Nama bagian belum diisi.", field: "nama-baru")] }
        let headings = Teks.clean(try form.single("kolom-baru") ?? "").split(separator: "\n").map(String.init)
        guard headings.count <= OwnLampiran.mostColumns, sections.count < SectionSheet.most else {
            return [Problem(message: "Paling banyak \(OwnLampiran.mostColumns) kolom.", field: "kolom-baru")]
        }
        guard kind.lampiran.contains(where: { $0.id == chapter }) else { throw Denial.malformedForm }
        let new = Bagian.added(to: sections, bab: chapter, nama: name, kolom: headings.map { String($0.prefix(300)) })
        sections.insert(new, at: sections.lastIndex { $0.bab == chapter }.map { $0 + 1 } ?? sections.count)
        return []
    }

    var problems: [Problem] {
        sections.compactMap { section in
            let text = ([section.nama ?? ""] + (section.kolom ?? [])).joined(separator: " ")
            let words =
                section.isAdded && section.nama?.isEmpty != false
                ? "Nama bagian belum diisi." : StatementPart.unknown(in: text, to: kind)
            return words.map { Problem(message: $0, field: "\(section.id).nama") }
        }
    }

    var chapters: [SectionPage.Chapter] {
        kind.lampiran.map { part in
            let name = part.judul.isEmpty ? part.tabel.first?.nama ?? part.id : part.judul.joined(separator: ": ")
            return SectionPage.Chapter(
                name: name, sections: sections.filter { $0.bab == part.id }.map { section($0) })
        }
    }

    private func section(_ section: Bagian) -> SectionPage.Section {
        let usual = kind.table(section.id)?.nama ?? ""
        return SectionPage.Section(
            id: section.id, chapter: section.bab, usual: usual.isEmpty ? section.nama ?? section.id : usual,
            name: section.nama ?? usual, isShown: section.isHidden != true,
            headings: section.isAdded ? section.kolom?.joined(separator: "\n") : nil,
            isFirst: section.id == sections.first?.id, isLast: section.id == sections.last?.id)
    }

    func fields(_ form: Fields?, _ problems: [Problem]) throws -> [Field] {
        let chapters = chapters.enumerated().map {
            Field.Option(value: kind.lampiran[$0].id, text: $1.name)
        }
        let fields: [Field] = [
            .optional("nama-baru", "Nama bagian baru"),
            .choice("bab-baru", "Di dalam", chapters),
            Field(
                name: "kolom-baru", label: "Judul kolom", hint: "Satu baris satu kolom. Kosongkan bila bagiannya teks.",
                control: .prose(lines: 3), isRequired: false),
        ]
        let typed: Typed = try form.map { try Typed($0, for: fields) } ?? [:]
        return fields.map { $0.filled(typed, problems) }
    }
}
