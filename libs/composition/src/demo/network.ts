import { RegistrationService, type DemoSignIn, DemoSignInService, ViewerService } from '@cairn/identity';
import {
  AcceptanceService, InvitationService, MemberService, NetworkService, SiteService, type Site,
} from '@cairn/networks';
import { AppError, Refused } from '@cairn/platform';
import { type Acting } from './acting.js';
import { DEMO_DISTRICTS, DEMO_INVITED, DEMO_PAUSED } from './directory.js';
import { DEMO_FOUNDER, DEMO_LEADS, DEMO_PASSWORD, DEMO_SIGN_IN_LIST, DEMO_STAFF, type DemoPerson } from './people.js';

export const DEMO_NETWORK_SLUG = 'every-day-counts';
const HUB = 'Juniper Ridge Improvement Hub (sample)';
const AT_ONCE = 4;
const AIM = {
  forWhom: 'kindergarten to grade 12 in the districts around Juniper Ridge',
  what: 'Fewer students miss one school day in ten or more',
  howGood: 'from 24 % of students down to 15 %',
  byWhen: '2028-06-30',
};

/** The sites of the sample network by name. */
export type DemoSites = ReadonlyMap<string, Site>;

/**
 * Hub, network, directory and people. Every step looks first whether it was taken: filling that was interrupted goes
 * on where it ended.
 */
export async function fillNetwork(acting: Acting): Promise<DemoSites> {
  await openHub(acting);
  await makeNetwork(acting);
  const sites = await fillDirectory(acting);
  // A few at a time: each makes an account, which costs a good password its second.
  for (const people of [DEMO_LEADS, DEMO_STAFF]) await inTurns(people, AT_ONCE, (person) => bring(acting, person, sites));
  return readSites(acting);
}

/** True when the sample network was filled to its end, or belongs to people who made it their own. */
export async function isFilled(acting: Acting): Promise<boolean> {
  if (!(await hasAccount(acting, DEMO_FOUNDER.email))) return false;
  try {
    const made = await acting.outside(DEMO_FOUNDER.email, () => acting.app.get(NetworkService).mine());
    if (!made.some(({ slug }) => slug === DEMO_NETWORK_SLUG)) return false;
    return (await acting.as(DEMO_FOUNDER.email, () => acting.app.get(NetworkService).current())).sample;
  } catch (error) {
    // Somebody gave the founder another password, or is guessing it just now: no reason not to start.
    if (error instanceof AppError && ['UNAUTHENTICATED', 'RATE_LIMITED'].includes(error.code)) return true;
    throw error;
  }
}

/** The last step of filling: from now on the network says that it is a sample. */
export async function markFilled(acting: Acting): Promise<void> {
  await acting.as(DEMO_FOUNDER.email, () => acting.app.get(NetworkService).markSample());
}

/** The people to sign in as, of those that exist. */
export function demoSignIns(acting: Acting): Promise<DemoSignIn[]> {
  return acting.arriving('nobody', () => acting.app.get(DemoSignInService).existing(DEMO_SIGN_IN_LIST));
}

async function openHub(acting: Acting): Promise<void> {
  const { email, name } = DEMO_FOUNDER;
  if (await hasAccount(acting, email)) return;
  await acting.arriving(email, (browser) => acting.app.get(RegistrationService).open({ hubName: HUB, name, email, password: DEMO_PASSWORD }, browser));
}

async function makeNetwork(acting: Acting): Promise<void> {
  const networks = acting.app.get(NetworkService);
  const mine = await acting.outside(DEMO_FOUNDER.email, () => networks.mine());
  if (mine.some(({ slug }) => slug === DEMO_NETWORK_SLUG)) return;
  const founder = await acting.outside(DEMO_FOUNDER.email, () => acting.app.get(ViewerService).viewer());
  const hubId = founder?.organizations[0]?.id ?? '';
  await acting.outside(DEMO_FOUNDER.email, () => networks.create({
    hubId, name: 'Every Day Counts (sample)', slug: DEMO_NETWORK_SLUG, aim: AIM, timeZone: 'America/Denver', schoolYearStartMonth: 7, minimumCell: 10,
  }));
}

