import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';

const pages = [
  { path: '/', heading: 'Rapporten over zorg en ondersteuning' },
  { path: '/rapporten', heading: 'Rapporten zoeken' },
  { path: '/over-toezicht', heading: 'Hoe het toezicht werkt' },
  { path: '/toegankelijkheid', heading: 'Toegankelijkheid' },
  { path: '/privacy', heading: 'Privacy' },
  { path: '/signaal', heading: 'Er gaat iets mis bij zorg of hulp' },
  { path: '/signaal/melden', heading: 'Geef een signaal door' },
  { path: '/signaal/antwoord', heading: 'Vragen over uw signaal' },
  { path: '/bestaat-niet', heading: 'Deze pagina is er niet' },
  { path: '/portaal/inloggen', heading: 'Inloggen' },
  { path: '/portaal/wachtwoord-vergeten', heading: 'Wachtwoord vergeten' },
  { path: '/werkplek/inloggen', heading: 'Inloggen' },
];

for (const { path, heading } of pages) {
  for (const width of [1440, 375]) {
    test(`everybody can read ${path} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expectAccessible(page);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    });
  }
}

test('the public site leads to the portal and the workspace, in two languages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reports on care and support');
  await page.getByRole('link', { name: 'Report as a care provider' }).click();
  await expect(page).toHaveURL(/\/portaal\/inloggen/);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByRole('link', { name: 'Werkt u bij het toezicht? Log in op de werkplek' }).click();
  await expect(page).toHaveURL(/\/werkplek\/inloggen/);
});

test('everything can be reached with the keyboard', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Zoek op aanbieder, plaats of onderwerp' })).toBeFocused();
});
