import type { Page } from 'playwright-core';

/** A file as a browser's dialog gives it. */
export function csvFile(name: string, lines: readonly string[] | string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(typeof lines === 'string' ? lines : lines.join('\n')) };
}

/** Chooses a file on the first step of an import, with the mouse. */
export async function chooseFile(page: Page, file: ReturnType<typeof csvFile>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a file' }).click()]);
  await chooser.setFiles(file);
}
