import type { Browsing } from './browsing.js';

/** The link of the newest mail to an address, as it stands on the page of the outbox. */
export async function linkInOutbox(cairn: Browsing, email: string): Promise<string> {
  const page = await cairn.visit('/outbox');
  await page.getByRole('button', { name: `To ${email}` }).first().click();
  const link = await page.getByRole('article').getByRole('link').first().getAttribute('href');
  await page.context().close();
  if (!link) throw new Error(`The mail to ${email} has no link.`);
  return link;
}
