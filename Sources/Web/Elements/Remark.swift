/// A remark of the document checker, with the way to the cell it speaks of.
struct Remark {
    /// "Program, baris 1, kolom Anggaran (Rp)".
    let place: String
    /// One sentence: what is written and what the matter is.
    let text: String
    /// Where the cell is: `#program-1-anggaran`, or an address of the editor; nil when it concerns the whole.
    var address: String?
    /// Why it may stay, in the words of whoever submitted the document; nil where nobody said so.
    var reason: String?
    /// The place in another document that says otherwise.
    var other: Link?
}
