import { Client } from '../harness/client.js';
import type { Person } from './person.js';
import { unique } from './place.js';

export interface MeasureValues {
  name?: string; kind?: string; type?: string; direction?: string; unit?: string; grain?: string; visibility?: string; goal?: number; goalBy?: string;
  why?: string; numerator?: string; denominator?: string; source?: string; collection?: string;
  strataName?: string; strata?: string[]; per?: number;
}

/** A measure of the lead's hub. A proportion by school year that the network sees, unless the values say otherwise. */
export async function createMeasure(lead: Pick<Person, 'client'>, values: MeasureValues = {}): Promise<{ id: string; name: string }> {
  const input = {
    name: `Measure ${unique()}`, kind: 'OUTCOME', type: 'PROPORTION', direction: 'DOWN', unit: '% of students', grain: 'SCHOOL_YEAR', visibility: 'NETWORK',
    why: 'Presence comes before learning.', numerator: 'Students absent on a tenth of the days', denominator: 'Students enrolled', source: 'State file', collection: 'Once a year', ...values,
  };
  const { createMeasure: made } = await lead.client.ask<{ createMeasure: { id: string; name: string } }>(
    'mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { id name } }', { input }, Client.key());
  return made;
}
