/// Whose results citizens see: those of the kabupaten and of its perangkat daerah. Results of one pelaksana or
/// functional official appraise a person (UU 14/2008, pasal 17) and are never public, though the signed document is.
public enum Keterbukaan {
    /// - Parameter head: the head of the office's perangkat daerah; `nil` for an office above all of them.
    public static func isOpen(_ jabatan: Jabatan, head: ID<Jabatan>?) -> Bool {
        jabatan.perangkatDaerah == nil ? jabatan.atasan == nil : head == jabatan.id
    }
}
