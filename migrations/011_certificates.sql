-- The keys and certificates of electronic signatures that are "tidak tersertifikasi" (PP 71/2019): a certificate authority of the
-- kabupaten's own, one generation after the other, and below it the officials.

-- `kunci` is PKCS #8, encrypted with the authority's passphrase, which is stored nowhere; NULL while the key is kept elsewhere.
CREATE TABLE otoritas (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    generasi integer NOT NULL CONSTRAINT otoritas_counts_from_one CHECK (generasi >= 1),
    sertifikat bytea NOT NULL,
    kunci bytea,
    mulai timestamptz NOT NULL,
    selesai timestamptz NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT otoritas_generation_is_unique UNIQUE (tenant_id, generasi),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT otoritas_ends_after_it_begins CHECK (selesai > mulai)
);

-- `rahasia` is PKCS #8, encrypted with the official's own passphrase, which is stored nowhere.
CREATE TABLE kunci (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    pegawai_id bigint NOT NULL,
    akun_id bigint NOT NULL,
    publik bytea NOT NULL,
    rahasia bytea NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT kunci_is_one_persons UNIQUE (tenant_id, publik),
    FOREIGN KEY (tenant_id, pegawai_id) REFERENCES pegawai (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);
CREATE INDEX kunci_by_pegawai ON kunci (tenant_id, pegawai_id);
CREATE INDEX kunci_by_akun ON kunci (tenant_id, akun_id);

-- Nobody makes a key in another person's name.
CREATE FUNCTION app.require_own_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM akun a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.akun_id AND a.pegawai_id = NEW.pegawai_id) THEN
        RAISE EXCEPTION 'a key is made by its own pegawai' USING ERRCODE = 'check_violation', CONSTRAINT = 'kunci_is_made_by_its_own_pegawai';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER kunci_is_made_by_its_own_pegawai BEFORE INSERT ON kunci FOR EACH ROW EXECUTE FUNCTION app.require_own_account();

CREATE TABLE sertifikat (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    kunci_id bigint NOT NULL,
    otoritas_id bigint NOT NULL,
    serial text NOT NULL CONSTRAINT serial_is_hexadecimal_text CHECK (serial ~ '^[0-9a-f]{1,40}$'),
    der bytea NOT NULL,
    mulai timestamptz NOT NULL,
    selesai timestamptz NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT serial_is_unique UNIQUE (tenant_id, serial),
    CONSTRAINT kunci_has_one_certificate UNIQUE (tenant_id, kunci_id),
    FOREIGN KEY (tenant_id, kunci_id) REFERENCES kunci (tenant_id, id),
    FOREIGN KEY (tenant_id, otoritas_id) REFERENCES otoritas (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT sertifikat_ends_after_it_begins CHECK (selesai > mulai)
);

CREATE TABLE pencabutan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    sertifikat_id bigint NOT NULL,
    alasan text NOT NULL CONSTRAINT alasan_pencabutan_is_known CHECK (alasan IN ('bocor', 'lupa', 'berubah', 'diganti', 'berhenti')),
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, sertifikat_id),
    FOREIGN KEY (tenant_id, sertifikat_id) REFERENCES sertifikat (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

-- Revocation lists (RFC 5280, 5), as they were signed.
CREATE TABLE daftar_cabut (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    otoritas_id bigint NOT NULL,
    nomor bigint NOT NULL CONSTRAINT daftar_cabut_counts_from_one CHECK (nomor >= 1),
    der bytea NOT NULL,
    selesai timestamptz NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, otoritas_id, nomor),
    FOREIGN KEY (tenant_id, otoritas_id) REFERENCES otoritas (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['otoritas', 'kunci', 'sertifikat', 'pencabutan', 'daftar_cabut']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['sertifikat', 'pencabutan', 'daftar_cabut']) t;
GRANT SELECT, INSERT ON otoritas, kunci, sertifikat, pencabutan, daftar_cabut TO janji_app;
-- Only where a secret lies, and under which passphrase, may change.
GRANT UPDATE (kunci) ON otoritas TO janji_app;
GRANT UPDATE (rahasia) ON kunci TO janji_app;

-- Whoever has a signed document may see whose certificate it was: all but the keys.
CREATE POLICY own_tenant_public ON otoritas FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY own_tenant_public ON sertifikat FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY own_tenant_public ON pencabutan FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY own_tenant_public ON daftar_cabut FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
GRANT SELECT (tenant_id, id, generasi, sertifikat, mulai, selesai) ON otoritas TO janji_public;
GRANT SELECT (tenant_id, id, otoritas_id, serial, der, mulai, selesai) ON sertifikat TO janji_public;
GRANT SELECT (tenant_id, sertifikat_id, alasan, waktu) ON pencabutan TO janji_public;
GRANT SELECT (tenant_id, otoritas_id, nomor, der, selesai, waktu) ON daftar_cabut TO janji_public;
