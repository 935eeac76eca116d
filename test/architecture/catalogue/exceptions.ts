/**
 * Everything in the database that is not as the rule says, with its reason. What stands here and is not needed any more
 * is a fault like every other.
 */

import { readFileSync } from 'node:fs';

export type Role = 'cairn_app' | 'cairn_system' | 'cairn_definer' | 'cairn_public';

interface Powers { may: string; why: string }

/** Tables that belong to no network, with all that a role may do there. They have no walls. */
export const GLOBAL_TABLES: Record<string, { why: string; may: Partial<Record<Role, string>> }> = {
  migration: { why: 'The steps of the schema; health checks compare them.', may: { cairn_app: 'select' } },
  organization: { why: 'A hub or district is the same in every network that it takes part in.', may: { cairn_app: 'select, insert, update', cairn_definer: 'select' } },
  app_user: { why: 'A person signs in before any network is known.', may: { cairn_app: 'select, insert, update', cairn_definer: 'select' } },
  credential: { why: 'A person signs in before any network is known.', may: { cairn_app: 'select, insert, update' } },
  organization_member: { why: 'Who leads a hub decides who may found a network.', may: { cairn_app: 'select, insert, update, delete', cairn_definer: 'select' } },
  session: { why: 'One sign-in serves every network of a person.', may: { cairn_app: 'select, insert, update', cairn_system: 'select, delete', cairn_definer: 'select' } },
  reset_token: { why: 'Whoever lost the password is in no network.', may: { cairn_app: 'select, insert, update', cairn_system: 'select, delete' } },
  sign_in_attempt: { why: 'Guessing is counted before anybody is known.', may: { cairn_app: 'select, insert, update, delete', cairn_system: 'select, delete' } },
  mail: { why: 'Mails of sign-in have no network; one mailer sends all of them.', may: { cairn_app: 'select, insert', cairn_system: 'select, update, delete' } },
};

