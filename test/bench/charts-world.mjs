import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createMeasure, freshNetwork } from '../factories/index.ts';
import { bring } from '../api/tools/imports.ts';

const SITES = 178;
const MONTHS = 60;
const FILE = 'data/education/colorado_chronic_absenteeism_district_year.csv';
const CREATED = { createSites: true, visibility: 'NETWORK' };
const COLORADO = { ...CREATED, siteName: 'district_name', siteCode: 'district_code', county: 'county_name', period: 'school_year', numerator: 'chronically_absent', denominator: 'enrolled' };

/** Networks of 178 districts, each with a measure: the file of a state's school years where it is there, and five years of months. */
export async function worlds(place) {
  const folder = process.env.CAIRN_REFERENCE_DATA;
  const made = [];
  if (folder) made.push({ name: '178x6', ...(await world(place, 'SCHOOL_YEAR', readFileSync(path.join(folder, FILE), 'utf8'), COLORADO)) });
  else console.error('not run: 178x6 (CAIRN_REFERENCE_DATA names no folder)');
  made.push({ name: '178x60', ...(await world(place, 'MONTH', months(), { ...CREATED, siteCode: 'code' })) });
  return made;
}

async function world(place, grain, csv, mapping) {
  const network = await freshNetwork(place);
  const measure = await createMeasure(network.lead, { grain, name: 'Chronic absenteeism' });
  await bring(place, network.lead.client, measure.id, csv, { ...mapping, grain });
  return { client: network.lead.client, path: `/n/${network.slug}/measures/${measure.id}` };
}

/** Five years of months for 178 districts, some of which change on the way; the same in every run. */
function months() {
  const random = seeded(178);
  const lines = ['site,code,period,numerator,denominator'];
  for (let site = 0; site < SITES; site += 1) {
    const enrolled = 300 + Math.floor(random() * 9_000);
    const level = 0.12 + random() * 0.2;
    const change = site % 6 === 0 ? -0.04 : site % 11 === 0 ? 0.04 : 0;
    for (let month = 0; month < MONTHS; month += 1) {
      const share = level + (month > 35 ? change : 0) + (random() - 0.5) * 0.05;
      lines.push(`District ${String(site + 1).padStart(3, '0')},d${site},${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${Math.round(enrolled * share)},${enrolled}`);
    }
  }
  return lines.join('\n');
}

// Mulberry32: small, and the same everywhere.
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
