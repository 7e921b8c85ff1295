import Kinerja

extension DemoTenant {
    /// Who signs a document of an office, in their order.
    func signers(of kind: DocumentKind, _ office: Office) -> [String] {
        func login(_ slug: String?) -> String? { offices.first { $0.slug == slug }?.login }
        switch kind.signers {
        case .parties: return [office.login, login(office.atasan)].compactMap { $0 }
        case .head:
            let head = offices.first { one in
                one.unit == office.unit && offices.first { $0.slug == one.atasan }?.unit != one.unit
            }
            return [head?.login].compactMap { $0 }
        case .owner: return [office.login].compactMap { $0 }
        }
    }

    /// Who has a Perjanjian Kinerja to sign, drafts included.
    var signersOfAgreements: [String] {
        let offices = Dictionary(uniqueKeysWithValues: offices.map { ($0.slug, $0) })
        let kind = DocumentKind.perjanjianKinerja
        let logins = papers.filter { $0.jenis.id == kind.id }.compactMap { offices[$0.jabatan] }
            .flatMap { signers(of: kind, $0) }
        return Set(logins).sorted()
    }
}