/** What cairn_system may do in a network: it sees rows past their owners, so the list is short. */
export const SYSTEM_MAY: Record<string, Powers> = {
  stream: { may: 'select, insert, update', why: 'Jobs record events, and an event takes the next number of its stream.' },
  event: { may: 'select, insert, delete', why: 'Jobs record events; housekeeping removes what is past its time.' },
  outbox: { may: 'select, insert, update, delete', why: 'Jobs record events, and the relay takes them out.' },
  receipt: { may: 'select, insert, delete', why: 'The receipt of a job stands in the transaction of its effects; housekeeping removes old ones.' },
  idempotency: { may: 'select, delete', why: 'Housekeeping removes keys after 48 hours.' },
  socket_ticket: { may: 'select, delete', why: 'Housekeeping removes tickets whose minute is over.' },
  network: { may: 'select', why: 'The smallest cell of a network decides what a release hides.' },
  site: { may: 'select', why: 'Suppression and roll-ups go by district.' },
  member: { may: 'select', why: 'Mails and inboxes of a network go to its members.' },
  participation: { may: 'select', why: 'A release shows no more than the accepted agreement covers.' },
  measure: { may: 'select', why: 'A release needs the type and the direction of its measure.' },
  measure_import: { may: 'select, update', why: 'A failed import is closed by the system: its member may have lost the right to write it.' },
  measure_release: { may: 'select, insert, update', why: 'The lock and the number of a release.' },
  series: { may: 'select', why: 'A release reads whose series it is and who may see it.' },
  data_point: { may: 'select', why: 'The release job is the only reader of raw points besides their owner.' },
  data_point_history: { may: 'select', why: 'The release job finds what an import touched.' },
  chart_phase: { may: 'select, delete', why: 'Housekeeping removes what was taken back.' },
  annotation: { may: 'select, delete', why: 'Housekeeping removes what was taken back.' },
  tracker: { may: 'select (deleted_at, id, network_id), delete', why: 'Housekeeping removes what was taken back.' },
  tracker_install: { may: 'select (network_id, tracker_id)', why: 'A tracker that a measure was made of is not removed for good.' },
  released_point: { may: 'select, insert, update, delete', why: 'Releases are written by the release job alone.' },
  released_before: { may: 'select, insert, update', why: 'A release remembers what readers saw and what it hides, so that the next gives nothing of it away.' },
  rollup_site: { may: 'select, insert, update, delete', why: 'Roll-ups are written by their job alone.' },
  rollup_period: { may: 'select, insert, update, delete', why: 'Roll-ups are written by their job alone.' },
  rollup_summary: { may: 'select, insert, update, delete', why: 'Roll-ups are written by their job alone.' },
  rollup_series: { may: 'select, insert, update, delete', why: 'What a roll-up keeps between two releases.' },
  rollup_sum: { may: 'select, insert, update, delete', why: 'What a roll-up keeps between two releases.' },
  rollup_owner: { may: 'select, insert, update, delete', why: 'What a roll-up keeps between two releases.' },
  rollup_change: { may: 'select, insert, delete', why: 'A release notes what it changed; the roll-up takes it.' },
  team: { may: 'select', why: 'Evidence counts teams and districts.' },
  team_member: { may: 'select', why: 'Mails and inboxes of a team go to its people.' },
  team_site: { may: 'select', why: 'Evidence names the schools where something was tested.' },
  draft: { may: 'select, delete', why: 'Housekeeping removes drafts that nobody came back to.' },
  change_idea: { may: 'select, update, delete', why: 'Evidence follows shared ideas; housekeeping removes what was taken back.' },
  idea_word: { may: 'select, delete', why: 'Housekeeping removes words that no idea has.' },
  change_idea_edition: { may: 'select, delete', why: 'Housekeeping removes the editions of a removed idea.' },
  pdsa_cycle: { may: 'select', why: 'Evidence is computed from shared tests.' },
  prediction: { may: 'select', why: 'Evidence is computed from shared tests.' },
  live_session: { may: 'select', why: 'The record of a session is written when it ends.' },
  session_participant: { may: 'select', why: 'The record of a session names who took part.' },
  session_step: { may: 'select', why: 'The record of a session follows its agenda.' },
  session_answer: { may: 'select', why: 'The record of a session shows revealed predictions.' },
  session_link: { may: 'select', why: 'An idea that a session links to is not removed for good.' },
  session_note: { may: 'select', why: 'The record of a session shows its notes.' },
  commitment: { may: 'select', why: 'The record of a session lists who does what until when.' },
  decision: { may: 'select', why: 'The record of a session lists what was decided.' },
  thread: { may: 'select', why: 'A mention names its thread.' },
  message: { may: 'select, update, delete', why: 'A mention reaches whoever it names; housekeeping removes what was taken back.' },
  reaction: { may: 'select, delete', why: 'Reactions go with their message.' },
  thread_follower: { may: 'select, insert', why: 'A mention makes somebody follow a thread.' },
  idea_evidence: { may: 'select, insert, update, delete', why: 'Evidence is written by its job alone.' },
};

