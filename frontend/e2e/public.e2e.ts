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

test('a report prints from a narrow window, and its way up covers no text', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/rapporten/nmd-2026-0004');
  const up = page.getByRole('link', { name: 'Inhoudsopgave' });
  await page.getByRole('heading', { name: 'Veiligheid', exact: true }).scrollIntoViewIfNeeded();
  const bar = up.locator('xpath=..');
  await expect(bar).toBeInViewport();
  // what scrolls under the bar is hidden in all its width
  const { width, left } = await bar.evaluate((element) => element.getBoundingClientRect());
  expect([left, width]).toEqual([0, 375]);
  await expect(bar).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

  await page.emulateMedia({ media: 'print' });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

test('who comes by an address in English reads all of the page in English', async ({ page }) => {
  await page.goto('/rapporten?taal=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the reports');
  await expect(
    page
      .getByRole('link', { name: 'How supervision works' })
      .or(page.getByRole('link', { name: 'About supervision' }))
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporten zoeken');
  await expect(page).not.toHaveURL(/taal=/);
});

test('who has no scripts and reads English goes on in English', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('searchbox').fill('Eik');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the reports');
  await page
    .getByRole('link', { name: /De Eik/ })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await context.close();
});

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
