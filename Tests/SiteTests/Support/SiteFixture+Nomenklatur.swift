import Database

extension SiteFixture {
    /// A nomenclature for both twins, for a year in which nobody has documents.
    func giveNomenklatur() throws {
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            INSERT INTO nomenklatur_versi (tenant_id, versi, nama, mulai, sampai, akun_id, oleh, audit_urutan, waktu)
            SELECT t.id, 1, 'Uji', 2000, 2000, (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', 1, now()
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO nomenklatur (tenant_id, versi, kode, nama) SELECT id, 1, '1.01', 'Uji' FROM tenant
                WHERE slug LIKE 'kembar-%';
            """)
    }
}