/** What the definer functions may do in a network: their owner passes every wall of these tables. */
export const DEFINER_MAY: Record<string, Powers> = {
  network: { may: 'select', why: 'Sign-in finds the network by its slug.' },
  member: { may: 'select', why: 'Membership cannot be read under the walls that it builds.' },
  site: { may: 'select', why: 'Whether a district is paused decides what its members may write.' },
  invitation: { may: 'select', why: 'Whoever follows an invitation is no member yet.' },
  agreement: { may: 'select', why: 'An invitation shows what will be agreed to.' },
  api_token: { may: 'select', why: 'A token signs in before its network is known.' },
  socket_ticket: { may: 'select', why: 'A ticket signs in before its network is known.' },
  outbox: { may: 'select, update, delete', why: 'The relay serves every network at once; locking a row needs UPDATE.' },
  delivery: { may: 'select, insert, update, delete', why: 'The relay notes for every network what a queue has taken, and forgets what a receipt has met.' },
  receipt: { may: 'select', why: 'What has been done need not be delivered again.' },
  event: { may: 'select, update (payload)', why: 'The relay serves every network at once; what an author takes back leaves the log.' },
  message: { may: 'select', why: 'A search finds candidates by index, and their reader reads them under the walls.' },
  series: { may: 'select, update (owner_id, team_id, updated_at, version, visibility)', why: 'Giving a series away is what the policies of its owner refuse.' },
  live_session: { may: 'select', why: 'A code is looked up before its network is known.' },
  session_participant: { may: 'select', why: 'Who takes part may run a session; asked in a policy, the walls of both tables would ask each other.' },
  team: { may: 'select', why: 'The teams of a caller are part of the rights.' },
  change_idea: { may: 'select', why: 'Search by the words of ideas, with both walls written out.' },
  idea_word: { may: 'select, insert, update (used_on)', why: 'The words of a network, with which what is typed is compared; also of ideas that few may read.' },
  team_member: { may: 'select', why: 'The teams of a caller are part of the rights.' },
  data_point: { may: 'select, insert, update (denominator, grain, import_id, numerator, owner_id, spread, status, updated_at, value), delete', why: 'Points follow their series to its new owner; the points of an entry are written without being read.' },
  data_point_history: { may: 'select, insert, update (became)', why: 'What the points of an entry replaced.' },
  point_entry: { may: 'select', why: 'Names the member and the one series whose points may be written.' },
  measure: { may: 'select', why: 'Whether anybody works with a measure is asked past the walls of figures and tests; only yes or no comes out.' },
  measure_import: { may: 'select', why: 'Whether anybody works with a measure is asked past the walls of figures and tests; only yes or no comes out.' },
  pdsa_cycle: { may: 'select', why: 'Whether anybody works with a measure is asked past the walls of figures and tests; only yes or no comes out.' },
  session_step: { may: 'select', why: 'Whether anybody works with a measure is asked past the walls of figures and tests; only yes or no comes out.' },
  tracker: { may: 'select', why: 'How often a tracker is in use is counted for whoever reads it.' },
  tracker_install: { may: 'select', why: 'Counted past its wall, and nobody is named.' },
};

/** The functions that run as cairn_definer, and who may call them. */
export const DEFINER_FUNCTIONS: Record<string, { callers: Role[]; why: string }> = {
  auth_context: { callers: ['cairn_app'], why: 'Turns one secret into one caller.' },
  member_context: { callers: ['cairn_app'], why: 'The rights of one member as they are now, for jobs and sockets.' },
  ticket_context: { callers: ['cairn_app'], why: 'Turns one ticket into its holder.' },
  token_lives: { callers: ['cairn_app'], why: 'Says whether the token behind an open socket still lives; the sweep asks it.' },
  my_networks: { callers: ['cairn_app'], why: 'The networks of one user, before one is chosen.' },
  invitation_context: { callers: ['cairn_app'], why: 'What one invitation offers, to whoever holds its secret.' },
  claim_outbox: { callers: ['cairn_system'], why: 'The relay takes events of all networks in their order.' },
  take_outbox: { callers: ['cairn_system'], why: 'Takes events and notes who is to follow them.' },
  unmet_deliveries: { callers: ['cairn_system'], why: 'What queues have lost, of all networks.' },
  outbox_age: { callers: ['cairn_app', 'cairn_system'], why: 'Readiness: how far the relay is behind.' },
  all_networks: { callers: ['cairn_system'], why: 'The doctor examines every network in turn.' },
  forget_message_words: { callers: ['cairn_app'], why: 'Takes the words of one message of the caller out of the event log.' },
  search_ideas: { callers: ['cairn_app'], why: 'Ideas of one network that the caller may read, by their words, which no policy lets into an index condition.' },
  keep_idea_words: { callers: [], why: 'Keeps the words of an idea that is written, in a table that no member reads.' },
  search_messages: { callers: ['cairn_app'], why: 'Candidates of a search in one network, whose rows are read under the walls.' },
  takes_part: { callers: ['cairn_app'], why: 'Whether the member of the request takes part in a session of the network of the request.' },
  session_by_code: { callers: ['cairn_app'], why: 'Turns the code of a session into its place, for a member who may read it.' },
  record_points: { callers: ['cairn_app'], why: 'Writes the points of one entry of the caller, who may not read raw cells.' },
  undo_points: { callers: ['cairn_app'], why: 'Takes the points of one entry back, for whoever typed it and for data people.' },
  tracker_installs: { callers: ['cairn_app'], why: 'How often each tracker that the caller reads is in use in the network.' },
  measure_in_use: { callers: ['cairn_app'], why: 'Whether anybody works with a measure that the caller may write.' },
  give_series: { callers: ['cairn_app'], why: 'Hands the own series of a site to the district that joined.' },
};

