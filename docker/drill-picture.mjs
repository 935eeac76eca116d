// What a database holds and what guards it, as lines that two databases can be compared by.

const TABLES = `select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`;

// The queue notes here that it lives, several times a second, also when there is nothing to do.
const PULSES = ['bullmq.meta'];

const GUARDS = [
  `select format('relation %s.%s kind %s owner %s rls %s forced %s options %s grants %s', n.nspname, c.relname, c.relkind, c.relowner::regrole, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, c.relacl)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'p', 'v', 'm', 'S')`,
  `select format('policy %s on %s for %s permissive %s to %s using %s check %s', polname, polrelid::regclass, polcmd, polpermissive,
    array(select case when r = 0 then 'public' else r::regrole::text end from unnest(polroles) r order by 1), pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from pg_policy`,
  `select format('column %s.%s grants %s', attrelid::regclass, attname, attacl) from pg_attribute where attacl is not null and attrelid::regclass::text !~ '^pg_'`,
  `select format('function %s owner %s definer %s settings %s grants %s body %s', p.oid::regprocedure, p.proowner::regrole, p.prosecdef, p.proconfig, p.proacl, md5(p.prosrc))
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^(pg_|information_schema)'`,
  `select format('trigger %s on %s %s', tgname, tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal`,
  `select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where conrelid <> 0 and connamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  `select format('index %s', pg_get_indexdef(indexrelid)) from pg_index where indrelid::regclass::text !~ '^(pg_|information_schema)'`,
  `select format('schema %s owner %s grants %s', nspname, nspowner::regrole, nspacl) from pg_namespace where nspname !~ '^(pg_toast|pg_temp)'`,
  `select format('database owner %s grants %s', datdba::regrole, datacl) from pg_database where datname = current_database()`,
  `select format('role %s super %s bypass %s inherit %s login %s create %s %s replicates %s settings %s password %s', rolname, rolsuper, rolbypassrls, rolinherit, rolcanlogin, rolcreatedb, rolcreaterole,
    rolreplication, array(select setconfig from pg_db_role_setting where setrole = a.oid order by 1), md5(coalesce(rolpassword, ''))) from pg_authid a where rolname !~ '^pg_'`,
  `select format('member %s of %s admin %s inherit %s set %s', member::regrole, roleid::regrole, admin_option, inherit_option, set_option) from pg_auth_members where member::regrole::text !~ '^pg_'`,
];

/**
 * Counts and sums up the rows of every table. @param ask resolves with the rows of a statement
 * @returns {Promise<Map<string, string>>} table → `rows sum`; the sum is of hashes of whole rows
 */
export async function rowsOf(ask) {
  const found = new Map();
  for (const { name, quoted } of await ask(TABLES)) {
    if (PULSES.includes(name)) {
      const [{ rows }] = await ask(`select count(*)::text as rows from ${quoted}`);
      found.set(name, `${rows} rows`);
      continue;
    }
    const [{ rows, sum }] = await ask(`select count(*)::text as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum from ${quoted} t`);
    found.set(name, `${rows} rows, sum ${sum}`);
  }
  return found;
}

/** Everything that decides who may see or do what, and what rows must be like: one line each. */
export async function guardsOf(ask) {
  const lines = [];
  for (const statement of GUARDS) for (const row of await ask(statement)) lines.push(Object.values(row)[0]);
  return lines.sort();
}

/** Tables whose rows are others now, in words. */
export function differingRows(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => `${name}: ${before.get(name) ?? 'no table'} before, ${after.get(name) ?? 'no table'} after`);
}

/** Guards that are gone or new, in words. */
export function differingGuards(before, after) {
  const [was, is] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !is.has(line)).map((line) => `gone: ${line}`), ...after.filter((line) => !was.has(line)).map((line) => `new: ${line}`)];
}
