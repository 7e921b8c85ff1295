/// A long table without JavaScript: pages of rows, each a form of its own.
struct GridPages {
    static let rowsOnPage = 50
    /// From 1.
    let number: Int
    let links: [Link]

    /// - Parameters:
    ///   - count: the rows of the table.
    ///   - number: of the page; what does not exist is the first.
    init(count: Int, number: Int = 1, address: String = "") {
        let last: Int = max(1, (count + GridPages.rowsOnPage - 1) / GridPages.rowsOnPage)
        let own: Int = (1...last).contains(number) ? number : 1
        self.number = own
        links = (1...last).map { page in
            let first: Int = (page - 1) * GridPages.rowsOnPage
            let words = "Baris \(first + 1)–\(min(count, first + GridPages.rowsOnPage))"
            return Link(words, "\(address)?halaman=\(page)", isCurrent: page == own)
        }
    }

    var isMany: Bool { links.count > 1 }
    /// New rows come after all others.
    var isLast: Bool { number == links.count }

    /// - Parameter index: of a row, from 0.
    func holds(_ index: Int) -> Bool { GridPages.page(of: index) == number }

    static func page(of index: Int) -> Int { index / rowsOnPage + 1 }

    /// What the address of the editor needs, so that a row is on its page: "", or `?halaman=3`.
    static func query(for index: Int) -> String { page(of: index) == 1 ? "" : "?halaman=\(page(of: index))" }
}
