/// What holds a column, so that a change of it is noticed; or why nothing has to. Every column of every table is here:
/// `CoverageTests` compares this with the schema, and changes each column that is held, one at a time.
package struct Coverage: Sendable {
    package enum Hold: Sendable {
        /// The digest of its row, noted by the deed that wrote it and sealed in the audit chain (migration 021).
        case digest
        /// The same; but the row may be missing, and is made again when somebody asks for it.
        case cache
        /// The digest of its own link, and those of all later links.
        case chain
        /// The link that seals it.
        case seal
        /// Nothing, and why that does no harm.
        case nothing(String)
    }

    package let table: String
    package let hold: Hold
    package let columns: [String]
    /// Columns of the same table that nothing holds, with the reason.
    package let free: [String: String]

    private init(_ table: String, _ hold: Hold, _ columns: String, free: [String: String] = [:]) {
        (self.table, self.hold, self.free) = (table, hold, free)
        self.columns = columns.split(separator: " ").map(String.init)
    }

    package static let all: [Coverage] = registers + documents + promises + certificates + chain + passing

    private static let registers: [Coverage] = [
        Coverage("tenant", .digest, "id slug nama demonstrasi pengaturan dibuat"),
        Coverage("tenant_host", .digest, "tenant_id host"),
        Coverage("perangkat_daerah", .digest, "tenant_id id slug nama singkatan kop induk_id"),
        Coverage("jabatan", .digest, "tenant_id id slug nama eselon perangkat_daerah_id atasan_id"),
        Coverage("pegawai", .digest, "tenant_id id nama nip pangkat"),
        Coverage(
            "penempatan", .digest,
            """
            tenant_id id pegawai_id jabatan_id kedudukan mulai selesai dasar nomor_keputusan tanggal_keputusan \
            tanpa_selesai
            """),
        Coverage("akun", .digest, "tenant_id id login nama kata_sandi pegawai_id perangkat_daerah_id peran aktif"),
        Coverage(
            "faktor_kedua", .digest, "tenant_id akun_id rahasia dibuat dikonfirmasi",
            free: [
                "langkah": "moves with every code that is taken; set back, a code counts again for half a minute"
            ]),
        Coverage("kode_pemulihan", .digest, "tenant_id akun_id sha256 dipakai"),
        Coverage("pengaturan", .digest, "tenant_id versi bagian isi akun_id nama alasan audit_urutan waktu"),
        Coverage("lambang", .digest, "tenant_id sha256 jenis isi akun_id waktu"),
        Coverage("nomenklatur_versi", .digest, "tenant_id versi nama mulai sampai akun_id oleh audit_urutan waktu"),
        Coverage("nomenklatur", .digest, "tenant_id versi kode nama"),
        Coverage(
            "arsip", .digest,
            """
            tenant_id id perangkat_daerah_id tahun jenis judul sha256 isi akun_id oleh audit_urutan waktu
            """),
        Coverage(
            "arsip_terbit", .digest,
            """
            tenant_id arsip_id perangkat_daerah_id tahun jenis judul data_pribadi alasan sha256_asli sha256 isi \
            akun_id oleh audit_urutan waktu
            """),
        Coverage("uraian_jabatan", .digest, "tenant_id jabatan_id tabel isi"),
        Coverage("judul_kolom", .digest, "tenant_id jenis tabel judul kolom akun_id nama waktu"),
    ]

    private static let documents: [Coverage] = [
        Coverage(
            "document", .digest,
            "tenant_id id jenis tahun jabatan_id revisi status versi kode snapshot_id penanda_tangan"),
        Coverage("naskah", .digest, "tenant_id document_id versi isi akun_id nama perubahan waktu"),
        Coverage(
            "snapshot", .digest,
            "tenant_id id document_id versi isi sha256 ringkasan pihak_pertama_id pihak_kedua_id waktu cara"),
        Coverage(
            "signature", .digest,
            """
            tenant_id id document_id snapshot_id pihak penempatan_id akun_id nama jabatan sha256 audit_urutan waktu \
            cara signed_pdf_id sertifikat_id tahap
            """),
        Coverage(
            "document_event", .digest,
            "tenant_id id document_id perbuatan dari ke akun_id nama catatan audit_urutan waktu"),
        Coverage(
            "accepted_finding", .digest,
            "tenant_id document_id versi audit_urutan urutan aturan tabel baris kolom pesan alasan"),
        Coverage(
            "signed_pdf", .digest,
            """
            tenant_id id document_id snapshot_id cara tahap sha256 halaman isi sertifikat_id penempatan_id akun_id \
            waktu tanda_tangan
            """),
        Coverage("pdf", .cache, "tenant_id sidik snapshot_id halaman isi waktu sha256"),
        Coverage(
            "job", .cache,
            "tenant_id id jenis perihal umum sidik snapshot_id masukan perkiraan hasil halaman galat dibuat",
            free: Dictionary(
                uniqueKeysWithValues: ["keadaan", "kemajuan", "percobaan", "detak"].map {
                    ($0, "how far it is; whoever changes it has a file made once more, or not at all")
                })),
        Coverage(
            "pemberitahuan", .digest,
            "tenant_id id akun_id document_id perihal judul alamat pelaku catatan waktu",
            free: ["dibaca": "what a person has read or not changes nothing else"]),
    ]

    private static let certificates: [Coverage] = [
        Coverage("otoritas", .digest, "tenant_id id generasi sertifikat kunci mulai selesai audit_urutan waktu"),
        Coverage("kunci", .digest, "tenant_id id pegawai_id akun_id publik rahasia audit_urutan waktu"),
        Coverage(
            "sertifikat", .digest, "tenant_id id kunci_id otoritas_id serial der mulai selesai audit_urutan waktu"),
        Coverage("pencabutan", .digest, "tenant_id sertifikat_id alasan audit_urutan waktu"),
        Coverage("daftar_cabut", .digest, "tenant_id otoritas_id nomor der selesai audit_urutan waktu"),
    ]

    private static let promises: [Coverage] = [
        Coverage(
            "proyeksi", .digest, "tenant_id snapshot_id document_id jabatan_id jenis tahun revisi mulai umum waktu"),
        Coverage("indikator", .digest, "tenant_id id jabatan_id slug nama satuan sasaran ragu umum waktu"),
        Coverage(
            "tautan_indikator", .digest,
            "tenant_id id indikator_id ke_id alasan akun_id nama audit_urutan waktu umum"),
        Coverage(
            "target", .digest,
            """
            tenant_id id indikator_id snapshot_id tahun periode mentah nilai dijanjikan tabel baris nomor butir kolom \
            nama satuan sasaran definisi umum
            """),
        Coverage("skala", .digest, "tenant_id jenis kunci versi isi alasan akun_id nama audit_urutan waktu"),
        Coverage(
            "cara_ukur", .digest,
            """
            tenant_id indikator_id versi mulai arah rumus agregasi agregasi_tahun isian batas desimal skala \
            skala_versi predikat predikat_versi alasan akun_id nama audit_urutan waktu umum
            """),
        Coverage(
            "realisasi", .digest,
            """
            tenant_id id indikator_id tahun periode mentah pembilang penyebut nilai sebab kendala tindak_lanjut \
            pendahulu_id akun_id nama waktu keadaan umum
            """),
        Coverage(
            "anggaran", .digest,
            "tenant_id id perangkat_daerah_id tahun versi baris kode uraian mentah nilai akun_id oleh waktu"),
        Coverage(
            "realisasi_anggaran", .digest,
            "tenant_id id perangkat_daerah_id tahun periode baris mentah nilai akun_id oleh waktu"),
        Coverage("impor_desa", .digest, "tenant_id tahun nomor sumber akun_id oleh audit_urutan waktu"),
        Coverage("data_desa", .digest, "tenant_id tahun nomor urutan desa kecamatan skor ike iks ikl status"),
        Coverage("ringkasan_desa", .digest, "tenant_id tahun nomor status jumlah"),
        Coverage("ambang_desa", .digest, "tenant_id versi mulai batas dasar akun_id oleh audit_urutan waktu"),
        Coverage(
            "realisasi_event", .digest,
            "tenant_id id realisasi_id perbuatan dari ke akun_id nama catatan audit_urutan waktu"),
        Coverage(
            "bukti", .digest,
            """
            tenant_id id realisasi_id indikator_id tahun periode nama jenis ukuran sha256 isi akun_id oleh \
            audit_urutan waktu
            """),
        Coverage(
            "bukti_terbit", .digest,
            """
            tenant_id bukti_id indikator_id tahun periode nama jenis ukuran sha256 isi akun_id oleh audit_urutan \
            waktu umum
            """),
    ]

    private static let chain: [Coverage] = [
        Coverage(
            "audit", .chain,
            "tenant_id urutan waktu akun_id pelaku permintaan perbuatan objek rincian sebelumnya digest"),
        Coverage("checkpoint", .digest, "tenant_id tanggal urutan digest jumlah waktu"),
        Coverage("row_digest", .seal, "tenant_id id tabel kunci sidik audit_urutan"),
    ]

    private static let passing: [Coverage] = [
        Coverage(
            "session", .nothing("over within half a day; every signature asks for its secret again"),
            "tenant_id id token_sha256 akun_id dibuat terakhir klien bukti"),
        Coverage(
            "peramban", .nothing("opens nothing: only gives tries of their own at the password"),
            "tenant_id id token_sha256 akun_id klien dibuat terakhir"),
        Coverage(
            "masuk_tertunda", .nothing("over within minutes, and the second step is still asked for"),
            "tenant_id token_sha256 akun_id dibuat"),
        Coverage(
            "tautan_masuk", .nothing("over within 15 minutes; its making and its use are links of the chain"),
            "tenant_id token_sha256 akun_id pembuat_id dibuat dipakai"),
        Coverage(
            "login_throttle", .nothing("counts wrong tries, and opens nothing"), "tenant_id login gagal terakhir"),
        Coverage(
            "schema_migration", .nothing("`janji serve` and `janji migrate` compare it with the files"),
            "number name checksum applied_at"),
    ]

    /// Tables of which rows may be missing.
    package static let caches: Set<String> = Set(
        all.compactMap {
            if case .cache = $0.hold { $0.table } else { nil }
        })
}
