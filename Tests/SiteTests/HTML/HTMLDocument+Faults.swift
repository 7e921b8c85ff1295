// What a page must never get wrong, beyond being well-formed. Each rule answers with its faults; none is good news.
extension HTMLDocument {
    func faults() -> [String] {
        [
            repeatedIds, danglingReferences, unlabelledControls, formsWithoutToken, headingFaults, silentControls,
            forbiddenByPolicy, frameFaults,
        ].flatMap { $0 }
    }

    private var ids: [String] { elements.compactMap { $0["id"] } }

    private var repeatedIds: [String] {
        Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.map { "id '\($0)' is not unique" }
    }

    private var danglingReferences: [String] {
        let known = Set(ids)
        return elements.flatMap { element -> [String] in
            let named: [String] = ["for", "form", "aria-describedby", "aria-labelledby"]
                .compactMap { element[$0] }.flatMap { $0.split(separator: " ").map(String.init) }
            let linked: [String] = [element["href"]].compactMap { $0 }.filter { $0.hasPrefix("#") }
                .map { String($0.dropFirst()) }
            return (named + linked).filter { !known.contains($0) }.map { "<\(element.name)> points to missing '\($0)'" }
        }
    }

    private var unlabelledControls: [String] {
        let labelled = Set(all("label").compactMap { $0["for"] })
        return all("input", "select", "textarea")
            .filter { $0["type"] != "hidden" && !$0.has("hidden") }
            .filter { !$0.has("aria-label") && !labelled.contains($0["id"] ?? "") }
            .map { "<\($0.name) name=\($0["name"] ?? "")> has no label" }
    }

    private var formsWithoutToken: [String] {
        elements.indices.filter { elements[$0].name == "form" && elements[$0]["method"] == "post" }
            .filter { inside($0).first { $0.name == "input" }?["name"] != "_token" }
            .map { "the form to \(elements[$0]["action"] ?? "") does not begin with its token" }
    }

    private var headingFaults: [String] {
        let levels: [Int] = all("h1", "h2", "h3", "h4").compactMap { Int($0.name.dropFirst()) }
        let single: [String] = levels.count { $0 == 1 } == 1 ? [] : ["a page has one <h1>"]
        return single
            + zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.map { "<h\($0)> is followed by <h\($1)>" }
    }

    private var silentControls: [String] {
        all("a", "button", "summary").filter { !$0.has("aria-label") && $0.text.allSatisfy(\.isWhitespace) }
            .map { "<\($0.name)> \($0["href"] ?? $0["value"] ?? "") says nothing" }
    }

    private var forbiddenByPolicy: [String] {
        let scripts: [String] = all("script", "style").filter { !$0.text.isEmpty || $0.name == "style" }
            .map { "<\($0.name)> in the page" }
        let attributes: [String] = elements.flatMap { element in
            element.attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") }.map { "\($0)= on <\(element.name)>" }
        }
        return scripts + attributes
    }

    private var frameFaults: [String] {
        var faults: [String] = []
        if all("html").first?["lang"] != "id" { faults.append("the language is not said") }
        if all("title").first?.text.isEmpty ?? true { faults.append("no title") }
        if all("main").count != 1 { faults.append("a page has one <main>") }
        if !all("meta").contains(where: { $0["name"] == "viewport" }) { faults.append("no viewport") }
        return faults
    }
}
