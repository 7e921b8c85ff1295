-- Browsers that have fully signed in to an account before, second factor included. Whoever comes with one has tries of his own at
-- the password, so that strangers who guess do not keep him out. It opens nothing; only the SHA-256 of its token is kept.
CREATE TABLE peramban (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    token_sha256 bytea NOT NULL CONSTRAINT browser_digest_has_32_bytes CHECK (length(token_sha256) = 32),
    akun_id bigint NOT NULL,
    klien text NOT NULL,
    dibuat timestamptz NOT NULL DEFAULT now(),
    terakhir timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT browser_knows_an_account_once UNIQUE (tenant_id, token_sha256, akun_id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);
CREATE INDEX peramban_by_akun ON peramban (tenant_id, akun_id, terakhir);

SELECT app.isolate('peramban');
GRANT SELECT, INSERT, UPDATE, DELETE ON peramban TO janji_app;

-- Tries are forgiven with time, and those that are all forgiven go.
CREATE INDEX login_throttle_by_age ON login_throttle (tenant_id, terakhir);
