import Templates

/// Every page of the site, made of its sample: to be looked at without a database, checked, and kept as golden files.
public enum Samples {
    static let pages: [any Page.Type] = [
        NationalPage.self,
        HomePage.self, YearPage.self, DocumentPage.self, PrintPage.self, VerifyPage.self, VerifyFormPage.self,
        SignInPage.self, PasswordPage.self, AccountPage.self,
        WorkspacePage.self, NewDocumentPage.self, QueuePage.self,
        OverviewPage.self, IdentityPage.self, GridPage.self, HistoryPage.self, SubmitPage.self, DeletePage.self,
        SignPage.self, ReturnPage.self,
        AdminHomePage.self, RegisterPage.self,
        ErrorPage.self,
    ]

    /// The name of each page struct and the HTML of its sample.
    public static func rendered() -> [(name: String, html: String)] {
        pages.map { page in (String(describing: page), String(decoding: page.sample.bytes(), as: UTF8.self)) }
    }
}
