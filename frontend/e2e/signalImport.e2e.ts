import type { Page } from '@playwright/test';
import { arrived, expect, test, visit } from './journey';
import { coordinator } from './people';

const head =
  'Kenmerk;Ontvangen op;Kanaal;Bron;KVK-nummer;Aanbieder;Locatie;Gemeente;Wet;Voorziening;Financiering;Thema;Aard;' +
  'Aantal cliënten;Signaal;Besluit;Afgesloten op\n';

async function choose(page: Page, text: string): Promise<void> {
  await page
    .getByTestId('file-input')
    .setInputFiles({ name: 'signalen.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a sheet of signals with errors is refused as a whole, put right, imported, and found in the list and at the provider', async ({
  marker,
  as,
}) => {
  const page = await as(coordinator);
  const provider = 'Voorbeeldzorg De Beuk';
  const open = (theme: string) =>
    `${marker}-1;14-2-2021;Telefoon;Inwoner;;${provider};Beukenhuis;;Wmo;Beschermd wonen;ZIN;${theme};Geweld;3;Er wordt geschreeuwd ${marker}.;;\n`;
  const closed = (end: string) =>
    `${marker}-2;2-3-2021;E-mail;Toegang;;Zorg ${marker};De hoek;Assen;Wmo;Dagbesteding;PGB;Leefklimaat;Slechte hygiëne;;Het is er vies.;Ter kennis aangenomen.;${end}\n`;

  await visit(page, '/werkplek/signalen/nieuw', 'Nieuw signaal');
  await page.getByRole('link', { name: 'Importeren uit een spreadsheet' }).click();
  await arrived(page, 'Signalen importeren');
  await expect(page.getByText('Zet nergens wie het signaal gaf')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Leeg voorbeeldbestand' }).click();
  expect((await saved).suggestedFilename()).toBe('signalen.xlsx');

  await choose(page, head + open('Magie') + closed(''));
  await expect(page.getByText('Er zitten 2 fouten in het bestand')).toBeVisible();
  const errors = page.getByRole('table', { name: 'Fouten per regel' });
  await expect(errors.getByRole('row').filter({ hasText: 'Thema' })).toContainText('“Magie” kennen wij niet');
  await expect(errors.getByRole('row').filter({ hasText: 'Afgesloten op' })).toContainText('Regel 3');
  await expect(page.getByRole('button', { name: 'Alles overnemen' })).toHaveCount(0);
  await arrived(page, 'Signalen importeren');

  await choose(page, head + open('Veiligheid') + closed('1-4-2021'));
  await expect(page.getByText('2 signalen: 1 lopend, 1 afgesloten.')).toBeVisible();
  await expect(page.getByText('Van 1 signaal staat de aanbieder niet in uw register.')).toBeVisible();
  await arrived(page, 'Signalen importeren');
  await page.getByRole('button', { name: 'Alles overnemen' }).click();
  await expect(page.getByText('2 signalen zijn overgenomen')).toBeVisible();
  await arrived(page, 'Signalen importeren');
  const number = await page
    .getByRole('row')
    .filter({ hasText: `${marker}-1` })
    .getByRole('link')
    .innerText();
  expect(number).toMatch(/^NMD-2021-\d{4}$/);

  await page.getByRole('button', { name: 'Nog een bestand' }).click();
  await choose(page, head + open('Veiligheid'));
  await expect(page.getByText(`is al overgenomen, als ${number}`)).toBeVisible();

  await visit(page, `/werkplek?search=${number}`, 'Werklijst');
  await page.getByRole('link', { name: number }).first().click();
  await arrived(page, new RegExp(number));
  await expect(page.getByText(provider).first()).toBeVisible();

  await visit(page, '/werkplek/aanbieders?zoek=Beuk', 'Zorgaanbieders');
  await page.getByRole('link', { name: provider }).click();
  await arrived(page, provider);
  await page.getByRole('link', { name: 'Wat er gebeurde' }).click();
  await expect(page.getByText(number).first()).toBeVisible();
});
