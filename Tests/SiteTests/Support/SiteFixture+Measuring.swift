import Database

extension SiteFixture {
    /// A row in each table of budgets and villages, for both twins.
    private func giveVillages() throws {
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            INSERT INTO anggaran (tenant_id, perangkat_daerah_id, tahun, versi, baris, kode, uraian, mentah, nilai,
                akun_id, oleh)
            SELECT t.id, (SELECT min(p.id) FROM perangkat_daerah p WHERE p.tenant_id = t.id), 2021, 'dpa', 1, '',
                'Program A', '1.000', 1000, (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji'
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO realisasi_anggaran (tenant_id, perangkat_daerah_id, tahun, periode, baris, mentah, nilai,
                akun_id, oleh)
            SELECT tenant_id, perangkat_daerah_id, tahun, 'TW1', 1, '900', 900, akun_id, 'uji' FROM anggaran
            WHERE oleh = 'uji';
            INSERT INTO impor_desa (tenant_id, tahun, nomor, sumber, akun_id, oleh, audit_urutan, waktu)
            SELECT t.id, 2021, 1, 'uji', (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', 1, now()
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO data_desa (tenant_id, tahun, nomor, urutan, desa, kecamatan, skor, ike, iks, ikl, status)
            SELECT t.id, 2021, 1, 1, 'A', 'K', '0,9', '', '', '', 'mandiri' FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO ringkasan_desa (tenant_id, tahun, nomor, status, jumlah)
            SELECT t.id, 2021, 1, 'mandiri', 1 FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO ambang_desa (tenant_id, versi, mulai, batas, dasar, akun_id, oleh, audit_urutan, waktu)
            SELECT t.id, 1, 2021, '0,491 0,599 0,707 0,815', 'uji',
                (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', 1, now()
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            """)
    }

    /// A row in each table of measuring that no document fills, for both twins.
    func giveMeasuring() throws {
        try giveVillages()
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            INSERT INTO tautan_indikator (tenant_id, indikator_id, ke_id, alasan, akun_id, nama, audit_urutan,
                waktu, umum)
            SELECT t.id, min(i.id), min(i.id), 'uji', (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', 1,
                now(), true
            FROM tenant t JOIN indikator i ON i.tenant_id = t.id WHERE t.slug LIKE 'kembar-%' GROUP BY t.id;
            INSERT INTO skala (tenant_id, jenis, kunci, versi, isi, alasan, akun_id, nama, audit_urutan, waktu)
            SELECT t.id, 'pita', 'uji', 1, '{}', '', (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji',
                1, now()
            FROM tenant t WHERE t.slug LIKE 'kembar-%';
            INSERT INTO cara_ukur (tenant_id, indikator_id, versi, mulai, arah, rumus, agregasi, agregasi_tahun, isian,
                desimal, alasan, akun_id, nama, audit_urutan, waktu, umum)
            SELECT t.id, min(i.id), 1, 2000, 'naik', 'R/T', 'akhir', 'akhir', 'per periode', 2, '',
                (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', 1, now(), true
            FROM tenant t JOIN indikator i ON i.tenant_id = t.id WHERE t.slug LIKE 'kembar-%' GROUP BY t.id;
            INSERT INTO realisasi (tenant_id, indikator_id, tahun, periode, mentah, pembilang, penyebut, sebab, kendala,
                tindak_lanjut, akun_id, nama, umum)
            SELECT t.id, min(i.id), 2021, 'tahun', '1', '', '', '', '', '',
                (SELECT min(a.id) FROM akun a WHERE a.tenant_id = t.id), 'uji', true
            FROM tenant t JOIN indikator i ON i.tenant_id = t.id WHERE t.slug LIKE 'kembar-%' GROUP BY t.id;
            INSERT INTO realisasi_event (tenant_id, realisasi_id, perbuatan, dari, ke, akun_id, nama, catatan,
                audit_urutan, waktu)
            SELECT r.tenant_id, r.id, 'ajukan', 'draf', 'diajukan', r.akun_id, 'uji', '', 1, now() FROM realisasi r
            JOIN tenant t ON t.id = r.tenant_id WHERE t.slug LIKE 'kembar-%';
            INSERT INTO bukti (tenant_id, realisasi_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256, isi,
                akun_id, oleh, audit_urutan, waktu)
            SELECT r.tenant_id, r.id, r.indikator_id, r.tahun, r.periode, 'uji.pdf', 'pdf', 3, sha256('uji'), 'uji',
                r.akun_id, 'uji', 1, now() FROM realisasi r
            JOIN tenant t ON t.id = r.tenant_id WHERE t.slug LIKE 'kembar-%';
            INSERT INTO bukti_terbit (tenant_id, bukti_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256,
                isi, akun_id, oleh, audit_urutan, waktu, umum)
            SELECT tenant_id, id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256, isi, akun_id, oleh,
                audit_urutan, waktu, true
            FROM bukti;
            """)
    }
}
