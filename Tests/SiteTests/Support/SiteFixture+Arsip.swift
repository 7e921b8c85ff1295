import Database

extension SiteFixture {
    /// A paper in the archive of each twin, and the same published.
    func giveArsip() throws {
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            INSERT INTO arsip (tenant_id, perangkat_daerah_id, tahun, jenis, judul, sha256, isi, akun_id, oleh,
                               audit_urutan, waktu)
            SELECT t.id, (SELECT min(u.id) FROM perangkat_daerah u WHERE u.tenant_id = t.id), 2000, 'pk', 'Uji',
                   sha256('%PDF-1.4 %%EOF'), '%PDF-1.4 %%EOF',
                   (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', 1, now()
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO arsip_terbit (tenant_id, arsip_id, perangkat_daerah_id, tahun, jenis, judul, data_pribadi,
                                      sha256_asli, sha256, isi, akun_id, oleh, audit_urutan, waktu)
            SELECT tenant_id, id, perangkat_daerah_id, tahun, jenis, judul, 'tidak-ada', sha256, sha256, isi, akun_id,
                   oleh, audit_urutan, waktu
            FROM arsip WHERE judul = 'Uji';
            """)
    }
}
