/// How a register is called, and what it is for.
struct RegisterWords {
    /// The last part of its address and of its deeds in the audit chain: `jabatan`, `atur-jabatan`.
    let path: String
    let title: String
    /// The word for one entry, inside a sentence.
    let noun: String
    /// One line for the page that lists the registers.
    let meaning: String
    let intro: String
    let columns: [String]

    var address: String { "/atur/\(path)" }
    var deed: String { "atur-\(path)" }
}
