extension DemoTenant {
    /// Kabupaten Contoh as the demonstration shows it: with twelve more perangkat daerah, whose agreements of last year are in
    /// force and whose next ones wait for the bupati.
    static let contohWithQueue = DemoTenant(
        slug: contoh.slug, nama: contoh.nama, settings: contoh.settings, units: contoh.units + QueueUnit.all.map(\.unit),
        offices: contoh.offices + QueueUnit.all.map(\.office), staff: contoh.staff,
        papers: contoh.papers + QueueUnit.all.flatMap { [$0.before, $0.waiting] })
}
