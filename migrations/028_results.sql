-- What was reached: entries that are never changed. Who types again writes another entry, which takes the place of the one before.
-- Only where an entry stands moves, by permits, each with its event and its link in the audit chain; what is verified stays until a
-- correction of it is verified.
CREATE TABLE realisasi (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    indikator_id bigint NOT NULL,
    tahun integer NOT NULL CONSTRAINT result_year_is_plausible CHECK (tahun BETWEEN 2000 AND 2100),
    periode text NOT NULL CONSTRAINT result_period_is_known CHECK (periode ~ '^(tahun|TW[1-4]|0[1-9]|1[0-2])$'),
    -- As it was typed, and the number that it was read as. A percentage may be given by its two parts.
    mentah text NOT NULL,
    pembilang text NOT NULL,
    penyebut text NOT NULL,
    nilai numeric,
    sebab text NOT NULL,
    kendala text NOT NULL,
    tindak_lanjut text NOT NULL,
    -- The entry that it was made from; NULL for the first.
    pendahulu_id bigint,
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    keadaan text NOT NULL DEFAULT 'draf' CONSTRAINT result_state_is_known CHECK
        (keadaan IN ('draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'digantikan')),
    umum boolean NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, indikator_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, pendahulu_id) REFERENCES realisasi (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    CONSTRAINT what_is_submitted_says_something CHECK (keadaan IN ('draf', 'dikembalikan', 'digantikan') OR btrim(mentah) <> ''
        OR btrim(pembilang) <> '' AND btrim(penyebut) <> '')
);
CREATE UNIQUE INDEX one_result_at_work ON realisasi (tenant_id, indikator_id, tahun, periode)
    WHERE keadaan IN ('draf', 'diajukan', 'dikembalikan');
CREATE UNIQUE INDEX one_result_that_counts ON realisasi (tenant_id, indikator_id, tahun, periode) WHERE keadaan = 'diverifikasi';
CREATE INDEX realisasi_by_year ON realisasi (tenant_id, tahun, indikator_id) WHERE keadaan <> 'digantikan';
CREATE INDEX realisasi_by_indikator ON realisasi (tenant_id, indikator_id, tahun, periode, id DESC);

CREATE TABLE realisasi_event (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    realisasi_id bigint NOT NULL,
    perbuatan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    catatan text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, realisasi_id) REFERENCES realisasi (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT a_returned_result_says_why CHECK (perbuatan <> 'kembalikan' OR btrim(catatan) <> '')
);
CREATE INDEX realisasi_event_by_realisasi ON realisasi_event (tenant_id, realisasi_id, id);

-- PostgreSQL's own copy of the lifecycle (KeadaanRealisasi.next), and of the rule that nobody verifies what he entered or submitted.
CREATE FUNCTION app.keep_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    actor bigint := nullif(current_setting('app.actor_id', true), '')::bigint;
BEGIN
    IF (to_jsonb(NEW) - 'keadaan') IS DISTINCT FROM (to_jsonb(OLD) - 'keadaan') THEN
        PERFORM app.refuse('result_keeps_its_words');
    END IF;
    IF NOT ((OLD.keadaan, NEW.keadaan) IN (
        ('draf', 'draf'), ('draf', 'diajukan'), ('draf', 'digantikan'), ('dikembalikan', 'diajukan'), ('dikembalikan', 'digantikan'),
        ('diajukan', 'draf'), ('diajukan', 'dikembalikan'), ('diajukan', 'diverifikasi'), ('diverifikasi', 'digantikan'))) THEN
        PERFORM app.refuse('result_follows_its_lifecycle');
    END IF;
    IF NEW.keadaan = 'diverifikasi' AND (actor IS NULL OR actor = NEW.akun_id OR EXISTS (
        SELECT FROM realisasi_event e WHERE e.tenant_id = NEW.tenant_id AND e.realisasi_id = NEW.id AND e.perbuatan = 'ajukan'
           AND e.akun_id = actor)) THEN
        PERFORM app.refuse('nobody_verifies_what_he_entered');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER result_follows_its_lifecycle AFTER UPDATE ON realisasi FOR EACH ROW EXECUTE FUNCTION app.keep_result();

CREATE FUNCTION app.keep_new_result() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.keadaan <> 'draf' THEN PERFORM app.refuse('result_begins_as_a_draft'); END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER result_begins_as_a_draft AFTER INSERT ON realisasi FOR EACH ROW EXECUTE FUNCTION app.keep_new_result();
CREATE TRIGGER result_is_never_removed BEFORE DELETE ON realisasi FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER result_is_not_truncated BEFORE TRUNCATE ON realisasi FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['realisasi', 'realisasi_event']) t;
SELECT app.append_only('realisasi_event');
SELECT app.hold(t::regclass) FROM unnest(ARRAY['realisasi', 'realisasi_event']) t;
GRANT SELECT, INSERT, UPDATE (keadaan) ON realisasi TO janji_app;
GRANT SELECT, INSERT ON realisasi_event TO janji_app;

-- Only what is verified counts in public. Who typed it is not told.
CREATE POLICY published ON realisasi FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND umum AND keadaan = 'diverifikasi');
GRANT SELECT (tenant_id, id, indikator_id, tahun, periode, mentah, pembilang, penyebut, nilai, sebab, kendala, tindak_lanjut, waktu,
    keadaan, umum) ON realisasi TO janji_public;
