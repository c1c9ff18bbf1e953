import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { arrived, expect, settled, test, visit } from './journey';
import { coordinator } from './people';

const head =
  'Naam;KVK-nummer;Soort;PGB;Aantal cliënten met PGB;E-mailadres;Bestuurder: naam;Locatie;Gemeente;Voorzieningen\n';

/** A number of the trade register that only this test has. */
const numberOf = (marker: string, offset: number): string =>
  String(10_000_000 + ((parseInt(marker.slice(1), 16) + offset) % 89_999_999));

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByTestId('file-input').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a sheet with errors is refused as a whole, told row by row, put right, imported, and comes out again', async ({
  marker,
  as,
}) => {
  const page = await as(coordinator);
  const first = `Zorg Linde ${marker}`;
  const second = `Zorg Wilg ${marker}`;
  const [one, other] = [numberOf(marker, 1), numberOf(marker, 2)];
  const mail = `wilg.${marker}@voorbeeld.example`;
  const newMail = `nieuw.${marker}@voorbeeld.example`;
  const chair = `Proef Bestuurder ${marker}`;
  const row = (name: string, kvk: string, kind: string, budgets: string, address: string, place: string) =>
    `${name};${kvk};${kind};Ja;${budgets};${address};${chair};Huis ${name};${place};Beschermd wonen\n`;

  await visit(page, '/werkplek/aanbieders', 'Zorgaanbieders');
  await page.getByRole('link', { name: 'Importeren' }).click();
  await arrived(page, 'Zorgaanbieders importeren');

  await choose(page, 'brief.pdf', 'geen tabel');
  await expect(page.getByText(/CSV-bestand \(csv\), een Excel-bestand \(xlsx\)/)).toBeVisible();
  await page.getByRole('button', { name: /Verwijder/ }).click();

  const wrong =
    head +
    row(first, one, 'Organisatie', '', '', 'Assen') +
    row(second, '123', 'Vereniging', '-1', 'geen adres', 'Atlantis');
  await choose(page, 'register.csv', wrong);
  await expect(page.getByText('Er zitten 5 fouten in het bestand')).toBeVisible();
  const errors = page.getByRole('table', { name: 'Fouten per regel' });
  await expect(errors.getByRole('row').filter({ hasText: 'KVK-nummer' })).toContainText('Regel 3');
  await expect(errors.getByRole('row').filter({ hasText: 'Gemeente' })).toContainText('“Atlantis” is geen gemeente');
  await expect(errors.getByRole('row').filter({ hasText: 'Soort' })).toContainText('Vereniging');
  await expect(errors.getByRole('row').filter({ hasText: 'Aantal cliënten met PGB' })).toContainText('getal van 0 tot');
  await expect(page.getByRole('button', { name: 'Alles overnemen' })).toHaveCount(0);
  await arrived(page, 'Zorgaanbieders importeren');

  const right =
    head + row(first, one, 'Organisatie', '', '', 'Assen') + row(second, other, 'Organisatie', '3', mail, 'Assen');
  await choose(page, 'register.csv', right);
  await expect(page.getByText('Er zitten geen fouten in het bestand')).toBeVisible();
  await expect(page.getByText('2 regels: 2 nieuw, 0 gewijzigd, 0 gekoppeld, 0 ongewijzigd.')).toBeVisible();
  await arrived(page, 'Zorgaanbieders importeren');
  await page.getByRole('button', { name: 'Alles overnemen' }).click();
  await expect(page.getByText('Het bestand is overgenomen in het register.')).toBeVisible();

  await visit(page, `/werkplek/aanbieders?zoek=${marker}`, 'Zorgaanbieders');
  await expect(page.getByRole('row').filter({ hasText: marker })).toHaveCount(2);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporteren: CSV' }).click();
  const sheet = await readFile(await (await saved).path(), 'utf8');
  expect(sheet).toContain(first);
  expect(sheet.trim().split('\n')).toHaveLength(3);

  await visit(page, '/werkplek/aanbieders/importeren', 'Zorgaanbieders importeren');
  await choose(page, 'register.csv', sheet);
  await expect(page.getByText('Er verandert niets')).toBeVisible();
  await choose(page, 'register.csv', sheet.replace(mail, newMail));
  await expect(page.getByText(`E-mailadres: van ${mail} naar ${newMail}`)).toBeVisible();
  await page.getByRole('button', { name: 'Alles overnemen' }).click();
  await expect(page.getByText('Het bestand is overgenomen in het register.')).toBeVisible();

  await visit(page, `/werkplek/aanbieders?zoek=${marker}`, 'Zorgaanbieders');
  await expect(page.getByRole('row').filter({ hasText: first })).toContainText('PGB: aantal onbekend');
  await page.getByRole('link', { name: second }).click();
  await arrived(page, second);
  await expect(page.getByText('Ja, aan 3 cliënten', { exact: true })).toBeVisible();
  await expect(page.getByText(newMail, { exact: true })).toBeVisible();
  await part(page, 'Risicoprofiel');
  await expect(page.getByText('Ja: 3 cliënten met een PGB (meerdere is vanaf 2)')).toBeVisible();
  await part(page, 'Contracten');
  await agree(page);
  await part(page, /^Voorgangers en opvolgers/);
  await goOnAs(page, first, chair);
});

/** The parts of a provider are pages of their own. */
async function part(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen van de aanbieder' }).getByRole('link', { name }).click();
}

async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Contract toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Contract toevoegen' });
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByText('Kies ten minste één voorziening.').first()).toBeVisible();
  await dialog.getByLabel('Wet').selectOption('WMO');
  await dialog.getByLabel('Bekostiging').selectOption('IN_KIND');
  await dialog.getByLabel('Beschermd wonen').check();
  await dialog.getByLabel('Vanaf').fill('01-01-2020');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Het contract is vastgelegd.')).toBeVisible();
  await expect(page.getByText('vanaf 1 jan 2020')).toBeVisible();
  await expect(page.getByText('loopt', { exact: true })).toBeVisible();
}

/** The same board chair points at the other provider; a person says that it was the predecessor. */
async function goOnAs(page: Page, name: string, chair: string): Promise<void> {
  const match = page.getByRole('row').filter({ hasText: name });
  await expect(match).toContainText(`Zelfde bestuurder: ${chair} (+40)`);
  await match.getByRole('button', { name: `${name}: vastleggen als voorganger of opvolger` }).click();
  const dialog = page.getByRole('dialog', { name: 'Opvolging vastleggen' });
  await dialog.getByLabel('Sinds').fill('01-03-2024');
  await dialog.getByLabel('Waaruit blijkt dat').fill('Zelfde bestuurder, uittreksel gezien.');
  await dialog.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('De opvolging is vastgelegd.')).toBeVisible();
  const line = page.getByRole('table', { name: 'Voorgangers en opvolgers' }).getByRole('row').filter({ hasText: name });
  await expect(line).toContainText('Voorganger');
  await line.getByRole('link', { name }).click();
  await arrived(page, name);
  await settled(page);
  await expect(page.getByRole('table', { name: 'Voorgangers en opvolgers' })).toContainText('Opvolger');
}
