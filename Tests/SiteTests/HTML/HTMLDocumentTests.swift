import Deeds
import Testing

@Suite("The page check finds what it is meant to find")
struct HTMLDocumentTests {
    private func page(_ body: String) -> String {
        """
        <!doctype html>
        <html lang="id"><head><title>T</title><meta name="viewport" content="width=device-width"></head>\
        <body><main><h1>T</h1>\(body)</main></body></html>
        """
    }

    @Test(arguments: [
        ("<p id=\"a\"></p><p id=\"a\"></p>", "id 'a' is not unique"),
        ("<a href=\"#b\">b</a>", "<a> points to missing 'b'"),
        ("<p aria-describedby=\"b c\" id=\"b\"></p>", "<p> points to missing 'c'"),
        ("<input name=\"n\">", "<input name=n> has no label"),
        (
            "<form method=\"post\" action=\"/x\"><button>b</button></form>",
            "the form to /x does not begin with its token"
        ),
        ("<h1>b</h1>", "a page has one <h1>"),
        ("<h3>b</h3>", "<h1> is followed by <h3>"),
        ("<button value=\"v\"> </button>", "<button> v says nothing"),
        ("<p style=\"x\">b</p>", "style= on <p>"),
        ("<script>x</script>", "<script> in the page"),
        ("<main></main>", "a page has one <main>"),
    ])
    func names(_ body: String, _ fault: String) throws {
        #expect(try HTMLDocument(page(body)).faults() == [fault])
    }

    @Test(arguments: ["<p>", "</p>", "<p a=b></p>", "<p a=\"1\" a=\"2\"></p>", "<p><b></p></b>"])
    func refuses(_ body: String) {
        #expect(throws: HTMLDocument.Malformed.self) { try HTMLDocument(page(body)) }
    }

    @Test func isSilentAboutAGoodPage() throws {
        let body = "<label for=\"a\">A</label><input id=\"a\"><h2>b</h2><a href=\"#a\">a &amp; b</a>"
        let document = try HTMLDocument(page(body))
        #expect(document.faults().isEmpty)
        #expect(document.all("a").map(\.text) == ["a & b"])
    }
}
