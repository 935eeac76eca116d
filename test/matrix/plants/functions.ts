import type { Client as Database } from 'pg';

/** One predicate of a definer function that is taken out. */
export interface FunctionPlant {
  name: string;
  function: string;
  plant: string;
  restore: string;
  /** A hole in the code to open with it: both ask the same, and only without both something shows. */
  hole?: string;
}

interface Predicate { in: string; what: string; change: [from: string, to: string][]; hole?: string }

const SETTING = (name: string): string => `(select nullif(current_setting('app.${name}', true), '')::uuid)`;
const LIST = (name: string): string => `((select string_to_array(current_setting('app.${name}', true), ','))::uuid[])`;

/** Every predicate of every definer function. Two that ask the same are taken out together. */
const PREDICATES: Predicate[] = [
  { in: 'auth_context', what: 'the secret of the session', change: [['s.secret_hash = secret', 'true']] },
  { in: 'auth_context', what: 'the session was not ended', change: [['s.revoked_at is null', 'true']] },
  { in: 'auth_context', what: 'the session has not run out', change: [['s.expires_at > now()', 'true']] },
  { in: 'auth_context', what: 'the session was seen lately', change: [[`s.last_seen_at > now() - interval '12 hours'`, 'true']] },
  { in: 'auth_context', what: 'the secret of the token', change: [['t.secret_hash = secret', 'true']] },
  { in: 'auth_context', what: 'the token was not taken back', change: [['t.revoked_at is null', 'true']] },
  { in: 'auth_context', what: 'the token has not run out', change: [['t.expires_at > now()', 'true']] },
  { in: 'auth_context', what: 'the account is open', change: [['u.disabled_at is null', 'true']] },
  { in: 'auth_context', what: 'the network of the token', change: [['(c.token_network is null or c.token_network = n.network_id)', 'true']] },
  { in: 'auth_context', what: 'the member is one now', change: [[`x.user_id = c.user_id and x.state = 'ACTIVE'`, 'x.user_id = c.user_id'], [`m.user_id = c.user_id and m.state = 'ACTIVE'`, 'm.user_id = c.user_id']] },
  { in: 'auth_context', what: 'whose membership it is', change: [['x.user_id = c.user_id and', ''], ['m.user_id = c.user_id and', '']] },
  { in: 'auth_context', what: 'which network is asked for', change: [['n.slug = wanted_slug and', '']] },
  { in: 'auth_context', what: 'who is still on the roster of a team', change: [['and tm.left_at is null', '']] },
  { in: 'auth_context', what: 'the team still works', change: [['and t.ended_at is null', '']] },
  { in: 'auth_context', what: 'whose teams', change: [['and tm.member_id = m.id', '']] },
  { in: 'auth_context', what: 'guests are in no team', change: [[`and not m.roles <@ array['GUEST']`, '']] },
  { in: 'auth_context', what: 'a team is of its district and its coaches', change: [['m.organization_id = t.owner_id or', 'true or']] },
  { in: 'member_context', what: 'who is still on the roster of a team', change: [['and tm.left_at is null', '']] },
  { in: 'member_context', what: 'whose teams', change: [['and tm.member_id = m.id', '']] },
  { in: 'member_context', what: 'which member it is', change: [['and m.id = wanted_member', '']] },
  { in: 'member_context', what: 'the member is one now', change: [[`and m.state = 'ACTIVE'`, '']] },
  { in: 'member_context', what: 'the account is open', change: [['and u.disabled_at is null', '']] },
  { in: 'ticket_context', what: 'the secret', change: [['t.secret_hash = secret', 'true']] },
  { in: 'ticket_context', what: 'the ticket was not used', change: [['and t.used_at is null', '']], hole: 'tickets open once' },
  { in: 'ticket_context', what: 'the ticket has not run out', change: [['and t.expires_at > now()', '']] },
  { in: 'ticket_context', what: 'the member is one now', change: [[`and m.state = 'ACTIVE'`, '']] },
  { in: 'ticket_context', what: 'the session was not ended', change: [['and s.revoked_at is null', '']] },
  { in: 'ticket_context', what: 'the session has not run out', change: [['and s.expires_at > now()', '']] },
  { in: 'ticket_context', what: 'the token was not taken back', change: [['and a.revoked_at is null', '']] },
  { in: 'ticket_context', what: 'the token has not run out', change: [['and a.expires_at > now()', '']] },
  { in: 'token_lives', what: 'which token', change: [['and a.id = wanted_token', '']] },
  { in: 'token_lives', what: 'the token was not taken back', change: [['and a.revoked_at is null', '']] },
  { in: 'token_lives', what: 'the token has not run out', change: [['and a.expires_at > now()', '']] },
  { in: 'my_networks', what: 'whose networks', change: [['m.user_id = wanted_user', 'true']] },
  { in: 'my_networks', what: 'the member is one now', change: [[`and m.state = 'ACTIVE'`, '']] },
  { in: 'invitation_context', what: 'the secret', change: [['i.secret_hash = secret', 'true']] },
  { in: 'invitation_context', what: 'the link was not used', change: [['and i.used_at is null', '']] },
  { in: 'invitation_context', what: 'the invitation was not taken back', change: [['and i.revoked_at is null', '']] },
  { in: 'invitation_context', what: 'the link has not run out', change: [['and i.expires_at > now()', '']] },
  { in: 'search_ideas', what: 'the network', change: [[`i.network_id = ${SETTING('network_id')}`, 'true']] },
  { in: 'search_ideas', what: 'the idea is there', change: [['and i.deleted_at is null', '']] },
  { in: 'search_ideas', what: 'the owner', change: [[`and i.owner_id = any${LIST('read_owner_ids')}`, '']] },
  { in: 'search_ideas', what: 'the team', change: [[`and i.team_id = any${LIST('team_ids')}`, '']] },
  { in: 'search_messages', what: 'the network', change: [[`m.network_id = ${SETTING('network_id')}`, 'true']] },
  { in: 'search_messages', what: 'the message was not taken back', change: [['and m.deleted_at is null', '']] },
  { in: 'takes_part', what: 'which session', change: [['and p.session_id = wanted_session', '']] },
  { in: 'takes_part', what: 'who takes part', change: [[`and p.member_id = ${SETTING('member_id')}`, '']] },
  { in: 'forget_message_words', what: 'whose words', change: [[`and m.author_id = ${SETTING('member_id')}`, '']] },
  { in: 'session_by_code', what: 'the code', change: [['s.code = wanted', 'true']] },
  { in: 'session_by_code', what: 'whose membership', change: [[`and m.user_id = ${SETTING('user_id')}`, '']] },
  { in: 'session_by_code', what: 'the member is one now', change: [[`and m.state = 'ACTIVE'`, '']] },
  { in: 'session_by_code', what: 'the session is not over', change: [[`and s.state <> 'ENDED'`, '']] },
  { in: 'session_by_code', what: 'guests are not led', change: [[`and exists (select 1 from unnest(m.roles) r where r <> 'GUEST')`, '']] },
  { in: 'session_by_code', what: 'the owner', change: [['and s.owner_id = m.organization_id', '']] },
  { in: 'session_by_code', what: 'the team', change: [['and tm.team_id = s.team_id', '']] },
  { in: 'session_by_code', what: 'whose team', change: [['and tm.member_id = m.id', '']] },
  { in: 'session_by_code', what: 'who is still on the roster', change: [['and tm.left_at is null', '']] },
  { in: 'session_by_code', what: 'the team still works', change: [['and t.ended_at is null', '']] },
  { in: 'session_by_code', what: 'a team is of its district and its coaches', change: [['m.organization_id = t.owner_id or', 'true or']] },
  { in: 'record_points', what: 'who typed', change: [[`and e.member_id = ${SETTING('member_id')}`, '']] },
  { in: 'record_points', what: 'the network, and who typed', change: [[`e.network_id = ${SETTING('network_id')} and`, ''], [`and e.member_id = ${SETTING('member_id')}`, '']] },
  { in: 'record_points', what: 'the owner', change: [[`and e.owner_id = any(${LIST('author_owner_ids')})`, '']] },
  { in: 'record_points', what: 'the entry stands', change: [['and e.undone_at is null', '']] },
  { in: 'record_points', what: 'an entry is written once', change: [['and not exists (select 1 from data_point_history k where k.network_id = e.network_id and k.import_id = e.id)', '']] },
  { in: 'undo_points', what: 'the network', change: [[`e.network_id = ${SETTING('network_id')} and`, '']] },
  { in: 'undo_points', what: 'the entry stands', change: [['and e.undone_at is null', '']] },
  { in: 'undo_points', what: 'who typed', change: [[`e.member_id = ${SETTING('member_id')} and`, '']] },
  { in: 'undo_points', what: 'whoever typed still may', change: [[`and e.owner_id = any(${LIST('author_owner_ids')})`, '']] },
  { in: 'undo_points', what: 'who reads raw cells', change: [[`e.owner_id = any(${LIST('raw_owner_ids')}) and`, '']] },
  { in: 'undo_points', what: 'who writes for the owner', change: [[`and e.owner_id = any(${LIST('write_owner_ids')})`, '']] },
  { in: 'give_series', what: 'the network', change: [['s.network_id = h.network_id and', '']] },
  { in: 'give_series', what: 'the owner', change: [['and s.owner_id = any(h.write_owner_ids)', '']] },
  { in: 'give_series', what: 'the district takes part', change: [[`and coalesce(district.state, st.state) = 'ACTIVE'`, '']] },
];

