import type { Command } from 'commander';
import type { ImportFile } from '@cairn/composition';
import { IMPORT_COLUMNS } from '@cairn/domain';
import { withDatabase } from '../database.js';
import { importFile } from '../product.js';

interface Options { network: string; measure: string; as: string; share: boolean; zeros: string; leaveOut: boolean; createGroups: boolean; sheet?: string; column: ImportFile['columns']; group?: string; status?: string; value?: string }

/** `cairn import`: a CSV file or a workbook into a measure, without a browser. */
export function registerImport(program: Command): void {
  program
    .command('import <file>')
    .description('import a CSV file or a workbook (.xlsx) into a measure, all rows or none')
    .requiredOption('--network <slug>', 'the network, as in its address')
    .requiredOption('--measure <name>', 'the name or id of the measure')
    .requiredOption('--as <email>', 'the member whose import it is')
    .option('--share', 'show the released values to the network; otherwise the owner alone sees them', false)
    .option('--zeros <meaning>', 'what a 0 means: reported or missing', 'reported')
    .option('--leave-out', 'import the good rows when others cannot be read', false)
    .option('--group <column>', 'the column of the group that a row is about')
    .option('--create-groups', 'add groups of the file to the measure', false)
    .option('--status <column>', 'the column in which the source says reported, suppressed or missing')
    .option('--value <column>', 'the column of the value')
    .option('--sheet <name>', 'the sheet of a workbook; otherwise the first with rows')
    .option('--column <field=name>', `name a column that is not guessed (${IMPORT_COLUMNS.join(', ')}), or none: FIELD=; repeatable`, addColumn, {})
    .action(async (file: string, options: Options) => {
      if (options.zeros !== 'reported' && options.zeros !== 'missing') throw new Error('--zeros is reported or missing.');
      const wanted: ImportFile = {
        file, network: options.network, measure: options.measure, email: options.as, visibility: options.share ? 'NETWORK' : 'OWNER',
        zeros: options.zeros === 'missing' ? 'MISSING' : 'REPORTED', leaveOutBadRows: options.leaveOut, columns: { ...options.column, ...given({ stratum: options.group, status: options.status, value: options.value }) },
        createGroups: options.createGroups, ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
      };
      console.log(await withDatabase((urls) => importFile(urls, wanted, (line) => console.log(`  ${line}`))));
    });
}

function addColumn(text: string, columns: ImportFile['columns']): ImportFile['columns'] {
  const [field, ...name] = text.split('=');
  const known = IMPORT_COLUMNS.find((candidate) => candidate === field);
  if (!known || name.length === 0) throw new Error(`--column takes FIELD=NAME, with one of ${IMPORT_COLUMNS.join(', ')}.`);
  return { ...columns, [known]: name.join('=') };
}

function given(columns: Record<string, string | undefined>): ImportFile['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== undefined));
}
