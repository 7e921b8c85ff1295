/// What a form is printed on, the narrowest first (print.css).
enum PaperSize: CaseIterable, Comparable {
    /// F4 that stands upright.
    case upright
    /// F4 on its side.
    case landscape
    case a3

    /// Pixels between its margins.
    var room: Double {
        switch self {
        case .upright: 661
        case .landscape: 1_134
        case .a3: 1_474
        }
    }

    /// The class of what lies on it.
    var style: String? {
        switch self {
        case .upright: nil
        case .landscape: "landscape"
        case .a3: "a3"
        }
    }
}
