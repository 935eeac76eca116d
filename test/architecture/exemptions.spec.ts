import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { parser } from 'typescript-eslint';
import config from '../../eslint.config.mjs';
import { exemptions, namesOnScreen } from './lint/exemptions.mjs';
import { root } from './lint/layers.mjs';
import { sourceFiles } from './source-files.js';

const OPTIONS: Record<string, unknown[]> = { 'max-lines': [400] };
const PLUGINS = Object.assign({}, ...config.map(({ plugins }) => plugins)) as never;
const LEAST_REASON = 20;

const entries = Object.entries(exemptions).flatMap(([rule, files]) => Object.entries(files).map(([files, reason]) => ({ rule, files, reason })));

/** An ESLint that knows one rule, in the files of one exemption, and no exemption from it. */
function strict(rule: string, files: string): ESLint {
  return new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,tsx,mjs}'], languageOptions: { parser }, linterOptions: { noInlineConfig: true }, plugins: PLUGINS },
      { files: [files], rules: { [rule]: ['error', ...(OPTIONS[rule] ?? [])] } },
    ],
  });
}

// One file that needs it is enough for a glob.
async function isNeeded(rule: string, files: string): Promise<boolean> {
  const [folder = ''] = files.split('/*');
  const eslint = strict(rule, files);
  for (const file of folder === files ? [files] : sourceFiles(folder).filter((name) => /\.(ts|tsx|mjs)$/.test(name))) {
    const [result] = await eslint.lintFiles([file]);
    if (result?.messages.some(({ ruleId }) => ruleId === rule)) return true;
  }
  return false;
}

describe('the exemptions from lint', () => {
  test.each(entries)('$files needs its exemption from $rule', async ({ rule, files, reason }) => {
    expect(await isNeeded(rule, files)).toBe(true);
    expect(reason.length).toBeGreaterThan(LEAST_REASON);
  });

  test('an exemption that nothing needs is found', async () => {
    expect(await isNeeded('cairn/environment-in-config', 'libs/domain/src/roles.ts')).toBe(false);
    expect(await isNeeded('cairn/environment-in-config', 'libs/charts/**')).toBe(false);
    await expect(isNeeded('cairn/environment-in-config', 'libs/domain/src/gone.ts')).rejects.toThrow('No files matching');
  });

  test('every name that may stand on the screen stands on it', () => {
    const texts = sourceFiles('apps/web/src').filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(path.join(root, file), 'utf8'));
    for (const name of namesOnScreen.keys()) expect(texts.filter((text) => text.includes(name))).not.toEqual([]);
  });
});