/** The functions that a policy asks as its caller: their text is a part of the wall. Tables stand with their schema, so that no search_path leads past them. */
export const WALL_FUNCTIONS: Record<string, { body: string; why: string }> = {
  reads_subject: {
    body: `begin case kind ${[['IDEA', 'change_idea'], ['CYCLE', 'pdsa_cycle'], ['MEASURE', 'measure'], ['TEAM', 'team'], ['SESSION', 'live_session'], ['NETWORK', 'network']]
      .map(([kind, table]) => `when '${kind}' then return exists (select 1 from public.${table} o where o.network_id = network and o.id = subject);`).join(' ')} else return false; end case; end`,
    why: 'Whether the caller reads the object of a thread: one of six tables is asked, not six made ready.',
  },
};

/** Tables whose rows only the data roles of their owner read, whatever is shared. */
export const RAW_TABLES: Record<string, string> = {
  data_point: 'Raw values: everybody else reads released_point.',
  data_point_history: 'Raw values that an import replaced.',
};

/** Tables that members read and only jobs write. */
export const SYSTEM_WRITTEN: Record<string, string> = {
  released_point: 'Suppression is decided in one place.',
  rollup_site: 'Computed from released points.',
  rollup_period: 'Computed from released points.',
  rollup_summary: 'Computed from released points.',
  rollup_series: 'Computed from released points; no member reads it either.',
  rollup_sum: 'Holds sums before anything is withheld: no member reads it either.',
  rollup_owner: 'Computed from released points; no member reads it either.',
  rollup_change: 'Noted by releases; no member reads it either.',
  idea_evidence: 'Computed from shared tests.',
  idea_word: 'The words of all ideas, for search alone: no member reads it either.',
  measure_release: 'The number of a release; no member reads it either.',
  released_before: 'Holds numbers that are hidden: no member reads it either.',
};

/** Tables with an owner whose rows every member of the network reads. */
export const OPEN_OWNED: Record<string, string> = {
  rollup_site: 'Holds released values only, and only of series that are shared with the network.',
};

/** Tables in which members delete rows for good. */
export const DELETABLE: Record<string, string> = {
  data_point: 'Undoing an import takes out the points that it brought.',
  idempotency: 'A refused mutation frees its key.',
  draft: 'A draft is gone when it was sent or thrown away.',
  prediction: 'A plan is still being written.',
  reaction: 'A reaction is taken back.',
  session_step: 'An agenda is still being planned.',
  session_vote: 'A dot is taken back.',
};

/** Tables that members contribute to: written by the working members of the owner and by the team, a TEAM row read by its team alone. */
export const CONTRIBUTED: Record<string, string> = {
  change_idea: 'Whoever works in the network has ideas.',
  pdsa_cycle: 'Teams test.',
  live_session: 'Whoever works in the network may call a meeting.',
  tracker: 'Whoever works in the network shares how something is measured.',
};

/** Tables of parts: read by whoever reads the whole, written by whoever may write it. */
export const PARTS: Record<string, { of: string; by: string }> = {
  change_idea_edition: { of: 'change_idea', by: 'idea_id' },
  prediction: { of: 'pdsa_cycle', by: 'cycle_id' },
  cycle_note: { of: 'pdsa_cycle', by: 'cycle_id' },
  cycle_step: { of: 'pdsa_cycle', by: 'cycle_id' },
};

/**
 * Permissive policies of cairn_app in no standard form, as PostgreSQL prints them. Why each table has some:
 * measure_definition, chart_setting: read by whoever reads the measure, written by whoever may write it. chart_phase, annotation: as the series or measure they are about. team_member, team_site, team_waiver: kept by the
 * owner of the team; the hub decides on a waiver. point_entry: read and taken back by whoever typed it and by the data roles of its owner. series_open:
 * the first point of a series is typed by whoever works for its owner, who alone sees it. draft: its writer's alone. session_*: what a session consists of is read by whoever reads
 * it, written by whoever takes part; an answer is its author's until the reveal, a vote its voter's. live_session_run: a session goes on
 * without its facilitator. commitment, decision: as the session, and a commitment is finished by whoever made it. thread: read by whoever
 * reads its subject. event: the words of a thread by its readers. message, reaction, thread_follower: by whoever reads the thread, written in one's own name. idea_evidence: as the idea.
 */