/** Definer functions that have no predicate to take out, and why. */
const WITHOUT: Record<string, string> = {
  claim_outbox: 'The relay serves every network, and its role reaches nothing else with what it gets: ids.',
  take_outbox: 'As claim_outbox, which it asks.',
  unmet_deliveries: 'As claim_outbox.',
  outbox_age: 'A number of seconds.',
  all_networks: 'For the doctor alone, as cairn_system: ids and slugs of networks.',
};

/** The definer functions of the catalogue with one predicate less each. @throws for a function that nobody has taken apart here */
export async function functionPlants(database: Database): Promise<FunctionPlant[]> {
  const { rows } = await database.query<{ name: string; text: string }>(`
    select proname as name, pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`);
  const definitions = new Map(rows.map(({ name, text }) => [name, text]));
  const unknown = rows.filter(({ name }) => !WITHOUT[name] && !PREDICATES.some((predicate) => predicate.in === name));
  if (unknown.length > 0) throw new Error(`Take ${unknown.map(({ name }) => name).join(', ')} apart in test/matrix/plants/functions.ts.`);
  return PREDICATES.map(({ in: name, what, change, hole }) => {
    const restore = definitions.get(name);
    if (!restore) throw new Error(`There is no function ${name} any more: see test/matrix/plants/functions.ts.`);
    const plant = change.reduce((text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${name}; see test/matrix/plants/functions.ts.`);
      return text.replace(from, to);
    }, restore);
    return { name: `${name}: without "${what}"`, function: name, plant, restore, ...(hole ? { hole } : {}) };
  });
}
