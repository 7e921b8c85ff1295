-- Whoever stands in for an office does so by a decision with a number and a date, and until a day or for a stated reason. Older
-- rows keep what they say in `dasar`; the triggers look at what is written from now on.
ALTER TABLE penempatan
    ADD nomor_keputusan text NOT NULL DEFAULT '',
    ADD tanggal_keputusan date,
    ADD tanpa_selesai text NOT NULL DEFAULT '',
    ADD CONSTRAINT decision_has_a_number_and_a_date CHECK ((btrim(nomor_keputusan) = '') = (tanggal_keputusan IS NULL));

CREATE FUNCTION app.keep_penempatan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'selesai' - 'tanpa_selesai') IS DISTINCT FROM (to_jsonb(OLD) - 'selesai' - 'tanpa_selesai') THEN
        RAISE EXCEPTION 'signatures rest on it: only its end changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'penempatan_changes_only_its_end';
    END IF;
    IF TG_OP = 'INSERT' AND NEW.kedudukan <> 'definitif' AND NEW.tanggal_keputusan IS NULL THEN
        RAISE EXCEPTION 'by which decision?' USING ERRCODE = 'check_violation', CONSTRAINT = 'acting_official_has_a_decision';
    END IF;
    IF NEW.kedudukan IN ('plt', 'plh') AND NEW.selesai IS NULL AND btrim(NEW.tanpa_selesai) = '' THEN
        RAISE EXCEPTION 'until when?' USING ERRCODE = 'check_violation', CONSTRAINT = 'acting_official_ends_or_says_why_not';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER penempatan_is_well_founded AFTER INSERT OR UPDATE ON penempatan FOR EACH ROW EXECUTE FUNCTION app.keep_penempatan();

-- The calendar of the kabupaten: its newest settings, or those it began with. The zones of TimeZoneID.
CREATE FUNCTION app.local_date(at timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT (at AT TIME ZONE CASE s.zona WHEN 'WITA' THEN 'Asia/Makassar' WHEN 'WIT' THEN 'Asia/Jayapura' ELSE 'Asia/Jakarta' END)::date
      FROM (SELECT coalesce(
                (SELECT p.isi FROM pengaturan p WHERE p.tenant_id = app.current_tenant() ORDER BY p.versi DESC LIMIT 1),
                (SELECT t.pengaturan FROM tenant t WHERE t.id = app.current_tenant()))::jsonb ->> 'zona' AS zona) s
$$;

-- Who signs for an office on a day: a Plh before a Plt before the lasting holder, of two the later (Penempatan.holder(of:on:)).
CREATE FUNCTION app.acting_official(office bigint, on_day date) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT p.id FROM penempatan p
     WHERE p.tenant_id = app.current_tenant() AND p.jabatan_id = office AND p.mulai <= on_day AND coalesce(p.selesai, on_day) >= on_day
     ORDER BY CASE p.kedudukan WHEN 'plh' THEN 2 WHEN 'plt' THEN 1 ELSE 0 END DESC, p.mulai DESC, p.id DESC LIMIT 1
$$;

-- The kinds of document that an office and the one above it sign; all others the head of the perangkat daerah signs alone.
CREATE FUNCTION app.is_signed_by_parties(jenis text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT jenis IN ('pk', 'iki')
$$;

-- The office that signs a document as pihak pertama or kedua; NULL where there is no such party (Document.office(of:)).
CREATE FUNCTION app.office_of(document document, pihak text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN app.is_signed_by_parties(document.jenis) THEN CASE pihak WHEN 'pertama' THEN j.id ELSE j.atasan_id END
                WHEN pihak = 'pertama' THEN coalesce(app.head_of(j.perangkat_daerah_id), j.id) END
      FROM jabatan j WHERE j.tenant_id = document.tenant_id AND j.id = document.jabatan_id
$$;

CREATE FUNCTION app.refuse(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', replace(name, '_', ' ') USING ERRCODE = 'check_violation', CONSTRAINT = name;
END $$;

-- PostgreSQL's own copy of who may sign: a wrong handler cannot sign out of turn, for another office, or with another's account.
CREATE FUNCTION app.keep_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    d document; n snapshot; p penempatan; first signature; today date := app.local_date(NEW.waktu);
BEGIN
    SELECT * INTO STRICT d FROM document WHERE tenant_id = NEW.tenant_id AND id = NEW.document_id;
    SELECT * INTO STRICT n FROM snapshot WHERE tenant_id = NEW.tenant_id AND id = NEW.snapshot_id;
    SELECT * INTO STRICT p FROM penempatan WHERE tenant_id = NEW.tenant_id AND id = NEW.penempatan_id;
    SELECT * INTO first FROM signature WHERE tenant_id = NEW.tenant_id AND snapshot_id = NEW.snapshot_id AND pihak = 'pertama';
    IF NEW.sha256 <> n.sha256 OR n.sha256 <> sha256(convert_to(n.isi, 'UTF8')) THEN
        PERFORM app.refuse('signature_is_over_its_snapshot');
    END IF;
    IF NEW.waktu NOT BETWEEN now() AND clock_timestamp() THEN
        PERFORM app.refuse('signature_bears_the_time_it_was_made');
    END IF;
    IF NEW.pihak = 'kedua' AND first.id IS NULL THEN
        PERFORM app.refuse('second_party_signs_after_the_first');
    END IF;
    IF (d.status, n.versi) IS DISTINCT FROM (CASE NEW.pihak WHEN 'pertama' THEN 'diajukan' ELSE 'ditandatangani_pihak_pertama' END, d.versi)
        OR NEW.pihak = 'kedua' AND d.snapshot_id IS DISTINCT FROM n.id THEN
        PERFORM app.refuse('signature_waits_for_its_turn');
    END IF;
    IF (n.pihak_kedua_id IS NULL) IS DISTINCT FROM (app.office_of(d, 'kedua') IS NULL) THEN
        PERFORM app.refuse('snapshot_names_every_party');
    END IF;
    IF p.id IS DISTINCT FROM (CASE NEW.pihak WHEN 'pertama' THEN n.pihak_pertama_id ELSE n.pihak_kedua_id END) THEN
        PERFORM app.refuse('signer_is_whom_the_snapshot_names');
    END IF;
    IF p.jabatan_id IS DISTINCT FROM app.office_of(d, NEW.pihak) THEN
        PERFORM app.refuse('signer_holds_the_office_of_the_party');
    END IF;
    IF p.mulai > today OR p.selesai < today THEN
        PERFORM app.refuse('signer_holds_the_office_on_that_day');
    END IF;
    IF p.id IS DISTINCT FROM app.acting_official(p.jabatan_id, today) THEN
        PERFORM app.refuse('acting_official_signs_before_the_holder');
    END IF;
    IF NOT EXISTS (SELECT FROM akun a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.akun_id AND a.aktif AND a.pegawai_id = p.pegawai_id) THEN
        PERFORM app.refuse('signer_uses_an_account_of_his_own');
    END IF;
    IF NEW.pihak = 'kedua'
        AND p.pegawai_id = (SELECT f.pegawai_id FROM penempatan f WHERE f.tenant_id = first.tenant_id AND f.id = first.penempatan_id)
        AND NOT EXISTS (SELECT FROM accepted_finding a WHERE a.tenant_id = d.tenant_id AND a.document_id = d.id
                           AND a.versi = n.versi AND a.aturan = 'pihak.orang-sama') THEN
        PERFORM app.refuse('one_person_for_both_parties_says_why');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER signature_is_the_officials_own AFTER INSERT ON signature FOR EACH ROW EXECUTE FUNCTION app.keep_signature();