async function fillDirectory(acting: Acting): Promise<DemoSites> {
  const service = acting.app.get(SiteService);
  const known = new Map(await readSites(acting));
  const add = async (name: string, values: { kind: 'DISTRICT' | 'SCHOOL'; code?: string; county: string; parentId?: string }): Promise<Site> => {
    const site = known.get(name) ?? (await acting.as(DEMO_FOUNDER.email, () => service.add({ name, ...values })));
    known.set(name, site);
    return site;
  };
  for (const { name, code, county, schools } of DEMO_DISTRICTS) {
    const district = await add(name, { kind: 'DISTRICT', code, county });
    for (const school of schools) await add(school, { kind: 'SCHOOL', county, parentId: district.id });
  }
  return known;
}

// Invited by a lead of the own organization (a district's first person: by the hub), accepted with the link of the mail.
async function bring(acting: Acting, person: DemoPerson, sites: DemoSites): Promise<void> {
  const { email, name } = person;
  if (await isMember(acting, name)) return;
  const invitations = acting.app.get(InvitationService);
  const first = DEMO_LEADS.includes(person);
  const lead = first || person.of === 'hub' ? DEMO_FOUNDER : DEMO_LEADS.find(({ of }) => of === person.of);
  const siteId = sites.get(person.school ?? person.of)?.id ?? '';
  const sent = await acting.as(lead?.email ?? '', () => (first
    ? invitations.inviteDistrict({ siteId, email })
    : invitations.inviteMember({ email, roles: [...person.roles], siteId: person.of === 'hub' ? null : siteId })));
  if (sent instanceof Refused && sent.code !== 'ALREADY_INVITED') throw new Error(sent.message);
  const token = await acting.linkTo(email);
  const accepted = await acting.arriving(email, (browser) => acting.app.get(AcceptanceService).accept(
    { token, name, password: DEMO_PASSWORD, ...(first ? { acceptAgreementVersion: 1 } : {}) }, browser));
  if (accepted instanceof Refused) throw new Error(accepted.message);
}

/** Invites a district that has not answered yet. */
export async function leaveOneInvited(acting: Acting, sites: ReadonlyMap<string, Site>): Promise<void> {
  const siteId = sites.get(DEMO_INVITED.district)?.id ?? '';
  await acting.as(DEMO_FOUNDER.email, () => acting.app.get(InvitationService).inviteDistrict({ siteId, email: DEMO_INVITED.email }));
}

/** Lets a district rest that has taken part. */
export async function pauseOne(acting: Acting): Promise<void> {
  const site = (await readSites(acting)).get(DEMO_PAUSED);
  if (site?.state !== 'ACTIVE') return;
  await acting.as(DEMO_FOUNDER.email, () => acting.app.get(SiteService).setState({ id: site.id, version: site.version, state: 'PAUSED' }));
}

async function readSites(acting: Acting): Promise<DemoSites> {
  const page = await acting.as(DEMO_FOUNDER.email, () => acting.app.get(SiteService).list({ first: 100 }));
  return new Map(page.edges.map(({ node }) => [node.name, node]));
}

async function isMember(acting: Acting, name: string): Promise<boolean> {
  const page = await acting.as(DEMO_FOUNDER.email, () => acting.app.get(MemberService).list({ first: 100 }));
  return page.edges.some(({ node }) => node.name === name);
}

async function hasAccount(acting: Acting, email: string): Promise<boolean> {
  return (await acting.arriving('nobody', () => acting.app.get(DemoSignInService).existing([{ email }]))).length > 0;
}

async function inTurns<T>(list: readonly T[], atOnce: number, step: (one: T) => Promise<void>): Promise<void> {
  const left = [...list];
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await step(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
