import Database

extension SiteFixture {
    /// A heading that both twins remember.
    func giveHeadings() throws {
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            INSERT INTO judul_kolom (tenant_id, jenis, tabel, judul, kolom, akun_id, nama)
            SELECT t.id, 'pk', 'sasaran', 'uji', 'target',
                (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji'
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            """)
    }
}
