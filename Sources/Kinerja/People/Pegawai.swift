/// An official as a person: the name with its titles, as printed.
public enum Pegawai: Sendable {
    /// A NIP holds the birth date and the gender (UU 27/2022): web pages show its last four digits only.
    public static func masked(nip: String) -> String {
        String(repeating: "•", count: max(0, nip.count - 4)) + nip.suffix(4)
    }
}
