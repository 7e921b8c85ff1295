/// The part of an address that names a perangkat daerah, a jabatan or an indikator.
public enum Slug {
    /// `dinas-pemberdayaan-masyarakat-dan-desa`: ASCII letters and digits in lower case, one hyphen for each run of
    /// anything else, at most 60 characters, cut between words. Empty when the text has none of them.
    public static func made(of text: String) -> String {
        let letters = text.lowercased().unicodeScalars.map { scalar in
            isPlain(scalar) ? Character(scalar) : "-"
        }
        var slug = ""
        for word in String(letters).split(separator: "-") {
            guard slug.utf8.count + word.utf8.count < limit else { break }
            slug += slug.isEmpty ? word : "-" + word
        }
        return slug.isEmpty ? String(letters.prefix(limit).filter { $0 != "-" }) : slug
    }

    /// The same, and another than these: with `-2`, `-3` and so on behind it.
    public static func made(of text: String, besides taken: Set<String>, otherwise word: String) -> String {
        let made = made(of: text)
        let first = made.isEmpty ? word : made
        var (slug, number) = (first, 2)
        while taken.contains(slug) { (slug, number) = ("\(first)-\(number)", number + 1) }
        return slug
    }

    private static let limit = 60

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}
