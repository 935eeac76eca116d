import type { Command } from 'commander';
import type { ImportFile } from '@cairn/composition';
import { withDatabase } from '../database.js';
import { importFile } from '../product.js';

const FIELDS = ['siteName', 'siteCode', 'county', 'period', 'numerator', 'denominator', 'value'] as const;

interface Options { network: string; measure: string; as: string; share: boolean; zeros: string; leaveOut: boolean; column: ImportFile['columns'] }

/** `cairn import`: a CSV file into a measure, without a browser. */
export function registerImport(program: Command): void {
  program
    .command('import <file>')
    .description('import a CSV file into a measure, all rows or none')
    .requiredOption('--network <slug>', 'the network, as in its address')
    .requiredOption('--measure <name>', 'the name or id of the measure')
    .requiredOption('--as <email>', 'the member whose import it is')
    .option('--share', 'show the released values to the network; otherwise the owner alone sees them', false)
    .option('--zeros <meaning>', 'what a 0 means: reported or missing', 'reported')
    .option('--leave-out', 'import the good rows when others cannot be read', false)
    .option('--column <field=name>', `name a column that is not guessed (${FIELDS.join(', ')}); repeatable`, addColumn, {})
    .action(async (file: string, options: Options) => {
      if (options.zeros !== 'reported' && options.zeros !== 'missing') throw new Error('--zeros is reported or missing.');
      const wanted: ImportFile = {
        file, network: options.network, measure: options.measure, email: options.as, visibility: options.share ? 'NETWORK' : 'OWNER',
        zeros: options.zeros === 'missing' ? 'MISSING' : 'REPORTED', leaveOutBadRows: options.leaveOut, columns: options.column,
      };
      console.log(await withDatabase((urls) => importFile(urls, wanted, (line) => console.log(`  ${line}`))));
    });
}

function addColumn(text: string, columns: ImportFile['columns']): ImportFile['columns'] {
  const [field, ...name] = text.split('=');
  const known = FIELDS.find((candidate) => candidate === field);
  if (!known || name.length === 0) throw new Error(`--column takes FIELD=NAME, with one of ${FIELDS.join(', ')}.`);
  return { ...columns, [known]: name.join('=') };
}
