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

extension Subject {
    /// What the documents around this one demand of it.
    fileprivate var demands: [Rule] {
        kind.surroundings.reduce(into: [DocumentKind]()) { givers, next in
            if !givers.contains(where: { $0.id == next.kind.id }) { givers.append(next.kind) }
        }.flatMap(\.gives.demands)
    }
}
