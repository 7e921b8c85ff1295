import Charts
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What elements and attributes a picture has.
final class SVGReader: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    var attributes: Set<String> = []
    var ids: Set<String> = []
    var labels: Set<String> = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes found: [String: String]
    ) {
        names.insert(name)
        attributes.formUnion(found.keys)
        if let id = found["id"] { ids.insert(id) }
        labels.formUnion((found["aria-labelledby"] ?? "").split(separator: " ").map(String.init))
    }
}

extension Element {
    func isInside(_ width: Double, _ height: Double) -> Bool {
        func holds(_ x: Double, _ y: Double) -> Bool {
            (-0.1...width + 0.1).contains(x) && (-0.1...height + 0.1).contains(y)
        }
        return switch self {
        case .line(_, let x1, let y1, let x2, let y2): holds(x1, y1) && holds(x2, y2)
        case .rect(_, let x, let y, let wide, let high):
            holds(x, y) && holds(x + wide, y + high) && wide >= 0 && high >= 0
        case .circle(_, let x, let y, _), .text(_, let x, let y, _, _): holds(x, y)
        case .path: true
        }
    }
}
