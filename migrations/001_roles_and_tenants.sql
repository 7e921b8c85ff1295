-- Two group roles carry every right; each database has its own login roles, members of these (janji migrate makes them).
-- The owner of this schema runs migrations only and serves no request.
DO $$ BEGIN CREATE ROLE janji_app NOLOGIN NOBYPASSRLS; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE janji_public NOLOGIN NOBYPASSRLS; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO janji_app, janji_public;

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO janji_app, janji_public;

-- Loud on purpose: without a tenant in the transaction this is an error (42704, or 22P02 on a reused session), never another tenant's rows.
CREATE FUNCTION app.current_tenant() RETURNS bigint LANGUAGE sql STABLE
    AS $$ SELECT current_setting('app.tenant_id')::bigint $$;

-- One declaration gives a tenant table its first two locks: row security, also for its owner, and the one policy.
CREATE FUNCTION app.isolate(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY own_tenant ON %s TO janji_app USING (tenant_id = (SELECT app.current_tenant()))', target);
END $$;

-- Facts are rows that stay as written. The missing UPDATE and DELETE rights are the first lock, this trigger the second.
CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 'facts_are_append_only';
END $$;
CREATE FUNCTION app.append_only(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER facts_are_append_only BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.refuse_change()', target);
    EXECUTE format('CREATE TRIGGER facts_are_not_truncated BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', target);
END $$;

-- The installation: which kabupaten there are. Not tenant data, so no row security; only the owner writes it.
CREATE TABLE tenant (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug text NOT NULL CONSTRAINT tenant_slug_is_unique UNIQUE CONSTRAINT tenant_slug_is_a_host_label CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    nama text NOT NULL CONSTRAINT tenant_has_a_name CHECK (btrim(nama) <> ''),
    demonstrasi boolean NOT NULL DEFAULT false,
    pengaturan text NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(pengaturan::jsonb) = 'object'),
    dibuat timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE tenant_host (
    host text PRIMARY KEY CONSTRAINT host_is_lower_case CHECK (host = lower(host) AND host <> ''),
    tenant_id bigint NOT NULL REFERENCES tenant (id)
);
GRANT SELECT ON tenant, tenant_host TO janji_app, janji_public;
