import Kinerja

extension Naskah {
    /// With the named form that was chosen for it; unchanged where none was.
    func with(ragam: String?) -> Naskah {
        guard let ragam else { return self }
        var naskah = self
        naskah.fill(RagamKey.field, with: ragam)
        return naskah
    }
}
