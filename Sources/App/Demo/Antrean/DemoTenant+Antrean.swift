extension DemoTenant {
    /// Kabupaten Contoh as the demonstration shows it: with twelve more perangkat daerah, or as many as are wanted, whose agreements
    /// of last year are in force and whose next ones wait for the bupati.
    static func contoh(with queue: [QueueUnit]) -> DemoTenant {
        DemoTenant(
            slug: contoh.slug, nama: contoh.nama, settings: contoh.settings, units: contoh.units + queue.map(\.unit),
            offices: contoh.offices + queue.map(\.office), staff: contoh.staff,
            papers: contoh.papers + queue.flatMap { [$0.before, $0.waiting] })
    }
}
