import Deeds
import HTTP
import Kinerja

/// The reasons as they were sent.
struct TypedReasons {
    /// By the key of the finding.
    let own: [String: String]
    /// For every warning without one of its own.
    let common: String

    init(_ fields: Fields) throws {
        common = Teks.clean(try fields.single(SubmitPage.reason.name) ?? "")
        let typed = fields.all.filter { $0.name.hasPrefix(TypedReasons.prefix) }.map {
            ($0.name.dropFirst(TypedReasons.prefix.count), $0.value)
        }
        own = Dictionary(typed.map { (String($0), Teks.clean($1)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the names of the fields begin with, before the key of the finding.
    static let prefix = "alasan-"
}

/// A field for the reason of each warning, and one that holds for all that are left blank. A single warning has one
/// field.
struct ReasonForm {
    private(set) var warnings: [SubmitPage.Warning] = []
    /// nil without warnings.
    private(set) var common: Field?
    private(set) var problems: [Problem] = []

    /// - Parameter typed: what was sent, nil for a form that nobody has seen; then the reasons written before stand in
    ///   it.
    init(_ draft: Draft, typed: TypedReasons?, before: AcceptedFindings, isRefused: Bool) {
        let findings = draft.findings.filter(\.needsReason)
        guard let only = findings.first else { return }
        let hasOwn = findings.count > 1
        var common = hasOwn ? SubmitPage.commonReason : SubmitPage.reason
        common.value = typed?.common ?? (hasOwn ? "" : before.reason(for: only) ?? "")
        if isRefused, !hasOwn {
            common.error = ReasonForm.missing
            problems = [Problem(message: ReasonForm.missing, field: common.name)]
        }
        self.common = common
        for finding in findings {
            let remark = draft.remark(finding)
            var field = SubmitPage.ownReason(finding.key, remark.place)
            field.value = typed.map { $0.own[finding.key] ?? "" } ?? before.reason(for: finding) ?? ""
            if isRefused, hasOwn, field.value.isEmpty {
                field.error = ReasonForm.missing
                problems.append(Problem(message: "\(remark.place): \(ReasonForm.missing)", field: field.name))
            }
            warnings.append(
                SubmitPage.Warning(
                    remark: remark, rule: Link("Aturan \(finding.rule)", RuleHelp.address(of: finding.rule)),
                    field: hasOwn ? field : nil))
        }
    }

    private static let missing = "Tulis alasan mengapa catatan ini boleh tetap ada."
}
