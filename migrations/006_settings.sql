-- What a kabupaten decides for itself, one row per change with all settings as they are from then on. `tenant.pengaturan`
-- is what it began with; the newest row here, if there is one, takes its place.
CREATE TABLE pengaturan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    versi integer NOT NULL CONSTRAINT settings_count_from_one CHECK (versi >= 1),
    bagian text NOT NULL CONSTRAINT settings_name_their_part CHECK (bagian <> ''),
    isi text NOT NULL CONSTRAINT settings_text_is_an_object CHECK (jsonb_typeof(isi::jsonb) = 'object'),
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    alasan text NOT NULL DEFAULT '',
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, versi),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

-- Coats of arms by the SHA-256 of their bytes, which is their address. An old one stays: signed documents print it.
CREATE TABLE lambang (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    sha256 bytea NOT NULL CONSTRAINT crest_digest_fits_its_bytes CHECK (sha256 = sha256(isi)),
    jenis text NOT NULL CONSTRAINT crest_format_is_known CHECK (jenis IN ('png', 'svg')),
    isi bytea NOT NULL CONSTRAINT crest_has_at_most_200_kb CHECK (length(isi) BETWEEN 1 AND 204800),
    akun_id bigint NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, sha256),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['pengaturan', 'lambang']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['pengaturan', 'lambang']) t;
GRANT SELECT, INSERT ON pengaturan, lambang TO janji_app;

CREATE POLICY own_tenant_public ON pengaturan FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY own_tenant_public ON lambang FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
GRANT SELECT (tenant_id, versi, isi) ON pengaturan TO janji_public;
GRANT SELECT (tenant_id, sha256, jenis, isi) ON lambang TO janji_public;
