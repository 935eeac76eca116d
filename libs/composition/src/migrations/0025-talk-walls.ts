import type { Migration } from '@cairn/platform';

// Guests read no owner's rows, and no talk.
const NO_GUEST = `cardinality((select string_to_array(current_setting('app.read_owner_ids', true), ','))::uuid[]) > 0`;

/** The tables whose rows carry a thread, by the kind that a thread names. */
const SUBJECTS = { IDEA: 'change_idea', CYCLE: 'pdsa_cycle', MEASURE: 'measure', TEAM: 'team', SESSION: 'live_session', NETWORK: 'network' } as const;

/**
 * The walls of talk ask the one table that a thread hangs on. Written into the policies, the walls of all six tables were made ready
 * for each mention of a thread, a message or an event: most of what posting a message cost.
 */
export const talkWalls: Migration = {
  name: '0025-talk-walls',
  up: async ({ run }) => {
    const cases = Object.entries(SUBJECTS).map(([kind, table]) => `when '${kind}' then return exists (select 1 from public.${table} o where o.network_id = network and o.id = subject);`).join('\n          ');
    // As the caller, so that the walls of the object hold; the tables are named with their schema, so that no search_path leads past them.
    await run(`create function reads_subject(network uuid, kind text, subject uuid) returns boolean language plpgsql stable parallel safe as $f$
      begin
        case kind
          ${cases}
          else return false;
        end case;
      end $f$`);
    await run(`revoke all on function reads_subject(uuid, text, uuid) from public; grant execute on function reads_subject(uuid, text, uuid) to cairn_app`);
    const subject = `${NO_GUEST} and reads_subject(network_id, subject_kind, subject_id)`;
    await run(`alter policy thread_read on thread using (${subject})`);
    await run(`alter policy thread_add on thread with check (${subject})`);
    await run(`alter policy thread_change on thread using (${subject}) with check (${subject})`);
  },
};
