import { Command } from 'commander';
import { registerConfiguration } from './commands/configuration.js';
import { registerDemo } from './commands/demo.js';
import { registerDoctor } from './commands/doctor.js';
import { registerImport } from './commands/import.js';
import { registerMigrate } from './commands/migrate.js';
import { registerPrepare } from './commands/prepare.js';
import { registerSchema } from './commands/schema.js';
import { registerToken } from './commands/token.js';
import { registerUp } from './commands/up.js';

const COMMANDS = [registerUp, registerPrepare, registerMigrate, registerDemo, registerImport, registerToken, registerSchema, registerConfiguration, registerDoctor];

/** Runs one command line; a refusal becomes one sentence and exit code 1. */
export async function run(argv: string[]): Promise<void> {
  const program = new Command('cairn').description('The platform on which networked improvement communities work.').showHelpAfterError();
  COMMANDS.forEach((register) => register(program));
  try {
    await program.parseAsync(argv);
  } catch (error) {
    console.error(process.env.CAIRN_DEBUG ? error : `\n${(error as Error).message}`);
    process.exit(1);
  }
}
