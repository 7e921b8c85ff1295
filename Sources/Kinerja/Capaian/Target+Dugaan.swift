extension Target {
    /// What a slip of the keyboard was meant to be: `41` of `4l`, `10` of `1o`; `nil` where the text is no such slip.
    /// The text itself would be read as a number with a unit of one letter.
    public var dugaan: String? {
        let text: String = raw.tidied()
        guard text.first?.isNumber == true, text.utf8.count <= 20 else { return nil }
        guard text.contains(where: { Target.slips[$0] != nil }) else { return nil }
        let meant = String(text.map { Target.slips[$0] ?? $0 })
        return meant.allSatisfy { ("0"..."9").contains($0) || ".,".contains($0) } ? meant : nil
    }

    private static let slips: [Character: Character] = ["l": "1", "I": "1", "o": "0", "O": "0"]
}
