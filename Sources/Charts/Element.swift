/// One shape of a chart. Its numbers become SVG attributes, its look a class: there is no style attribute.
public enum Element: Sendable, Equatable {
    case line(kind: String, x1: Double, y1: Double, x2: Double, y2: Double)
    case path(kind: String, data: String)
    case rect(kind: String, x: Double, y: Double, width: Double, height: Double)
    case circle(kind: String, x: Double, y: Double, radius: Double)
    case text(kind: String, x: Double, y: Double, anchor: Anchor, words: String)

    public enum Anchor: String, Sendable { case start, middle, end }
}

extension Element {
    var svg: String {
        switch self {
        case .line(let kind, let x1, let y1, let x2, let y2):
            "<line\(named(kind)) x1=\"\(x1.written)\" y1=\"\(y1.written)\" x2=\"\(x2.written)\" y2=\"\(y2.written)\"/>"
        case .path(let kind, let data): "<path\(named(kind)) d=\"\(data.escapedForXML)\"/>"
        case .rect(let kind, let x, let y, let width, let height):
            """
            <rect\(named(kind)) x="\(x.written)" y="\(y.written)" \
            width="\(max(width, 0).written)" height="\(max(height, 0).written)"/>
            """
        case .circle(let kind, let x, let y, let radius):
            "<circle\(named(kind)) cx=\"\(x.written)\" cy=\"\(y.written)\" r=\"\(radius.written)\"/>"
        case .text(let kind, let x, let y, let anchor, let words):
            """
            <text\(named(kind)) x="\(x.written)" y="\(y.written)" text-anchor="\(anchor.rawValue)">\
            \(words.escapedForXML)</text>
            """
        }
    }

    private func named(_ kind: String) -> String { kind.isEmpty ? "" : " class=\"\(kind.escapedForXML)\"" }
}

extension Double {
    /// One decimal, with a point, never an exponent; what is no number is 0.
    package var written: String {
        guard isFinite, magnitude < 1e12 else { return "0" }
        let tenths = Int((self * 10).rounded())
        let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }
}

extension String {
    /// For text and for attributes in double quotes; characters that XML cannot hold are left out.
    var escapedForXML: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\t", "\n", "\r": escaped += " "
            default:
                guard scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF else { continue }
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
