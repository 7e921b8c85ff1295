/// The pemeriksa naskah: one engine over all kinds of document.
public enum Pemeriksa {
    /// What all rules find, in the order of the rules.
    public static func findings(in subject: Subject) -> [Finding] {
        (Rule.general + subject.kind.rules + subject.demands).flatMap { $0.findings(in: subject) }
    }

    /// The document alone: no other documents, no names, the kind's own form.
    public static func findings(in naskah: Naskah, of kind: DocumentKind) -> [Finding] {
        findings(in: Subject(naskah, kind))
    }
}

extension Pemeriksa {
    /// What is wrong with a kabupaten's own forms and statement, whatever stands in a document: with each the kind that
    /// is printed so. A fault that several kinds or levels share is said once.
    public static func faults(of settings: TenantSettings) -> [(kind: DocumentKind, finding: Finding)] {
        var said: Set<String> = []
        return DocumentKind.all.flatMap { kind in
            blanks(of: kind).flatMap { findings(in: Subject($0, kind, settings: settings)) }
                .filter { $0.isAboutForm && said.insert($0.key).inserted }.map { (kind, $0) }
        }
    }

    /// A document without a word in it, one for each level that has forms of its own.
    private static func blanks(of kind: DocumentKind) -> [Naskah] {
        let level = kind.isian.first { $0.role == .level }
        return (level?.pilihan ?? [""]).map { word in
            var naskah = Naskah()
            if let level { naskah.fill(level.id, with: word) }
            for table in kind.tabel { naskah.replace(table.id, with: [Baris([table.kolom[0].id: "-"])]) }
            return naskah
        }
    }
}

extension Subject {
    /// What the documents around this one demand of it.
    fileprivate var demands: [Rule] {
        kind.surroundings.reduce(into: [DocumentKind]()) { givers, next in
            if !givers.contains(where: { $0.id == next.kind.id }) { givers.append(next.kind) }
        }.flatMap(\.gives.demands)
    }
}
