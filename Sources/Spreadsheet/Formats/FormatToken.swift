/// A piece of a number format (ECMA-376 part 1, 18.8.31).
enum FormatToken: Equatable {
    /// Shown as it is.
    case literal(String)
    /// A digit: `0` is always there, `#` and `?` only where the number has one.
    case digit(isRequired: Bool)
    case point
    /// Between digits: thousands are set apart. Behind them: the number is divided by a thousand.
    case comma
    case percent
    /// So many equal letters of a date or time: `yyyy`, `mm`.
    case moment(Character, Int)
    /// `[h]`: all hours, also beyond a day.
    case elapsed(Character)
    /// The text itself, `@`.
    case text
    /// Between the numerator and the denominator of a fraction.
    case slash
    /// `General`, and what is shown like it: scientific notation.
    case general
}
