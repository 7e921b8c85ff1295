-- The second factor of an account (RFC 6238), sealed with the key of the installation; in force once a code confirmed it. The
-- step of the last code that was taken: none is taken twice.
CREATE TABLE faktor_kedua (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    akun_id bigint NOT NULL,
    rahasia bytea NOT NULL CONSTRAINT second_factor_is_sealed CHECK (length(rahasia) = 48),
    langkah bigint NOT NULL DEFAULT 0,
    dibuat timestamptz NOT NULL DEFAULT now(),
    dikonfirmasi timestamptz,
    PRIMARY KEY (tenant_id, akun_id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

CREATE TABLE kode_pemulihan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    akun_id bigint NOT NULL,
    sha256 bytea NOT NULL CONSTRAINT recovery_digest_has_32_bytes CHECK (length(sha256) = 32),
    dipakai timestamptz,
    PRIMARY KEY (tenant_id, akun_id, sha256),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

-- Half signed in: the password or a link was right, the code is still asked for. No session, and no right to anything else.
CREATE TABLE masuk_tertunda (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    token_sha256 bytea NOT NULL CONSTRAINT pending_digest_has_32_bytes CHECK (length(token_sha256) = 32),
    akun_id bigint NOT NULL,
    dibuat timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, token_sha256),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

-- A link that signs one account in, once, within 15 minutes. Only the digest of its token is kept.
CREATE TABLE tautan_masuk (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    token_sha256 bytea NOT NULL CONSTRAINT link_digest_has_32_bytes CHECK (length(token_sha256) = 32),
    akun_id bigint NOT NULL,
    pembuat_id bigint NOT NULL,
    dibuat timestamptz NOT NULL DEFAULT now(),
    dipakai timestamptz,
    PRIMARY KEY (tenant_id, token_sha256),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, pembuat_id) REFERENCES akun (tenant_id, id)
);
CREATE INDEX tautan_masuk_by_akun ON tautan_masuk (tenant_id, akun_id);

-- When whoever sits at a session last proved to be its owner: with the second factor, or with the password without one.
ALTER TABLE session ADD bukti timestamptz NOT NULL DEFAULT '-infinity';

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['faktor_kedua', 'kode_pemulihan', 'masuk_tertunda', 'tautan_masuk']) t;
GRANT SELECT, INSERT, UPDATE, DELETE ON faktor_kedua, kode_pemulihan, masuk_tertunda, tautan_masuk TO janji_app;
