-- The warnings of the pemeriksa that a submission let stand, each with its written reason, as they were. A submission without
-- warnings has none.
CREATE TABLE accepted_finding (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    document_id bigint NOT NULL,
    versi integer NOT NULL,
    audit_urutan bigint NOT NULL,
    urutan integer NOT NULL CONSTRAINT findings_count_from_one CHECK (urutan >= 1),
    aturan text NOT NULL,
    tabel text NOT NULL,
    baris text NOT NULL,
    kolom text NOT NULL,
    pesan text NOT NULL,
    alasan text NOT NULL CONSTRAINT what_is_accepted_has_a_reason CHECK (btrim(alasan) <> ''),
    PRIMARY KEY (tenant_id, document_id, audit_urutan, urutan),
    FOREIGN KEY (tenant_id, document_id, versi) REFERENCES naskah (tenant_id, document_id, versi),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);
SELECT app.isolate('accepted_finding');
SELECT app.append_only('accepted_finding');
GRANT SELECT, INSERT ON accepted_finding TO janji_app;

-- Citizens read the reasons of the version that was signed. Its messages are made anew from the signed text: what a message
-- says about another document is not published with this one.
GRANT SELECT (versi) ON snapshot TO janji_public;
CREATE POLICY published ON accepted_finding FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND EXISTS (
        SELECT FROM document d JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
         WHERE d.tenant_id = accepted_finding.tenant_id AND d.id = accepted_finding.document_id AND s.versi = accepted_finding.versi));
GRANT SELECT (tenant_id, document_id, versi, audit_urutan, urutan, aturan, tabel, baris, kolom, alasan) ON accepted_finding TO janji_public;
