-- The audit chain of a tenant: each link holds the digest of the one before it (Sealing/AuditLink.swift).
CREATE TABLE audit (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    urutan bigint NOT NULL CONSTRAINT audit_counts_from_one CHECK (urutan >= 1),
    waktu timestamptz NOT NULL,
    akun_id bigint,
    pelaku text NOT NULL,
    permintaan text NOT NULL,
    perbuatan text NOT NULL,
    objek text NOT NULL,
    rincian text NOT NULL,
    sebelumnya bytea NOT NULL,
    digest bytea NOT NULL,
    PRIMARY KEY (tenant_id, urutan),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    CONSTRAINT audit_link_has_one_successor UNIQUE (tenant_id, sebelumnya),
    CONSTRAINT audit_digest_has_32_bytes CHECK (length(digest) = 32 AND length(sebelumnya) = 32)
);
SELECT app.isolate('audit');
SELECT app.append_only('audit');
GRANT SELECT, INSERT ON audit TO janji_app;
