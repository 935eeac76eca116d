import { mapColumns, signIn, upload } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import type { Browsing } from './browsing.js';

interface Shown { role: string; name: string; email: string; password: string }

/** The sample network of the product, as its people see it. */
export interface Sample {
  slug: string;
  /** Signs in the sample person of a role. */
  as: (role: string) => Promise<{ client: Client }>;
  measures: { id: string; name: string }[];
  /** Series of the first measure: one with cells that are hidden from others, and one that improves. */
  series: { hidden: string; improving: string };
  /** Imports of the first measure: uploaded, checked with bad rows, and done. */
  imports: { uploaded: string; checked: string; done: string };
}

interface Read {
  measures: { edges: { node: { id: string; name: string } }[] };
  smallMultiples: { edges: { node: { id: string; siteName: string; signal: string } }[] };
  imports: { edges: { node: { id: string; state: string } }[] };
}

const MEASURES = 'query { measures(first: 10) { edges { node { id name } } } }';
const ABOUT = `query ($id: ID!) {
  smallMultiples(measureId: $id, first: 60) { edges { node { id siteName signal } } }
  imports(measureId: $id, first: 10) { edges { node { id state } } }
}`;

const FILE = [
  'district,month,absent,enrolled',
  'Alder Creek,2026-11,2210,11840', 'Bluestem Valley,2026-11,about 900,3420', 'Cottonwood Bend,2026-11,1105,5260', 'Dry Fork,November,240,960', 'Nowhere Gulch,2026-11,12,80',
].join('\n');

/** Reads what the pages of the sample network need, and leaves two imports half way. */
export async function sampleOf({ place }: Browsing): Promise<Sample> {
  const { demoSignIns } = await new Client(place.url).ask<{ demoSignIns: Shown[] }>('{ demoSignIns { role name email password } }');
  const as = async (role: string): Promise<{ client: Client }> => {
    const person = demoSignIns.find((one) => one.role === role);
    if (!person) throw new Error(`The sample network shows no ${role}.`);
    return { client: await signIn(place, person, slug) };
  };
  let slug = '';
  const first = await as('Hub lead');
  const { myNetworks } = await first.client.ask<{ myNetworks: { slug: string }[] }>('{ myNetworks { slug } }');
  slug = myNetworks[0]?.slug ?? '';
  const lead = { client: first.client.in(slug) };
  const { measures } = await lead.client.ask<Pick<Read, 'measures'>>(MEASURES);
  const named = measures.edges.map(({ node }) => node);
  const id = named.find(({ name }) => name === 'Chronic absenteeism by month')?.id ?? '';
  const { smallMultiples, imports } = await lead.client.ask<Omit<Read, 'measures'>>(ABOUT, { id });
  const cards = smallMultiples.edges.map(({ node }) => node);
  return {
    slug, as, measures: [...named].sort((a, b) => Number(b.id === id) - Number(a.id === id)),
    series: {
      hidden: cards.find(({ siteName }) => siteName === 'Granite Pass')?.id ?? '',
      improving: cards.find(({ signal }) => signal === 'IMPROVEMENT')?.id ?? '',
    },
    imports: { uploaded: await upload(lead, id, FILE, 'november.csv'), checked: await checked(lead, id), done: imports.edges.find(({ node }) => node.state === 'DONE')?.node.id ?? '' },
  };
}

async function checked(lead: { client: Client }, measureId: string): Promise<string> {
  const id = await upload(lead, measureId, FILE.replace('district,month,absent,enrolled', 'site,period,numerator,denominator'), 'november.csv');
  await mapColumns(lead, id, { grain: 'MONTH' });
  return id;
}
