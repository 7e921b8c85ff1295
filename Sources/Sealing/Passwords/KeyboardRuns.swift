/// What fingers type without thinking: the alphabet, the digits, rows and columns of keys.
enum KeyboardRuns {
    /// Each row twice, so that a run may wrap around, and the same backwards.
    static let all: [String] = rows.flatMap { row -> [String] in
        let twice: String = row + row
        return [twice, String(twice.reversed())]
    }

    private static let rows: [String] = [
        "abcdefghijklmnopqrstuvwxyz", "1234567890", "0123456789", "1234567890-=",
        "qwertyuiopasdfghjklzxcvbnm", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0",
        "qazwsxedcrfvtgbyhnujmikolp",
        "1a2b3c4d5e6f7g8h9i", "a1b2c3d4e5f6g7h8i9", "!@#$%^&*()_+",
    ]
}
