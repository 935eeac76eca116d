import { randomUUID } from 'node:crypto';
import { Client } from './client.mjs';

const PASSWORD = 'granite stands where rivers turn';
const DISTRICTS = 12;
const JOINED = 3;
const SCHOOLS = 2;

/** The person who founds the hub of the run. */
export async function foundHub(run) {
  const lead = new Client('lead', run);
  const viewer = await lead.ask('registerHub', { input: { hubName: 'Chaos Hub', name: 'Lead of the hub', email: 'lead@chaos.example', password: PASSWORD } });
  return { lead, hubId: viewer.organizations[0].id };
}

/**
 * A network through the api, before anything is killed: a directory, a colleague of the lead, districts that have
 * joined, and a measure that all of them report.
 */
export async function makeNetwork(run, { lead, hubId }, slug, { joins = JOINED } = {}) {
  const head = new Client('head', run, { cookie: lead.session.cookie, slug });
  await lead.ask('createNetwork', { input: {
    hubId, slug, name: `Network ${slug}`, timeZone: 'America/Denver',
    aim: { forWhom: 'Students in grade nine', what: 'Fewer students miss a tenth of the year', howGood: 'from 20 % to 10 %', byWhen: '2030-06-30' },
  } });
  const network = await head.ask('network');
  const districts = [];
  for (let nth = 1; nth <= DISTRICTS; nth += 1) districts.push(await addSite(head, { kind: 'DISTRICT', name: `District ${nth} of ${slug}` }));
  const colleague = await joinHub(run, head, slug, { email: `colleague@${slug}.example`, roles: ['HUB_LEAD', 'HUB_DATA'], name: 'Colleague at the hub' });
  const joined = [];
  for (const district of districts.slice(0, joins)) joined.push(await joinDistrict(run, head, district, network.agreement.version));
  const shared = await head.ask('createMeasure', { input: measureInput(`Shared measure of ${slug}`, 'What everybody reports', 'SCHOOL_YEAR') }, randomUUID());
  return { slug, id: network.id, version: network.version, head, colleague, districts, joined, shared };
}

/** A measure as the run makes them. `source` and `why` carry what the checker finds it by. */
export function measureInput(name, source, grain) {
  return {
    name, kind: 'OUTCOME', type: 'PROPORTION', direction: 'DOWN', unit: '%', grain, visibility: 'NETWORK', source,
    why: 'Who misses school, misses out', numerator: 'Students absent for 10 % of days or more', denominator: 'Students enrolled', collection: 'Once a period',
  };
}

async function addSite(client, input) {
  const site = await client.ask('addSite', { input }, randomUUID());
  return { ...input, id: site.id };
}

/** Somebody of the hub, invited by its head. */
export async function joinHub(run, head, slug, { email, roles, name }) {
  await head.ask('inviteMember', { input: { email, roles } }, randomUUID());
  return accept(run, email, slug, email, { name });
}

async function joinDistrict(run, head, district, acceptAgreementVersion) {
  const email = `lead@${district.id}.example`;
  await head.ask('inviteDistrict', { input: { siteId: district.id, email } }, randomUUID());
  const client = await accept(run, `lead of ${district.name}`, head.session.slug, email, { name: 'Lead of a district', acceptAgreementVersion });
  const schools = [];
  for (let nth = 1; nth <= SCHOOLS; nth += 1) schools.push(await addSite(head, { kind: 'SCHOOL', name: `School ${nth} of ${district.name}`, parentId: district.id }));
  return { client, sites: [district, ...schools] };
}

async function accept(run, name, slug, email, terms) {
  const client = new Client(name, run);
  const [mail] = await run.database.ask((query) => query('select body from mail where to_address = $1', [email]));
  const [, token] = /\/invitation\/([\w-]+)/.exec(mail?.body ?? '') ?? [];
  if (!token) throw new Error(`${email} got no mail with a link.`);
  const answer = await client.ask('acceptInvitation', { input: { token, password: PASSWORD, ...terms } });
  if (answer.networkSlug !== slug) throw new Error(`${email} could not accept: ${JSON.stringify(answer)}`);
  client.session.slug = slug;
  return client;
}
