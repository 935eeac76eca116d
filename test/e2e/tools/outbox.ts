import type { Browsing } from './browsing.js';

/** The link of the newest mail to an address, as it stands on the page of the outbox. Older mails come with "Show more". */
export async function linkInOutbox(cairn: Browsing, email: string): Promise<string> {
  const page = await cairn.visit('/outbox');
  const mail = page.getByRole('button', { name: `To ${email}` }).first();
  const more = page.getByRole('button', { name: 'Show more' });
  await page.getByRole('listitem').first().waitFor();
  while (await mail.count() === 0 && await more.count() > 0) {
    const shown = await page.getByRole('listitem').count();
    await more.click();
    await page.waitForFunction((before) => document.querySelectorAll('ul.mails li').length > before, shown);
  }
  await mail.click();
  const link = await page.getByRole('article').getByRole('link').first().getAttribute('href');
  await page.context().close();
  if (!link) throw new Error(`The mail to ${email} has no link.`);
  return link;
}
