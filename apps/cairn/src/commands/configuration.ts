import type { Command } from 'commander';
import { configurationReference } from '@cairn/platform';

/** `cairn configuration`: the reference of all settings, as it stands in docs/configuration.md. */
export function registerConfiguration(program: Command): void {
  program.command('configuration').description('print the reference of all settings').action(() => {
    process.stdout.write(configurationReference());
  });
}
