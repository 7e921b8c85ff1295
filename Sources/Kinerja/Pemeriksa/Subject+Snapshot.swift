extension Subject {
    /// A signed text by itself: its own words and names, without the documents around it. `nil` when its kind is
    /// unknown.
    public init?(_ snapshot: Snapshot) {
        guard let kind = snapshot.kind else { return nil }
        let parties: [Snapshot.Pihak] = [snapshot.pihakPertama, snapshot.pihakKedua].compactMap { $0 }
        var settings = TenantSettings()
        settings.kosakata.pihakPertama = snapshot.pihakPertama.label
        settings.pernyataan.sebutanPertama = snapshot.pihakPertama.sebutan
        settings.pernyataan.sebutanKedua = snapshot.pihakKedua?.sebutan ?? ""
        settings.pernyataan.paragraf = snapshot.pernyataan
        self.init(
            snapshot.naskah, kind, tahun: snapshot.tahun, revisi: snapshot.revisi, settings: settings,
            pejabat: parties.map(\.nama))
    }
}
