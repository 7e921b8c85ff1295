/// Rencana Strategis of a perangkat daerah.
enum Renstra {
    static let rencana = Rencana("renstra", "Renstra")
}

extension DocumentKind {
    /// Rencana Strategis: what a perangkat daerah is to reach in the years of an RPJMD, and what its programs may cost.
    /// Set by a regulation of the bupati (UU 23/2014, pasal 272; Permendagri 86/2017) and signed by its head.
    public static let renstra = DocumentKind(
        id: "renstra", nama: "Rencana Strategis", singkatan: "Renstra",
        judul: ["{JENIS}", "{PERANGKAT DAERAH} {TENANT}", "Tahun {periode}"], signers: .head, owner: .head,
        isian: Rencana.isian("Misalnya Peraturan Bupati Nomor 31 Tahun 2021."), lampiran: Renstra.rencana.lampiran,
        rules: Renstra.rencana.rules, targets: Renstra.rencana.targets, budgets: Renstra.rencana.budgets,
        gives: Renstra.rencana.gives, summary: { Renstra.rencana.summary($0) })
}
