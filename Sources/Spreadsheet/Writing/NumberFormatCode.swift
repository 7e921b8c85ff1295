/// The number formats that are written; the parameter counts digits behind the point.
enum NumberFormatCode: Hashable {
    case general, text
    case grouped(Int)
    case percent(Int)

    /// More digits than this are written as they are.
    static let maxDecimals = 6

    static let numbers: [NumberFormatCode] = [.general] + (0...maxDecimals).flatMap { [.grouped($0), .percent($0)] }

    /// The format that shows every digit of the number.
    init(_ style: NumberStyle, _ number: Numeral) {
        let decimals: Int = style == .percent ? number.scaled(2).decimals : number.decimals
        switch style {
        case .general: self = .general
        case .grouped: self = decimals <= Self.maxDecimals ? .grouped(decimals) : .general
        case .percent: self = decimals <= Self.maxDecimals ? .percent(decimals) : .general
        }
    }

    /// Below 164 they are built in (ECMA-376 part 1, 18.8.30).
    var id: Int {
        switch self {
        case .general: 0
        case .text: 49
        case .grouped(0): 3
        case .grouped(2): 4
        case .percent(0): 9
        case .percent(2): 10
        case .grouped(let decimals): 170 + decimals
        case .percent(let decimals): 180 + decimals
        }
    }

    /// Nil for what is built in.
    var code: String? {
        guard id >= 164 else { return nil }
        switch self {
        case .general, .text: return nil
        case .grouped(let decimals): return "#,##0." + String(repeating: "0", count: decimals)
        case .percent(let decimals): return "0." + String(repeating: "0", count: decimals) + "%"
        }
    }
}
