import { DEFINER_FUNCTIONS, WALL_FUNCTIONS } from './exceptions.js';
import type { Check } from './catalogue.js';

interface Routine { name: string; owner: string; definer: boolean; settings: string[]; language: string; callers: string[]; wall: boolean; volatility: string; body: string }
const ROUTINES = `
  select p.proname as name, p.proowner::regrole::text as owner, p.prosecdef as definer, coalesce(p.proconfig, '{}') as settings, l.lanname as language,
    array(select case when g.grantee = 0 then 'public' else g.grantee::regrole::text end from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
      where g.grantee <> p.proowner order by 1) as callers,
    exists (select from pg_depend d where d.classid = 'pg_policy'::regclass and d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid) as wall,
    p.provolatile as volatility, trim(regexp_replace(p.prosrc, '\\s+', ' ', 'g')) as body
  from pg_proc p join pg_language l on l.oid = p.prolang
  where p.pronamespace not in (select oid from pg_namespace where nspname ~ '^pg_' or nspname in ('information_schema', 'bullmq'))
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`;

// pg_temp stands last on purpose: unnamed, PostgreSQL searches it first, and a temporary table would be read as ours.
const SEARCH_PATH = 'search_path=pg_catalog, public, pg_temp';

/** A function that runs as somebody else is in the list, belongs to cairn_definer, and looks nowhere but at our tables. */
export const checkFunctions: Check = async (catalogue, exceptions) => {
  const routines = await catalogue.rows<Routine>(ROUTINES);
  return routines.flatMap(({ name, owner, definer, settings, language, callers, wall, volatility, body }) => {
    const listed = definer ? exceptions.allow(DEFINER_FUNCTIONS, name) : undefined;
    const faults: string[] = [];
    if (language !== 'sql' && language !== 'plpgsql') faults.push(`${name}: is written in ${language}`);
    if (!definer && owner !== 'cairn_owner') faults.push(`${name}: belongs to ${owner}, not to cairn_owner`);
    // A part of a wall that runs as its caller: what it says is what the policy says.
    const listedWall = wall && !definer ? exceptions.allow(WALL_FUNCTIONS, name) : undefined;
    if (wall && !definer && (listedWall?.body !== body || volatility !== 's' || callers.join() !== 'cairn_app')) faults.push(`${name}: a policy asks it, and it is not as it is listed`);
    if (!definer) return faults;
    if (!listed) faults.push(`${name}: a definer function that is not in the list`);
    if (owner !== 'cairn_definer') faults.push(`${name}: runs as ${owner}, not as cairn_definer`);
    if (!settings.includes(SEARCH_PATH)) faults.push(`${name}: its search_path is not fixed to pg_catalog, public, pg_temp`);
    if (listed && callers.join() !== [...listed.callers].sort().join()) faults.push(`${name}: may be called by ${callers.join(', ') || 'nobody'}, not by ${listed.callers.join(', ')}`);
    return faults;
  });
};
