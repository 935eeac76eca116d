import { cleanLine, type SiteKind } from '@cairn/domain';
import type { StagedSite } from './staged-points.type.js';

/** More new districts than any state has: a wrong column was chosen. */
const MOST_NEW_SITES = 20_000;
const MOST_KNOWN = 50_000;

/** A site of the directory as matching needs it. */
export interface DirectorySite { id: string; kind: SiteKind; parentId: string | null; name: string; code: string | null; county: string | null }

/** What a row says about its site; empty texts are cells that are not there. */
export interface SiteCells { name: string; code: string; county: string }

export type SiteMatch =
  | { ok: true; site: number }
  | { ok: false; column: 'siteName' | 'siteCode'; code: 'SITE_BLANK' | 'SITE_UNKNOWN' | 'SITE_MISMATCH' | 'SITE_AMBIGUOUS' | 'SITE_NOT_YOURS' | 'SITE_NAME' | 'SITE_TOO_MANY'; reason: string };

/**
 * Finds the site of each row: by its code, else by its name; capitals and spaces do not matter. A code and a name that
 * point to different sites are never resolved by guessing. Unknown districts are noted for creation when that is wanted;
 * a school is never created, because a row does not say its district.
 */
export class SiteMatching {
  readonly sites: StagedSite[] = [];
  private readonly byCode = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();
  private readonly known = new Map<string, SiteMatch>();
  private readonly listed: number;

  /** @param allowed the sites a member may import about; null means all */
  constructor(directory: readonly DirectorySite[], private readonly createSites: boolean, private readonly allowed: ReadonlySet<string> | null) {
    for (const { id, kind, parentId, name, code, county } of directory) this.add({ id, name, code, county, familyId: parentId ?? id, isDistrict: kind === 'DISTRICT' });
    this.listed = this.sites.length;
  }

  match(cells: SiteCells): SiteMatch {
    const key = `${cells.code}\0${cells.name}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(cells);
    // A file with a different text in every row must not fill the memory with them.
    if (this.known.size < MOST_KNOWN) this.known.set(key, found);
    return found;
  }

  private find({ name, code, county }: SiteCells): SiteMatch {
    if (name === '' && code === '') return { ok: false, column: 'siteName', code: 'SITE_BLANK', reason: 'The row names no site.' };
    const coded = code === '' ? [] : this.byCode.get(fold(code)) ?? [];
    const named = name === '' ? [] : this.byName.get(fold(name)) ?? [];
    const both = coded.filter((site) => named.includes(site));
    if (coded.length > 0 && name !== '' && both.length === 0) return this.mismatch(code, name, coded[0] as number);
    const found = both.length > 0 ? both : coded.length > 0 ? coded : named;
    if (found.length > 1) return { ok: false, column: code === '' ? 'siteName' : 'siteCode', code: 'SITE_AMBIGUOUS', reason: `${found.length} sites are called "${name || code}". Add a column with the code.` };
    const [site] = found;
    if (site === undefined) return this.unknown(name, code, county);
    const other = this.sites[site]?.code;
    if (code !== '' && coded.length === 0 && other && fold(other) !== fold(code)) return { ok: false, column: 'siteCode', code: 'SITE_MISMATCH', reason: `${name} has the code ${other} in the directory, not ${code}.` };
    if (code !== '' && coded.length === 0) this.learnCode(site, code);
    return this.permitted(site);
  }

  /** A new site whose first rows had no code takes it from a later row. */
  private learnCode(index: number, code: string): void {
    const site = this.sites[index] as StagedSite;
    const clean = cleanLine(code.replace(/\s+/g, ' '), 40);
    if (site.id !== null || site.code !== null || !clean.ok) return;
    site.code = clean.value;
    this.byCode.set(fold(clean.value), [index]);
  }

  private mismatch(code: string, name: string, site: number): SiteMatch {
    return { ok: false, column: 'siteName', code: 'SITE_MISMATCH', reason: `The code ${code} belongs to ${this.sites[site]?.name}, not to ${name}.` };
  }

  private permitted(site: number): SiteMatch {
    const { id, name } = this.sites[site] as StagedSite;
    if (!this.allowed || (id !== null && this.allowed.has(id))) return { ok: true, site };
    return { ok: false, column: 'siteName', code: 'SITE_NOT_YOURS', reason: `You can import data about your own district and its schools, not about ${name}.` };
  }

  private unknown(name: string, code: string, county: string): SiteMatch {
    const column = code === '' ? 'siteName' : 'siteCode';
    if (!this.createSites || this.allowed) return { ok: false, column, code: 'SITE_UNKNOWN', reason: `"${name || code}" is not in the network's directory.` };
    if (this.sites.length - this.listed >= MOST_NEW_SITES) return { ok: false, column, code: 'SITE_TOO_MANY', reason: `A file can add ${MOST_NEW_SITES.toLocaleString('en-US')} districts at most. Is this the right column?` };
    const cleaned = cleanLine(name.replace(/\s+/g, ' '), 160);
    const cleanCode = cleanLine(code.replace(/\s+/g, ' '), 40, { optional: true });
    const cleanCounty = cleanLine(county.replace(/\s+/g, ' '), 120, { optional: true });
    if (!cleaned.ok || !cleanCode.ok || !cleanCounty.ok) return { ok: false, column: 'siteName', code: 'SITE_NAME', reason: 'A new site needs a plain name of at most 160 characters, and a code of at most 40.' };
    return { ok: true, site: this.add({ id: null, name: cleaned.value, code: cleanCode.value || null, county: cleanCounty.value || null, familyId: null, isDistrict: true }) };
  }

  private add(site: StagedSite): number {
    const index = this.sites.push(site) - 1;
    if (site.code) this.byCode.set(fold(site.code), [...(this.byCode.get(fold(site.code)) ?? []), index]);
    this.byName.set(fold(site.name), [...(this.byName.get(fold(site.name)) ?? []), index]);
    return index;
  }
}

function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
