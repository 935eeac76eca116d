/** A change of the schema that must be found. Runs as cairn_owner unless it begins with `reset role`. */
export interface Plant { what: string; sql: string; fault: string }

const WALL = `network_id = (select nullif(current_setting('app.network_id', true), '')::uuid)`;
const WRITABLE = `owner_id = any((select string_to_array(current_setting('app.write_owner_ids', true), ','))::uuid[])`;
const ROLES = 'cairn_app, cairn_system, cairn_owner, cairn_public';

/** A tenant table as it should be: it must be found faultless, so that what is found below is the planted fault. */
export const GOOD_TABLE = table();

function table({ key = 'network_id, id', columns = 'network_id uuid not null, id uuid not null, name text', security = ['enable', 'force'], wall = `as restrictive for all to ${ROLES} using (${WALL}) with check (${WALL})` } = {}): string {
  return [
    `create table planted (${columns}, primary key (${key}))`,
    ...security.map((word) => `alter table planted ${word} row level security`),
    ...(wall ? [`create policy planted_network on planted ${wall}`] : []),
    'create policy planted_app on planted for all to cairn_app using (true) with check (true)',
    'grant select, insert, update on planted to cairn_app',
  ].join('; ');
}

export const PLANTS: readonly Plant[] = [
  { what: 'a table without row security', sql: table({ security: [] }), fault: 'planted: row security is off' },
  { what: 'row security that the owner passes', sql: table({ security: ['enable'] }), fault: 'planted: row security is not forced on its owner' },
  { what: 'row security lifted for a while', sql: 'alter table data_point no force row level security', fault: 'data_point: row security is not forced on its owner' },
  { what: 'row security switched off', sql: 'alter table member disable row level security', fault: 'member: row security is off' },
  { what: 'a table without the network', sql: 'create table planted (id uuid primary key)', fault: 'planted: network_id uuid not null is not its first column' },
  { what: 'a network that may be missing', sql: table({ columns: 'network_id uuid, id uuid not null', key: 'id' }), fault: 'planted: network_id uuid not null is not its first column' },
  { what: 'a primary key without the network', sql: table({ key: 'id' }), fault: 'planted: its primary key does not begin with network_id' },
  { what: 'a primary key with the network behind', sql: table({ key: 'id, network_id' }), fault: 'planted: its primary key does not begin with network_id' },
  { what: 'a table of somebody else', sql: 'reset role; create table planted (id int)', fault: 'planted: belongs to postgres, not to cairn_owner' },
  { what: 'an instant without its zone', sql: 'alter table site add column opened timestamp', fault: 'site.opened: an instant without its zone' },
  { what: 'a view that reads as its owner', sql: 'create view planted as select * from measure', fault: 'planted: a view without security_invoker reads past every wall' },
  { what: 'a view that forgets to read as its reader', sql: 'create view planted with (security_invoker = true) as select * from measure; alter view planted set (security_invoker = false)', fault: 'planted: a view without security_invoker reads past every wall' },
  { what: 'a materialized view', sql: 'create materialized view planted as select * from measure', fault: 'planted: a materialized view has no row security' },
  { what: 'a sequence', sql: 'create sequence planted', fault: 'planted: a sequence counts across networks; ids are UUIDv7' },
  { what: 'a rule', sql: 'create rule planted as on delete to site do instead nothing', fault: 'site: the rule planted rewrites statements behind their backs' },
  { what: 'a second schema', sql: 'reset role; create schema planted', fault: 'planted: a schema that nobody watches' },
  { what: 'a publication', sql: 'reset role; create publication planted for all tables', fault: 'publication planted: takes rows past the walls' },

  { what: 'a network policy that is gone', sql: 'drop policy series_network on series', fault: 'series: has no restrictive network policy' },
  { what: 'a network policy that only permits', sql: table({ wall: `for all to ${ROLES} using (${WALL}) with check (${WALL})` }), fault: 'planted: has no restrictive network policy' },
  { what: 'a network policy for reading alone', sql: table({ wall: `as restrictive for select to ${ROLES} using (${WALL})` }), fault: 'planted_network: the network policy does not hold for every command' },
  { what: 'a network policy that leaves out the owner', sql: 'alter policy site_network on site to cairn_app, cairn_system, cairn_public', fault: 'site_network: the network policy is for cairn_app, cairn_public, cairn_system, not for cairn_app, cairn_owner, cairn_public, cairn_system' },
  { what: 'a network policy without WITH CHECK', sql: table({ wall: `as restrictive for all to ${ROLES} using (${WALL})` }), fault: 'planted_network: WITH CHECK is not in the planning form' },
  { what: 'a network policy that reads its setting per row', sql: `alter policy site_network on site using (network_id = nullif(current_setting('app.network_id', true), '')::uuid)`, fault: 'site_network: USING is not in the planning form' },
  { what: 'a network policy that opens with nothing set', sql: `alter policy site_network on site using (${WALL} or current_setting('app.network_id', true) is null)`, fault: 'site_network: USING is not in the planning form' },
  { what: 'a policy for everybody', sql: 'create policy planted on site for select using (true)', fault: 'planted: opens site to public in a way that is not intended' },
  { what: 'a policy for the owner', sql: 'create policy planted on site for all to cairn_owner using (true)', fault: 'planted: opens site to cairn_owner in a way that is not intended' },
  { what: 'the public in a table', sql: 'create policy planted on site for select to cairn_public using (true)', fault: 'planted: opens site to cairn_public in a way that is not intended' },
  { what: 'the system in a table that is not in its list', sql: 'create policy planted on invitation for select to cairn_system using (true)', fault: 'planted: opens invitation to cairn_system in a way that is not intended' },
  { what: 'the definer in a table that is not in its list', sql: 'create policy planted on released_point for select to cairn_definer using (true)', fault: 'planted: opens released_point to cairn_definer in a way that is not intended' },
  { what: 'an owned table open to the network', sql: 'create policy planted on measure for select to cairn_app using (true)', fault: 'planted: opens measure to cairn_app in a way that is not intended' },
  { what: 'raw points read like shared ones', sql: `alter policy data_point_read on data_point using (owner_id = any((select string_to_array(current_setting('app.read_owner_ids', true), ','))::uuid[]))`, fault: 'data_point_read: opens data_point to cairn_app in a way that is not intended' },
  { what: 'an update that gives rows away', sql: 'alter policy series_change on series with check (true)', fault: 'series_change: opens series to cairn_app in a way that is not intended' },
  { what: 'one policy for every command of an owned table', sql: `create policy planted on measure for all to cairn_app using (${WRITABLE}) with check (${WRITABLE})`, fault: 'planted: opens measure to cairn_app in a way that is not intended' },
  { what: 'a listed policy that was changed', sql: 'alter policy measure_definition_read on measure_definition using (true)', fault: 'measure_definition_read: opens measure_definition to cairn_app in a way that is not intended' },
  { what: 'a function of a wall that lets all through', sql: `create or replace function reads_subject(network uuid, kind text, subject uuid) returns boolean language plpgsql stable parallel safe as 'begin return true; end'`, fault: 'reads_subject: a policy asks it, and it is not as it is listed' },
  { what: 'a function of a wall that nobody has listed', sql: `create function planted(id uuid) returns boolean language sql stable as 'select true'; create policy planted on site for select to cairn_app using (planted(id))`, fault: 'planted: a policy asks it, and it is not as it is listed' },
  { what: 'a setting read per row', sql: `create policy planted on site for select to cairn_app using (id::text = current_setting('app.member_id', true))`, fault: 'planted: reads a setting for every row; write it as a sub-select' },

  { what: 'an index past the network', sql: 'create index planted on site (name)', fault: 'planted: an index of site that does not begin with network_id' },
  { what: 'an index on an expression', sql: 'create index planted on site (lower(name), network_id)', fault: 'planted: an index of site that does not begin with network_id' },
  { what: 'uniqueness over all networks', sql: 'alter table site add constraint planted unique (code)', fault: 'planted: an index of site that does not begin with network_id' },
  { what: 'a foreign key without the network', sql: 'alter table site add constraint site_id_unique unique (id); alter table series add constraint planted foreign key (site_id) references site (id)', fault: 'planted: series points to site without the network' },
  { what: 'a foreign key of a table without network into one', sql: 'alter table session add column network_id uuid, add column member_id uuid; alter table session add constraint planted foreign key (network_id, member_id) references member (network_id, id)', fault: 'planted: session is of no network and points into one' },
  { what: 'a foreign key that empties the network', sql: 'alter table series add constraint planted foreign key (network_id, measure_id) references measure (network_id, id) on delete set null', fault: 'planted: ON DELETE would empty network_id' },
  { what: 'a foreign key that was never checked', sql: 'alter table series add constraint planted foreign key (network_id, measure_id) references measure (network_id, id) not valid', fault: 'planted: was never checked against the rows that are there' },
  { what: 'an id without a foreign key', sql: 'alter table site add column coach_id uuid', fault: 'site.coach_id: an id without a foreign key may name a row of another network' },

  { what: 'a definer function of the owner', sql: `create function planted() returns bigint language sql security definer set search_path = pg_catalog, public, pg_temp as 'select count(*) from measure'`, fault: 'planted: runs as cairn_owner, not as cairn_definer' },
  { what: 'a definer function that is not in the list', sql: `create function planted() returns bigint language sql security definer set search_path = pg_catalog, public, pg_temp as 'select count(*) from measure'; reset role; alter function planted owner to cairn_definer`, fault: 'planted: a definer function that is not in the list' },
  { what: 'a definer function without search_path', sql: 'reset role; alter function my_networks reset search_path', fault: 'my_networks: its search_path is not fixed to pg_catalog, public, pg_temp' },
  { what: 'a definer function that reads temporary tables first', sql: 'reset role; alter function my_networks set search_path = pg_catalog, public', fault: 'my_networks: its search_path is not fixed to pg_catalog, public, pg_temp' },
  { what: 'a definer function for everybody', sql: 'reset role; grant execute on function auth_context to public', fault: 'auth_context: may be called by cairn_app, public, not by cairn_app' },
  { what: 'a definer function for members', sql: 'reset role; grant execute on function claim_outbox to cairn_app', fault: 'claim_outbox: may be called by cairn_app, cairn_system, not by cairn_system' },
  { what: 'a function in another language', sql: `reset role; create function planted() returns int language internal as 'pg_backend_pid'`, fault: 'planted: is written in internal' },

  { what: 'TRUNCATE, which no policy sees', sql: 'grant truncate on site to cairn_app', fault: 'site: cairn_app has truncate' },
  { what: 'REFERENCES, which looks past the walls', sql: 'grant references on site to cairn_system', fault: 'site: cairn_system has references' },
  { what: 'TRIGGER, which runs code of its own', sql: 'grant trigger on site to cairn_app', fault: 'site: cairn_app has trigger' },
  { what: 'a right that may be passed on', sql: 'grant select on site to cairn_app with grant option', fault: 'site: cairn_app has select and may pass it on' },
  { what: 'a table for everybody', sql: 'grant select on site to public', fault: 'site: public has select' },
  { what: 'a table for the queue', sql: 'grant select on site to cairn_queue', fault: 'site: cairn_queue has select' },
  { what: 'a table for the public', sql: 'grant select on released_point to cairn_public', fault: 'released_point: cairn_public may "select", and the list says ""' },
  { what: 'more for the system than its list says', sql: 'grant update on data_point to cairn_system', fault: 'data_point: cairn_system may "select, update", and the list says "select"' },
  { what: 'a column more for the definer', sql: 'grant update (measure_id) on series to cairn_definer', fault: 'series: cairn_definer may "select, update (measure_id, owner_id, team_id, updated_at, version, visibility)", and the list says "select, update (owner_id, team_id, updated_at, version, visibility)"' },
  { what: 'more for members in a table without network', sql: 'grant delete on app_user to cairn_app', fault: 'app_user: cairn_app may "select, insert, update, delete", and the list says "select, insert, update"' },
  { what: 'members who write what jobs compute', sql: 'grant update on released_point to cairn_app', fault: 'released_point: members may update, and only jobs write it' },
  { what: 'members who delete', sql: 'grant delete on site to cairn_app', fault: 'site: members may delete rows for good' },
  { what: 'a right that no policy lets through', sql: 'drop policy measure_add on measure', fault: 'measure: cairn_app has insert, and no policy lets it through' },
  { what: 'rights by default', sql: 'alter default privileges grant select on tables to cairn_app', fault: 'cairn_owner: gives rights by default to what it will create' },
  { what: 'members who create tables', sql: 'reset role; grant create on schema public to cairn_app', fault: 'schema public: cairn_app has create' },
  { what: 'members in the schema of the queue', sql: 'reset role; grant usage on schema bullmq to cairn_app', fault: 'schema bullmq: cairn_app has usage' },
  { what: 'everybody in the database', sql: 'reset role; do $$ begin execute format(\'grant connect on database %I to public\', current_database()); end $$', fault: 'database: public has connect' },

  { what: 'a role past the walls', sql: 'reset role; alter role cairn_app bypassrls', fault: 'cairn_app: has BYPASSRLS' },
  { what: 'a superuser', sql: 'reset role; alter role cairn_system superuser', fault: 'cairn_system: has SUPERUSER' },
  { what: 'a role that makes roles', sql: 'reset role; alter role cairn_owner createrole', fault: 'cairn_owner: has CREATEROLE' },
  { what: 'a definer that signs in', sql: 'reset role; alter role cairn_definer login', fault: 'cairn_definer: can sign in' },
  { what: 'a member of the owner', sql: 'reset role; grant cairn_owner to cairn_app', fault: 'cairn_app: is a member of cairn_owner' },
  { what: 'an owner who reads as the definer', sql: 'reset role; grant cairn_definer to cairn_owner with inherit true', fault: 'cairn_owner: is a member of cairn_definer' },
  { what: 'a reader of everything', sql: 'reset role; grant pg_read_all_data to cairn_system', fault: 'cairn_system: is a member of pg_read_all_data' },
  { what: 'a role that nobody knows', sql: 'reset role; create role cairn_planted', fault: 'cairn_planted: a role that nobody knows' },
  { what: 'a table of members', sql: 'reset role; create table planted (id int); alter table planted owner to cairn_app', fault: 'cairn_app: owns something in pg_class (public)' },
  { what: 'a table of the definer', sql: 'reset role; alter table api_token owner to cairn_definer', fault: 'cairn_definer: owns something in pg_class (public)' },
  { what: 'a network that is set before sign-in', sql: `reset role; alter role cairn_app set app.network_id = '00000000-0000-7000-8000-000000000000'`, fault: 'cairn_app: begins with app.network_id already set' },
  { what: 'a search_path of a role', sql: 'reset role; alter role cairn_app set search_path = planted, public', fault: 'cairn_app: begins with search_path already set' },

  { what: 'an exception that nothing needs', sql: 'drop index member_user', fault: 'INDEXES lists member_user, which does not need it' },
  { what: 'a table in the list that is gone', sql: 'drop table sign_in_attempt', fault: 'GLOBAL_TABLES lists sign_in_attempt, which does not need it' },
];