export const SPECIAL_POLICIES = JSON.parse(readFileSync(new URL('special-policies.json', import.meta.url), 'utf8')) as Record<string, { using: string | null; check: string | null }>;

/** Indexes of tenant tables that do not begin with network_id. */
export const INDEXES: Record<string, string> = {
  network_slug_key: 'The slug is the address of a network, found before the network is known.',
  member_user: 'A definer function lists the networks of one user.',
  invitation_secret_hash_key: 'A link is followed before its network is known; 256 random bits collide nowhere.',
  socket_ticket_secret_hash_key: 'A ticket is redeemed before its network is known.',
  live_session_code: 'A phone that has only the code of a session knows no network yet.',
  api_token_secret_hash_key: 'A token signs in before its network is known.',
};

const OWN = 'The write policy lets in owners of the caller alone.';
const COPIED = 'Copied by a job from the series that it releases.';
const HISTORY = 'History outlives what it names.';
const NO_TEAMS = 'Figures are of organizations: no team is named.';
const OWN_TEAM = 'A team shares with the network, never with itself.';
const FROM_SIGN_IN = 'Written from the sign-in of the caller, never from input, and gone after a minute.';

/** Columns of tenant tables that hold ids without a foreign key. */
export const UNTIED_IDS: Record<string, string> = {
  'measure.owner_id': OWN,
  'measure.team_id': NO_TEAMS,
  'measure_import.owner_id': OWN,
  'measure_import.team_id': NO_TEAMS,
  'series.owner_id': OWN,
  'series.team_id': NO_TEAMS,
  'team.owner_id': OWN,
  'team.team_id': OWN_TEAM,
  'change_idea.owner_id': OWN,
  'pdsa_cycle.owner_id': OWN,
  'live_session.owner_id': OWN,
  'tracker.owner_id': OWN,
  'tracker_install.owner_id': OWN,
  'thread.subject_id': 'Names a row of one of six tables; the policy looks it up in its own.',
  'message.mention_ids': 'PostgreSQL has no foreign key from an array; the members are looked up under the walls.',
  'annotation.link_id': 'Names a row of one of three tables; readers look it up under their walls.',
  'data_point.owner_id': OWN,
  'data_point.import_id': HISTORY,
  'data_point_history.owner_id': OWN,
  'point_entry.owner_id': OWN,
  'data_point_history.import_id': HISTORY,
  'data_point_history.previous_import_id': HISTORY,
  'data_point_history.series_id': HISTORY,
  'released_point.owner_id': COPIED,
  'released_point.team_id': COPIED,
  'released_point.series_id': COPIED,
  'released_point.measure_id': COPIED,
  'released_point.site_id': COPIED,
  'rollup_series.owner_id': COPIED,
  'rollup_series.series_id': COPIED,
  'rollup_series.site_id': COPIED,
  'rollup_owner.owner_id': COPIED,
  'rollup_change.measure_id': COPIED,
  'rollup_change.series_id': COPIED,
  'rollup_change.site_id': COPIED,
  'rollup_site.owner_id': COPIED,
  'rollup_site.series_id': COPIED,
  'rollup_site.site_id': COPIED,
  'participation.measure_ids': 'PostgreSQL has no foreign key from an array; a measure that is not of this network covers nothing.',
  'event.actor_id': HISTORY,
  'delivery.event_id': HISTORY,
  'receipt.event_id': HISTORY,
  'idempotency.member_id': 'Taken from the sign-in of the caller, and swept after 48 hours.',
  'idempotency.result_id': 'Names a row of any type; a replay loads it under the rights of today.',
  'socket_ticket.user_id': FROM_SIGN_IN,
  'socket_ticket.session_id': FROM_SIGN_IN,
  'socket_ticket.token_id': FROM_SIGN_IN,
};
