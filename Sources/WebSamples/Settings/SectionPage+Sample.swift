import Kinerja

@testable import Web

extension SectionPage: Sampled {
    static var sample: SectionPage { page([], isSaved: true) }

    static var variants: [SectionPage] {
        [page([Problem(message: "Nama bagian belum diisi.", field: "nama-baru")], isSaved: false)]
    }

    private static func page(_ problems: [Problem], isSaved: Bool) -> SectionPage {
        let kind = DocumentKind.laporanKinerja
        let sections = kind.sections(TenantSettings(), unit: nil)
        let added = Bagian.added(to: sections, bab: "bab-iv", nama: "Rekomendasi", kolom: ["No", "Saran"])
        // Whoever changes the kind finds the sample without it.
        let sheet = (try? SectionKey(kind.id, [])).map { SectionSheet($0, sections + [added]) }
        return SectionPage(
            chrome: .signedIn("Bagian LKjIP", trail: [Link("Pengaturan", "/atur")]), title: "Bagian LKjIP",
            address: SectionKey.address("lkjip"), version: "4", problems: problems,
            state: isSaved ? nil : "Belum disimpan.", chapters: sheet?.chapters ?? [],
            fields: (try? sheet?.fields(nil, problems)) ?? [], isOwn: isSaved)
    }
}
