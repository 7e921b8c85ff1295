/// The number of a citizen, by which BSrE knows its signers: sixteen digits. Typed with each passphrase, beside it, so
/// that the phone's password keeper fills in both; stored nowhere, and printed by nothing.
struct NIK: Sendable, Equatable, CustomStringConvertible {
    let digits: String

    /// Blanks, dots and hyphens between the digits are how people write it. Nil for anything else.
    init?(_ text: String) {
        let digits: String = text.filter { !" .-".contains($0) }
        guard digits.utf8.count == 16, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        self.digits = digits
    }

    var description: String { "NIK" }
}
