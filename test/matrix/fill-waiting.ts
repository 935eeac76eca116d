import type { Client as Database } from 'pg';
import { mapColumns, upload, type Person } from '../factories/index.js';
import type { MainNetwork } from './fill-crews.js';
import { uploadWorkbook } from './fill-workbook.js';
import type { World } from './world.js';

/** Files on their way: one uploaded, one checked with a row that cannot be read, one failed, and one of the hub that would add a site. */
export async function fillWaiting({ canvas, own, unshared }: MainNetwork, database: Database): Promise<World['coming']> {
  const { canaries, network, hubId } = canvas;
  const coming: World['coming'] = [];
  const file = async (person: Person, owner: string, step: string): Promise<string> => {
    const data = [{ to: 'data', network: network.id, owner }] as const;
    const word = (what: string): string => canaries.word(`${what} of the ${step} file`, data, ['import.read']);
    const [numerator, denominator] = [canaries.number(200_000, 900_000), canaries.number(1_000_000, 4_999_999)];
    for (const cell of [numerator, denominator]) {
      const what = `a cell of the ${step} file`;
      canaries.tell(cell, what, data, ['import.read']);
      coming.push({ text: String(cell), what, audiences: [{ to: 'members', network: network.id }] });
    }
    const about = step === 'founding' ? { site: `Site ${word('new site')}`, code: word('new code'), county: word('new county') } : { site: own.site.name, code: own.site.code, county: '' };
    const rows = [`site,code,county,period,numerator,denominator,value,group,said`, `${about.site},${about.code},${about.county},2023-24,${numerator},${denominator},1,${word('group')},reported`, `${about.site},${about.code},${about.county},2022-23,${word('bad cell')},9,1,All,`];
    return upload(person, unshared.id, rows.join('\n'), `${word('file name')}.csv`);
  };
  const columns = { siteCode: 'code', county: 'county', value: 'value', visibility: 'OWNER' };
  await file(own.lead, own.organizationId, 'uploaded');
  await mapColumns(own.lead, await file(own.lead, own.organizationId, 'checked'), columns);
  const founding = await file(network.lead, hubId, 'founding');
  await mapColumns(network.lead, founding, { ...columns, createSites: true, stratum: 'group', status: 'said', createStrata: true });
  // What the product does not bring about by itself in a quiet hour is written into the database.
  const ofHub = (what: string): string => canaries.word(what, [{ to: 'data', network: network.id, owner: hubId }], ['import.read']);
  await database.query(`update measure_import set sheet = $2, mapping = mapping || jsonb_build_object('spread', $3::text) where id = $1`, [founding, `Sheet ${ofHub('sheet of a workbook')}`, `Column ${ofHub('column of a spread')}`]);
  const failed = await file(own.lead, own.organizationId, 'failed');
  await uploadWorkbook(own.lead, unshared.id, canaries.word('cell of a workbook', [{ to: 'data', network: network.id, owner: own.organizationId }], ['import.read']));
  await database.query(`update measure_import set state = 'FAILED', failure_code = 'INTERRUPTED', failure = $2 where id = $1`, [failed, `Because of ${canaries.word('failure of an import', [{ to: 'data', network: network.id, owner: own.organizationId }], ['import.read'])}`]);
  await database.query(`update participation set measure_ids = array[$2::uuid] where site_id = $1`, [own.site.id, unshared.id]);
  return coming;
}
