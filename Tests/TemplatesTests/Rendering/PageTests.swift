import Templates
import Testing

@testable import TemplatePages

/// Pages compiled by the plugin, byte by byte.
@Suite struct PageTests {
    private static let site = Register.Site(name: "Tabanan & Buleleng", isDemo: true)

    @Test func rendersLayoutBlocksPartialsAndBranches() {
        let rows: [Register.Row] = [
            Register.Row(name: "Dinas <A>", isChosen: true),
            Register.Row(name: "Dinas \"B\"", children: [Register.Row(name: "Bidang")]),
        ]
        let page = Register(
            site: Self.site, title: "PK </title>", year: 2022, rows: rows, note: "a < b", badge: Markup("<b>baru</b>"))
        #expect(
            page.html == """
                <!doctype html>
                <title>PK &lt;/title&gt; - Tabanan &amp; Buleleng</title>
                <main class="demo">
                <table>
                <tr><td>Dinas &lt;A&gt;</td><td>2022</td>
                <td>ya</td></tr>

                <tr><td>Dinas "B"</td><td>2022</td>
                <td>sebagian</td></tr>
                <tr><td>Bidang</td><td>2022</td>
                <td>tidak</td></tr>

                </table>
                <p>a &lt; b</p>
                <select name="row">
                <option value="Dinas &lt;A&gt;" selected>Dinas &lt;A&gt;</option>\
                <option value="Dinas &#34;B&#34;">Dinas "B"</option>
                </select>
                <b>baru</b>
                </main>
                <footer>Tabanan &amp; Buleleng</footer>
                """)
    }

    @Test func rendersTheElseOfAnEmptyLoopAndAMissingValue() {
        let site = Register.Site(name: "X", isDemo: false)
        let page = Register(site: site, title: "", year: 0, rows: [], note: nil, badge: Markup(escaping: "<"))
        #expect(
            page.html == """
                <!doctype html>
                <title> - X</title>
                <main>
                <table>
                <tr><td>Belum ada data</td></tr>
                </table>
                <p>Tanpa catatan</p>
                <select name="row">

                </select>
                &lt;
                </main>
                <footer>X</footer>
                """)
    }

    @Test(arguments: [(Int64.min, "-9223372036854775808"), (Int64.max, "9223372036854775807"), (0, "0"), (-10, "-10")])
    func rendersEachKindOfValue(_ number: Int64, _ text: String) {
        let page = Kinds(
            int: -7, int64: number, part: "a&b".dropFirst(), literal: "<>", default: Kinds.Keywords(in: "k"))
        #expect(page.html == "<p data-i=\"-7\" data-s=\"&amp;b\">-7|\(text)|&amp;b|&lt;&gt;|k</p>")
    }

    /// Two files of one name, in different folders, are one module for the Swift compiler.
    @Test func filesMayShareAName() {
        #expect(Same().html == "<hr><br>, x")
    }
}
