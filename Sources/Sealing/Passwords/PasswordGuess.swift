/// A password as someone who guesses would look at it: lower case, ornaments taken off.
struct PasswordGuess {
    private let characters: [Character]

    init(_ password: String) {
        characters = Array(password.lowercased())
    }

    /// The first of the words others know, of four letters or digits and more, that the password holds.
    func firstWord(of context: [String]) -> String? {
        let password: String = String(characters)
        let words: [Substring] = context.flatMap { phrase in
            phrase.lowercased().split { !$0.isLetter && !$0.isNumber }
        }
        return words.first { $0.count >= 4 && password.contains($0) }.map(String.init)
    }

    /// The same characters over and over, or a run along the alphabet, the digits or a row of keys.
    var isPattern: Bool {
        let password: String = String(characters)
        return PasswordGuess.unit(of: characters[...]).count < characters.count
            || KeyboardRuns.all.contains { $0.contains(password) }
    }

    /// One common word or two, also repeated, with digits and signs around them or in the place of letters.
    var isCommon: Bool {
        let inner: ArraySlice<Character> = PasswordGuess.trimmed(characters[...])
        let open: ArraySlice<Character> = characters.prefix(upTo: inner.endIndex)
        let spellings: [ArraySlice<Character>] = [
            characters[...], inner, PasswordGuess.spelled(inner), PasswordGuess.trimmed(PasswordGuess.spelled(open)),
        ]
        return spellings.contains {
            PasswordGuess.isGuessable(PasswordGuess.unit(of: $0.filter(\.isWordCharacter)[...]))
        }
    }

    /// The part that is repeated to make the whole, or the whole: `abc` of `abcabcab`.
    private static func unit(of whole: ArraySlice<Character>) -> ArraySlice<Character> {
        guard whole.count >= 2 else { return whole }
        let period: Int? = (1...whole.count / 2).first { period in
            zip(whole, whole.dropFirst(period)).allSatisfy { $0 == $1 }
        }
        return whole.prefix(period ?? whole.count)
    }

    private static func isGuessable(_ word: ArraySlice<Character>) -> Bool {
        word.indices.contains { start in
            let first: ArraySlice<Character> = word[..<start]
            return CommonPasswords.contains(word[start...]) && (first.isEmpty || CommonPasswords.contains(first))
        }
    }

    /// Without the digits and signs at both ends.
    private static func trimmed(_ whole: ArraySlice<Character>) -> ArraySlice<Character> {
        let tail: ArraySlice<Character> = whole.drop { !$0.isLetter }
        guard let last = tail.lastIndex(where: \.isLetter) else { return tail.prefix(0) }
        return tail[...last]
    }

    private static func spelled(_ whole: ArraySlice<Character>) -> ArraySlice<Character> {
        whole.map(\.letterMeant)[...]
    }
}

extension Character {
    fileprivate var isWordCharacter: Bool { isLetter || isNumber }

    /// The letter that a digit or sign usually stands for.
    fileprivate var letterMeant: Character {
        switch self {
        case "0": "o"
        case "1", "!": "i"
        case "3": "e"
        case "4", "@": "a"
        case "5", "$": "s"
        case "7": "t"
        default: self
        }
    }
}
