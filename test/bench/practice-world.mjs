import { createTeam, freshNetwork, joinDistrict } from '../factories/index.ts';

const DISTRICTS = 8;
const CYCLES_AN_IDEA = 10;
const VERBS = ['Greet', 'Call', 'Plan', 'Review', 'Share', 'Visit', 'Coach', 'Check', 'Invite', 'Pair', 'Welcome', 'Thank', 'Observe', 'Record', 'Open', 'Tutor'];
const WHOM = ['students', 'families', 'advisers', 'mentors', 'newcomers', 'readers', 'drivers', 'counselors', 'principals', 'athletes', 'siblings', 'neighbors', 'librarians', 'nurses', 'musicians', 'grandparents'];
const WHEN = ['at the door', 'before breakfast', 'after two absences', 'every Monday', 'in the first week', 'over lunch', 'at the bus stop', 'by telephone', 'in small groups', 'before exams', 'with a postcard', 'during advisory', 'on the playground', 'at the museum', 'after practice', 'in the library'];

/**
 * A network of a hub and eight districts with a team each, its ideas shared and ten tests of each of them: the districts through the
 * product, the rest as superuser.
 * @param {import('./product.mjs').BenchProduct} product @param {number} ideas
 */
export async function practiceWorld(product, ideas, { tests = true } = {}) {
  const network = await freshNetwork(product.place);
  const teams = [];
  for (let nth = 1; nth <= DISTRICTS; nth += 1) teams.push(await createTeam(await joinDistrict(network, { name: `District ${nth}` }), { name: `Team ${nth}` }));
  await addIdeas(product, network, ideas);
  if (tests) await addTests(product, network);
  await product.settle();
  return { network, client: network.lead.client, teams };
}

/**
 * Ideas that the network sees, by one author or by the leads of the teams in turn. A title is three words from sixteen of each, and a
 * number, so that titles differ and each word stands in one of sixteen; what all of them say holds none of these words.
 * @param {{ authorId: string, ownerId: string } | null} by
 */
export async function addIdeas(product, network, ideas, by = null) {
  await product.sql(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary, problem, core, adaptable, areas, drivers, first_test)
    select $1, uuidv7(), w.owner_id, 'NETWORK', w.author_id,
      ($3::text[])[1 + n % 16] || ' ' || ($4::text[])[1 + n / 16 % 16] || ' ' || ($5::text[])[1 + n / 256 % 16] || ', ' || n,
      'Somebody the student knows does it the same week, and writes down what was said; nobody waits for a report of the month.',
      'The school hears of it when it has become many days, and the people at home hear of it last.',
      array['Somebody the student trusts', 'Within two days'], array['The hour', 'Who calls'], array[($6::text[])[1 + n % 4]], array['Ties with homes', ($4::text[])[1 + n / 16 % 16]], 'One adviser tries it with five of them.'
    from generate_series(1, $2::int) n
    join lateral (
      select $7::uuid as owner_id, $8::uuid as author_id where $8::uuid is not null
      union all select t.owner_id, t.lead_id from (
        select row_number() over (order by t.id) - 1 as place, t.owner_id, tm.member_id as lead_id from team t
        join team_member tm on tm.network_id = t.network_id and tm.team_id = t.id and tm.part = 'LEAD' where t.network_id = $1
      ) t where $8::uuid is null and t.place = n % ${DISTRICTS}
    ) w on true`,
  [network.id, ideas, VERBS, WHOM, WHEN, ['CLEAR_EXPECTATIONS', 'PROGRESS_MONITORING', 'ADULT_CAPACITY', 'EFFECTIVE_PRACTICES'], by?.ownerId ?? null, by?.authorId ?? null]);
}

async function addTests(product, network) {
  // Without triggers: the keys are right by construction, and predictions of a closed test would be refused.
  await product.sql(`do $do$ begin set local session_replication_role = replica;
    insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title, objective, stage, decision, learned, why, scale_count, scale_unit, started_at, studied_at, closed_at)
    select i.network_id, made.id, t.owner_id, 'NETWORK', t.id, i.id, tm.member_id, made.id, 'Test ' || made.n || ' of ' || i.title, 'See whether it holds with more of them',
      case when made.n % 5 = 0 then 'RUNNING' else 'CLOSED' end, case when made.n % 5 = 0 then null else (array['ADOPT', 'ADAPT', 'ABANDON'])[1 + made.n % 3] end,
      'Two of three came back the same week.', 'It is cheap and they asked for it.', 5, 'students',
      date_trunc('second', now()), date_trunc('second', now()), case when made.n % 5 = 0 then null else date_trunc('second', now()) end
    from (select i.*, row_number() over (order by i.id) as place from change_idea i where i.network_id = '${network.id}') i
    cross join lateral (select n, uuidv7() as id from generate_series(1, case when i.id is null then 0 else ${CYCLES_AN_IDEA} end) n) made -- of each idea anew
    join (select row_number() over (order by t.id) - 1 as place, t.* from team t where t.network_id = '${network.id}') t on t.place = (i.place + made.n) % ${DISTRICTS}
    join team_member tm on tm.network_id = t.network_id and tm.team_id = t.id and tm.part = 'LEAD';
    insert into prediction (network_id, id, cycle_id, number, question, predicted, result, verdict)
    select c.network_id, uuidv7(), c.id, 1, 'How many come back?', 'Three of five', 'Two of five', 'PARTLY' from pdsa_cycle c where c.network_id = '${network.id}';
  end $do$`);
}
