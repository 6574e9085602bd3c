package nhipcau.database.backup;

/// What a database is made of, one line for each thing, in an order that depends on names alone.
final class Definitions {

    private static final String OURS = "n.nspname !~ '^pg_|^information_schema$|^migration$'";

    /// Extensions' own objects are named by their extension alone.
    private static final String QUERY_OF_ALL = """
            select concat_ws(' ', 'column', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then 'not null' end, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped and OURS
            union all
            select concat_ws(' ', 'relation', n.nspname, c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity,
                c.relacl, c.reloptions, case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'S') and OURS
            union all
            select concat_ws(' ', 'constraint', n.nspname, c.relname, o.conname, pg_get_constraintdef(o.oid), o.convalidated)
            from pg_constraint o join pg_namespace n on n.oid = o.connamespace left join pg_class c on c.oid = o.conrelid
            where o.contype <> 'n' and OURS
            union all
            select concat_ws(' ', 'index', n.nspname, pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready)
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where OURS
            union all
            select concat_ws(' ', 'trigger', n.nspname, c.relname, pg_get_triggerdef(t.oid), t.tgenabled)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where not t.tgisinternal and OURS
            union all
            select concat_ws(' ', 'policy', p.schemaname, p.tablename, p.policyname, p.permissive, p.roles, p.cmd, p.qual, p.with_check)
            from pg_policies p
            union all
            select concat_ws(' ', 'function', p.oid::regprocedure,
                case when p.prokind in ('f', 'p') then pg_get_functiondef(p.oid) end, p.proacl)
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where OURS and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
            union all
            select concat_ws(' ', 'type', n.nspname, t.typname, t.typtype, format_type(nullif(t.typbasetype, 0), t.typtypmod),
                (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
            from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype in ('d', 'e', 'c') and OURS
            union all
            select concat_ws(' ', 'schema', n.nspname, n.nspacl) from pg_namespace n where OURS
            union all
            select concat_ws(' ', 'extension', e.extname, e.extversion) from pg_extension e
            """.replace("OURS", OURS);

    static final String QUERY =
            "select replace(d, E'\\n', ' ') from (" + QUERY_OF_ALL + ") as all_of_them(d) order by d collate \"C\"";

    private Definitions() {}
}
