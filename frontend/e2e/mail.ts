import type { Page } from '@playwright/test';

/** Opens the mail page in the same browser and follows the newest link of a kind that somebody was sent. */
export async function followMailTo(page: Page, email: string, kind: RegExp): Promise<void> {
  await page.goto('/post');
  await page.getByLabel('Toon alleen mail aan').fill(email);
  await page.getByRole('button', { name: 'Tonen' }).click();
  await page.getByRole('listitem').filter({ hasText: email }).getByRole('link', { name: kind }).first().click();
}
