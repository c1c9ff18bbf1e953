import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn, signOut } from './signIn';

const next = (page: Page) => page.getByRole('button', { name: 'Opslaan en verder' });
const step = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });
const saved = (page: Page) => expect(page.getByText(/^Opgeslagen om/)).toBeVisible();

/** dd-mm-jjjj of so many days ago. */
function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return day.split('-').reverse().join('-');
}

async function begin(page: Page) {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Melding doen' }).click();
  await page.getByRole('button', { name: 'Begin een nieuwe melding' }).click();
  await expect(step(page, /Stap 1 van 6/)).toBeVisible();
}

async function fillPlace(page: Page) {
  await page.getByLabel('Calamiteit', { exact: true }).check();
  await page.getByLabel('Op een locatie van ons').check();
  await page.getByLabel('Welke locatie?').selectOption({ index: 1 });
  await expect(page.getByText('krijgt uw melding.')).toBeVisible();
}

async function fillEvent(page: Page, story: string) {
  await page.getByLabel('Op welke dag gebeurde het?').fill(daysAgo(1));
  await page.getByLabel('Hoe laat?').fill('1430');
  await page.getByRole('button', { name: 'Dezelfde dag' }).click();
  await page.getByLabel('Wmo 2015').check();
  await page.getByLabel('Om welke voorziening gaat het?').selectOption({ label: 'Beschermd wonen' });
  await page.getByLabel('Zorg in natura (ZIN)').check();
  await page.getByLabel('Wat is de aard van de gebeurtenis?').selectOption({ label: 'Letsel' });
  await page.getByLabel('Wat is er gebeurd?').fill(story);
}

async function fillConsequences(page: Page) {
  await page.getByLabel('Ernstig letsel', { exact: true }).check();
  await page.getByLabel('Beschrijf de gevolgen').fill('Een gebroken heup.');
  await page.getByRole('button', { name: 'Cliënt toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cliënt toevoegen' });
  await dialog.getByLabel('Naam').fill('Proef Cliënt 7');
  await dialog.getByLabel('Geboortedatum').fill('12-03-1950');
  await dialog.getByRole('button', { name: 'Bewaar persoon' }).click();
  await expect(page.getByText('geboren op 12 maart 1950')).toBeVisible();
}

test('a provider files a report, with what was missing found at its question, and gets a receipt', async ({ page }) => {
  await signIn(page, 'portaal', 'Aanbieder De Berk');
  await begin(page);

  await next(page).click();
  await expect(page.getByRole('heading', { name: 'Verbeter deze 2 fouten' })).toBeVisible();
  await page.getByRole('link', { name: 'Kies wat u meldt.' }).click();
  await expect(page.getByLabel('Calamiteit', { exact: true })).toBeFocused();
  await expectAccessible(page);
  await fillPlace(page);
  await next(page).click();

  await expect(step(page, /Stap 2 van 6/)).toBeFocused();
  await fillEvent(page, 'Cliënt A gleed uit op een natte vloer en viel van de trap.');
  await next(page).click();
  await expect(step(page, /Stap 3 van 6/)).toBeVisible();
  await fillConsequences(page);
  await expectAccessible(page);
  await next(page).click();

  await expect(step(page, /Stap 4 van 6/)).toBeVisible();
  await page.getByLabel('Wat hebt u direct gedaan?').fill('Eerste hulp gegeven en 112 gebeld.');
  await page.getByLabel('Hoe zorgt u dat andere cliënten veilig zijn?').fill('De vloer is afgezet.');
  await page.getByLabel('Familie of naasten').check();
  await saved(page);
  await page.goto(page.url().replace(/[^/]+$/, 'controleren'));

  await expect(page.getByText('Er ontbreekt nog 1 antwoord')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vertel welke nazorg is gegeven.' }).click();
  await expect(page.getByLabel('Welke nazorg geeft u?')).toBeFocused();
  await page.getByLabel('Welke nazorg geeft u?').fill('Gesprekken met de cliënt en de familie.');
  await next(page).click();

  await expect(step(page, /Stap 5 van 6/)).toBeVisible();
  const file = { name: 'Verslag.txt', mimeType: 'text/plain', buffer: Buffer.from('Wat er die dag gebeurde.') };
  await page.getByTestId('file-input').setInputFiles(file);
  await expect(page.getByRole('listitem').filter({ hasText: 'Verslag.txt' })).toBeVisible();
  await next(page).click();

  await expect(page.getByText('Alles is ingevuld')).toBeVisible();
  await expect(page.getByText('U meldt op tijd')).toBeVisible();
  const send = page.getByRole('button', { name: 'Verstuur de melding' });
  await send.click();
  await expect(
    page.getByRole('link', { name: 'Bevestig dat u de melding naar waarheid hebt ingevuld.' }),
  ).toBeVisible();
  await page.getByLabel('Ik heb deze melding naar waarheid ingevuld').check();
  const another = page.getByLabel('Dit is een andere gebeurtenis');
  if (await another.isVisible()) await another.check();
  await send.click();

  await expect(page.getByRole('heading', { name: 'Uw melding is ontvangen' })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download het ontvangstbewijs (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByRole('link', { name: 'Naar de melding' }).click();
  await expect(page.getByText('Cliënt A gleed uit op een natte vloer en viel van de trap.')).toBeVisible();
  await expect(page.getByText('Ontvangen', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('what was typed survives a lost connection and loading the page anew, and a colleague goes on with it', async ({
  page,
  context,
}) => {
  await signIn(page, 'portaal', 'Aanbieder De Eik');
  await begin(page);
  await fillPlace(page);
  await next(page).click();
  await expect(step(page, /Stap 2 van 6/)).toBeVisible();
  const address = page.url();

  await context.setOffline(true);
  await page.getByLabel('Wat is er gebeurd?').fill('Getypt zonder verbinding.');
  await expect(page.getByText('Geen verbinding. Uw tekst staat veilig op dit apparaat.')).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Wat is er gebeurd?')).toHaveValue('Getypt zonder verbinding.');
  await signOut(page);

  await signIn(page, 'portaal', 'Collega De Eik');
  await page.goto(address);
  await page.getByRole('button', { name: 'Neem over en ga verder' }).click();
  await expect(page.getByLabel('Wat is er gebeurd?')).toHaveValue('Getypt zonder verbinding.');
  await page.getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await expect(page.getByText('Het concept is weggegooid.')).toBeVisible();
});

test('on a narrow screen the form says at which step one is', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await signIn(page, 'portaal', 'Aanbieder De Eik');
  await page.goto('/portaal/melden');
  await page.getByRole('button', { name: 'Begin een nieuwe melding' }).click();
  await expect(page.getByText('Stap 1 van 6', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await expect(page).toHaveURL(/\/portaal$/);
});
