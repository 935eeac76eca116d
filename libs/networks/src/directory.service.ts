import { Injectable } from '@nestjs/common';
import { line } from '@cairn/identity';
import { newId, type ReadTx, type WriteTx } from '@cairn/platform';
import { ADD_DISTRICTS, DISTRICTS_BY_KEY, type DistrictRow } from './site.page.js';
import { directoryOf } from './vocabulary.type.js';

/** A district as a file names it. An empty text is a cell that is not there. */
export interface DistrictKey { name: string; code: string; county: string }

/** Where a row belongs: a district that was there or was added, or a name that several districts share. */
export type DistrictMatch = { kind: 'MATCHED' | 'CREATED'; siteId: string } | { kind: 'AMBIGUOUS'; name: string };

/** Finds the districts of a file in the directory, and adds those that are missing: three statements for any number of rows. */
@Injectable()
export class DirectoryService {
  /** The match of each row as the directory stands, null for what is missing. */
  async match(tx: ReadTx, rows: readonly DistrictKey[]): Promise<(DistrictMatch | null)[]> {
    const codes = [...new Set(rows.map(({ code }) => tidy(code)).filter((code) => code !== ''))];
    const names = [...new Set(rows.map(({ name }) => fold(name)).filter((name) => name !== ''))];
    const found = rows.length === 0 ? [] : await tx.page(DISTRICTS_BY_KEY, [tx.networkId, codes, names]);
    const index = new DistrictIndex(found);
    return rows.map((row) => index.find(row));
  }

  /**
   * The district of each row; what is missing is added, once for rows that mean the same. The caller has checked
   * `directory.manage`. @throws BAD_USER_INPUT for a name or code that cannot be stored
   */
  async matchOrCreate(tx: WriteTx, rows: readonly DistrictKey[]): Promise<DistrictMatch[]> {
    const before = await this.match(tx, rows);
    const missing = new Map<string, DistrictKey>();
    rows.forEach((row, at) => {
      const key = row.code === '' ? `name ${fold(row.name)}` : `code ${tidy(row.code)}`;
      if (before[at] === null && !missing.has(key)) missing.set(key, clean(row));
    });
    if (missing.size === 0) return before as DistrictMatch[];
    const wanted = [...missing.values()];
    const added = await tx.page(ADD_DISTRICTS, [
      tx.networkId, wanted.map(() => newId()), wanted.map(({ name }) => name), wanted.map(({ code }) => code), wanted.map(({ county }) => county),
    ]);
    // Many at once are one change of the directory; browsers read it again.
    tx.record(directoryOf(tx.networkId), 'network.updated', { networkId: tx.networkId, minimumCellChanged: false });
    const own = new Set(added.map(({ id }) => id));
    // Another import may have added some meanwhile: what counts is what stands there now.
    const after = await this.match(tx, rows);
    return after.map((match) => {
      if (!match) throw new Error('A district that was added cannot be found.');
      return match.kind === 'MATCHED' && own.has(match.siteId) ? { ...match, kind: 'CREATED' } : match;
    });
  }
}

class DistrictIndex {
  private readonly byCode = new Map<string, DistrictRow>();
  private readonly byName = new Map<string, DistrictRow[]>();

  constructor(districts: readonly DistrictRow[]) {
    for (const district of districts) {
      if (district.code !== null) this.byCode.set(district.code, district);
      const name = fold(district.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), district]);
    }
  }

  /** By code first. By name only where no other code speaks against it. */
  find(row: DistrictKey): DistrictMatch | null {
    const code = tidy(row.code);
    const coded = code === '' ? undefined : this.byCode.get(code);
    if (coded) return { kind: 'MATCHED', siteId: coded.id };
    const named = (this.byName.get(fold(row.name)) ?? []).filter((district) => code === '' || district.code === null);
    if (named.length > 1) return { kind: 'AMBIGUOUS', name: tidy(row.name) };
    return named[0] ? { kind: 'MATCHED', siteId: named[0].id } : null;
  }
}

function clean(row: DistrictKey): DistrictKey {
  const code = tidy(row.code);
  const county = tidy(row.county);
  return { name: line('siteName', tidy(row.name), 160), code: code === '' ? '' : line('siteCode', code, 40), county: county === '' ? '' : line('county', county, 120) };
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function fold(text: string): string {
  return tidy(text).toLowerCase();
}
