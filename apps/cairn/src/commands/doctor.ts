import type { Command } from 'commander';
import { withDatabase } from '../database.js';
import { examine } from '../product.js';

/** `cairn doctor`: checks that rows, roles and policies are as they should be. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check the database and say what is wrong with it')
    .action(async () => {
      const findings = await withDatabase(examine);
      for (const finding of findings) console.log(`${finding.ok ? 'ok      ' : 'PROBLEM '} ${finding.text}`);
      if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
    });
}
