@testable import Web

/// Every page of the site, made of its sample: to be looked at without a database, checked, and kept as golden files.
enum Samples {
    static let pages: [any Sampled.Type] = [
        NationalPage.self,
        HomePage.self, YearPage.self, DocumentPage.self, PrintPage.self, PDFPage.self, VerifyPage.self,
        VerifyFormPage.self, VerifyFilePage.self, UploadPage.self, AuditPage.self,
        SignInPage.self, ResumePage.self, PasswordPage.self, AccountPage.self, CodePage.self, ProofPage.self,
        TwoFactorPage.self,
        RecoveryPage.self, LinkPage.self, LinkEntryPage.self,
        WorkspacePage.self, NoticePage.self, NewDocumentPage.self, QueuePage.self, BulkSignPage.self,
        BulkResultPage.self,
        OverviewPage.self, IdentityPage.self, GridPage.self, PastePage.self, OriginPage.self, HistoryPage.self,
        SubmitPage.self, DeletePage.self,
        SignPage.self, ReturnPage.self, AmendPage.self, ComparisonPage.self, MatrixPage.self,
        AdminHomePage.self, RegisterPage.self, SettingsPage.self, StatementVersionPage.self, FormListPage.self,
        HeadingsPage.self, FormPage.self, RagamPage.self, SectionPage.self, AttachmentsPage.self, NomenklaturPage.self,
        ArsipListPage.self, ArsipPage.self, PublicArsipPage.self,
        CaraUkurListPage.self, CaraUkurPage.self, SkalaListPage.self, SkalaPage.self, JoiningPage.self,
        EntryListPage.self, EntryPage.self, ReviewPage.self, BudgetListPage.self, BudgetPage.self, VillagesPage.self,
        VillageRegisterPage.self,
        AuditListPage.self, AuditLinkPage.self, EvidencePage.self,
        IndikatorPage.self, OpenDataPage.self,
        RuleHelpPage.self,
        KeyPage.self, CertificatesPage.self, RevocationPage.self, AuthorityPage.self, PublicCertificatesPage.self,
        CascadeListPage.self, CascadePage.self, CascadePrintPage.self,
        ErrorPage.self,
        RetryPage.self,
    ]

    /// The HTML of every sample, named for its page struct, and of its variants, numbered from 1: `HomePage-1`.
    static func rendered() -> [(name: String, html: String)] {
        pages.flatMap { page in all(of: page) }
    }

    private static func all<Shown: Sampled>(of page: Shown.Type) -> [(name: String, html: String)] {
        ([page.sample] + page.variants).enumerated().map { index, shown in
            (index == 0 ? "\(page)" : "\(page)-\(index)", String(decoding: shown.bytes(), as: UTF8.self))
        }
    }
}
