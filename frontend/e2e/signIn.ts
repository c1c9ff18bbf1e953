import { expect, type Page } from '@playwright/test';

/** Signs in with a trial account, by the name that the sign-in page shows. */
export async function signIn(page: Page, entry: 'portaal' | 'werkplek', account: string): Promise<void> {
  await page.goto(`/${entry}/inloggen`);
  await page.getByRole('button', { name: `Gebruik ${account}`, exact: true }).click();
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByRole('button', { name: `Uw account: ${account}` })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Uw account/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
}
