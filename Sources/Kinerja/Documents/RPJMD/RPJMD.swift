/// Rencana Pembangunan Jangka Menengah Daerah.
enum RPJMD {
    static let rencana = Rencana("rpjmd", "RPJMD")
}

extension DocumentKind {
    /// Rencana Pembangunan Jangka Menengah Daerah: what a kabupaten is to reach in the term of its bupati, who signs
    /// it. Set by a peraturan daerah (UU 23/2014, pasal 264; Permendagri 86/2017).
    public static let rpjmd = DocumentKind(
        id: "rpjmd", nama: "Rencana Pembangunan Jangka Menengah Daerah", singkatan: "RPJMD",
        judul: ["{JENIS}", "{TENANT}", "Tahun {periode}"], signers: .owner, owner: .top,
        isian: Rencana.isian("Misalnya Peraturan Daerah Nomor 5 Tahun 2021."), lampiran: RPJMD.rencana.lampiran,
        rules: RPJMD.rencana.rules, targets: RPJMD.rencana.targets, budgets: RPJMD.rencana.budgets,
        gives: RPJMD.rencana.gives, summary: { RPJMD.rencana.summary($0) })
}
