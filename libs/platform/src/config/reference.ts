import { z } from 'zod';
import { Environment } from './environment.js';

interface Setting { description?: string; default?: unknown; enum?: string[]; minimum?: number; maximum?: number; type?: string }

/** The reference of all settings as Markdown, from the schema that reads them. */
export function configurationReference(): string {
  const schema = z.toJSONSchema(Environment, { io: 'input', unrepresentable: 'any' }) as { properties: Record<string, Setting>; required?: string[] };
  const rows = Object.entries(schema.properties).map(([name, setting]) => `| \`${name}\` | ${valuesOf(setting)} | ${defaultOf(name, setting, schema.required)} | ${setting.description} |`);
  return `# Configuration

Every setting is a variable of the environment; one without a value counts as not set. A process that finds a wrong or missing
one does not start, and names all of them. Generated from \`libs/platform/src/config/environment.ts\` by \`npm run configuration\`.

| variable | values | default | what it does |
|---|---|---|---|
${rows.join('\n')}
`;
}

function valuesOf({ enum: choices, minimum, maximum }: Setting): string {
  if (choices) return choices.map((choice) => `\`${choice}\``).join(' ');
  if (minimum === undefined) return 'text';
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? `${minimum} or more` : `${minimum} to ${maximum}`;
}

function defaultOf(name: string, setting: Setting, required: readonly string[] = []): string {
  if (setting.default !== undefined) return `\`${String(setting.default)}\``;
  return required.includes(name) ? '**required**' : 'none';
}
