CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE perangkat_daerah (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    slug text NOT NULL CONSTRAINT perangkat_daerah_slug_is_a_path_segment CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    nama text NOT NULL CONSTRAINT perangkat_daerah_has_a_name CHECK (btrim(nama) <> ''),
    singkatan text NOT NULL DEFAULT '',
    kop text NOT NULL DEFAULT '',
    induk_id bigint,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT perangkat_daerah_slug_is_unique UNIQUE (tenant_id, slug),
    FOREIGN KEY (tenant_id, induk_id) REFERENCES perangkat_daerah (tenant_id, id)
);

CREATE TABLE jabatan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    slug text NOT NULL CONSTRAINT jabatan_slug_is_a_path_segment CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    nama text NOT NULL CONSTRAINT jabatan_has_a_name CHECK (btrim(nama) <> ''),
    eselon text NOT NULL DEFAULT '',
    perangkat_daerah_id bigint,
    atasan_id bigint,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT jabatan_slug_is_unique UNIQUE (tenant_id, slug),
    FOREIGN KEY (tenant_id, perangkat_daerah_id) REFERENCES perangkat_daerah (tenant_id, id),
    FOREIGN KEY (tenant_id, atasan_id) REFERENCES jabatan (tenant_id, id),
    CONSTRAINT jabatan_is_not_its_own_atasan CHECK (atasan_id <> id)
);

CREATE TABLE pegawai (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    nama text NOT NULL CONSTRAINT pegawai_has_a_name CHECK (btrim(nama) <> ''),
    nip text CONSTRAINT nip_has_18_digits CHECK (nip ~ '^[0-9]{18}$'),
    pangkat text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT nip_is_unique UNIQUE (tenant_id, nip)
);

-- Who holds which office, from which day through which day. Plt and Plh may overlap with the holder; two holders may not.
CREATE TABLE penempatan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    pegawai_id bigint NOT NULL,
    jabatan_id bigint NOT NULL,
    kedudukan text NOT NULL CONSTRAINT kedudukan_is_known CHECK (kedudukan IN ('definitif', 'pj', 'plt', 'plh')),
    mulai date NOT NULL,
    selesai date,
    dasar text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, pegawai_id) REFERENCES pegawai (tenant_id, id),
    FOREIGN KEY (tenant_id, jabatan_id) REFERENCES jabatan (tenant_id, id),
    CONSTRAINT penempatan_ends_after_it_begins CHECK (selesai >= mulai),
    CONSTRAINT one_holder_at_a_time EXCLUDE USING gist
        (tenant_id WITH =, jabatan_id WITH =, daterange(mulai, selesai, '[]') WITH &&) WHERE (kedudukan IN ('definitif', 'pj'))
);
CREATE INDEX penempatan_by_jabatan ON penempatan (tenant_id, jabatan_id);
CREATE INDEX penempatan_by_pegawai ON penempatan (tenant_id, pegawai_id);

CREATE TABLE akun (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    login text NOT NULL CONSTRAINT login_is_plain CHECK (login ~ '^[a-z0-9][a-z0-9._@-]{2,63}$'),
    nama text NOT NULL CONSTRAINT akun_has_a_name CHECK (btrim(nama) <> ''),
    kata_sandi text NOT NULL CONSTRAINT password_is_yescrypt CHECK (kata_sandi LIKE '$y$%'),
    pegawai_id bigint,
    perangkat_daerah_id bigint,
    peran text[] NOT NULL CONSTRAINT peran_is_known CHECK (peran <@ ARRAY['admin', 'perencana', 'pejabat', 'inspektorat']),
    aktif boolean NOT NULL DEFAULT true,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT login_is_unique UNIQUE (tenant_id, login),
    FOREIGN KEY (tenant_id, pegawai_id) REFERENCES pegawai (tenant_id, id),
    FOREIGN KEY (tenant_id, perangkat_daerah_id) REFERENCES perangkat_daerah (tenant_id, id)
);

-- Only the SHA-256 of a session's token is kept: who reads this table cannot enter with it.
CREATE TABLE session (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    token_sha256 bytea NOT NULL CONSTRAINT token_digest_has_32_bytes CHECK (length(token_sha256) = 32),
    akun_id bigint NOT NULL,
    dibuat timestamptz NOT NULL DEFAULT now(),
    terakhir timestamptz NOT NULL DEFAULT now(),
    klien text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT session_token_is_unique UNIQUE (tenant_id, token_sha256),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

-- Failed sign-ins per login name, known or not: the delay grows, nobody is locked out for good.
CREATE TABLE login_throttle (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    login text NOT NULL,
    gagal integer NOT NULL,
    terakhir timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, login)
);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['perangkat_daerah', 'jabatan', 'pegawai', 'penempatan', 'akun', 'session', 'login_throttle']) t;

GRANT SELECT, INSERT, UPDATE ON perangkat_daerah, jabatan, pegawai, penempatan, akun TO janji_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session, login_throttle TO janji_app;

CREATE POLICY own_tenant_public ON perangkat_daerah FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY own_tenant_public ON jabatan FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
GRANT SELECT ON perangkat_daerah, jabatan TO janji_public;
