import type { Page } from '@playwright/test';
import type { components } from '../src/api/schema.gen';
import { expectAccessible } from './axe';
import { Hands } from './hands';
import { arrived, expect, plusDays, surroundings, test, typed, visit } from './journey';
import { followMailTo } from './mail';
import { canRun, OwnServer } from './ownServer';
import { noord } from './people';
import { signIn } from './signIn';
import { providerOf, recorded } from './signals';

type Inquiry = components['schemas']['Inquiry'];

const outsider = (marker: string) => `collega.${marker.toLowerCase()}@buiten.example`;

async function answer(outside: Page, text: string): Promise<void> {
  await outside.getByLabel('Uw antwoord').fill(text);
  await outside.getByRole('button', { name: 'Antwoord versturen' }).click();
  await arrived(outside, 'Uw antwoord is verstuurd');
}

test('a colleague outside answers by a link that works once', async ({ browser, as, hands, marker }) => {
  const team = await hands(noord);
  const { id, number } = await recorded(
    team,
    await providerOf(team, 'Eik'),
    `Zorgen over de nacht. Kenmerk ${marker}.`,
  );
  const page = await as(noord);
  const outside = await (await browser.newContext(surroundings)).newPage();
  const question = `Kent u deze aanbieder? Kenmerk ${marker}.`;
  let link = '';

  await test.step('the handler asks; all that misses is said at once', async () => {
    await visit(page, `/werkplek/signalen/${id}?tab=inquiries`, number);
    await page.getByRole('button', { name: 'Vraag stellen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Een vraag stellen over de aanbieder' });
    await dialog.getByRole('radio', { name: 'Iemand buiten de organisatie' }).check();
    await dialog.getByRole('button', { name: 'Vraag stellen' }).click();
    for (const wrong of ['Vul een naam in.', 'Vul een e-mailadres in.', 'Schrijf uw vraag.']) {
      await expect(dialog.getByText(wrong).first()).toBeVisible();
    }
    await dialog.getByLabel('Naam').fill('Collega Buiten');
    await dialog.getByLabel('E-mailadres').fill(outsider(marker));
    await dialog.getByLabel('Uw vraag').fill(question);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Vraag stellen' }).click();
    await expect(page.getByText('Wacht op antwoord')).toBeVisible();
  });

  await test.step('the colleague reads the question, not the signal, and answers with a file', async () => {
    await followMailTo(outside, outsider(marker), /\/vraag#/);
    await arrived(outside, 'Een vraag aan u');
    link = outside.url();
    await expect(outside.getByText(question)).toBeVisible();
    await expect(outside.getByText('Zorgen over de nacht', { exact: false })).toHaveCount(0);
    await outside
      .locator('input[type=file]')
      .setInputFiles({ name: `brief-${marker}.txt`, mimeType: 'text/plain', buffer: Buffer.from('een brief') });
    await expect(outside.getByText(`brief-${marker}.txt`)).toBeVisible();
    await answer(outside, `Ja, wij hebben er twee cliënten. Kenmerk ${marker}.`);
  });

  await test.step('the link opens nothing more, and says what to do', async () => {
    await outside.goto('/');
    await outside.goto(link);
    await arrived(outside, 'Deze link werkt niet meer');
    await expect(outside.getByText('Vraag een nieuwe link aan degene die u de vraag stelde')).toBeVisible();
    await outside.context().close();
  });

  await test.step('the answer and its file stand with the signal', async () => {
    await visit(page, `/werkplek/signalen/${id}?tab=inquiries`, number);
    await expect(page.getByText(`Ja, wij hebben er twee cliënten. Kenmerk ${marker}.`)).toBeVisible();
    await expect(page.getByText(`brief-${marker}.txt`)).toBeVisible();
  });
});

test('a link that is over says so and how to get a new one, and what was typed comes back with it', async ({
  marker,
  browser,
  playwright,
}) => {
  test.slow();
  test.skip(!canRun, 'needs a server of its own: make test-journeys starts it');
  const server = new OwnServer('inquiry');
  const today = new Date().toISOString().slice(0, 10);
  const request = await playwright.request.newContext({ baseURL: server.address });
  const place = { ...surroundings, baseURL: server.address };
  const outside = await (await browser.newContext(place)).newPage();
  const begun = `Ik zoek het nog uit. Kenmerk ${marker}.`;

  try {
    await server.start(`${plusDays(today, 1)}T08:00:00Z`);
    const team = await Hands.of(noord, request);
    const signal = await recorded(team, await providerOf(team, 'Eik'), `Kenmerk ${marker}.`);
    await team.send<Inquiry>(`/cases/${signal.id}/inquiries`, {
      body: {
        kind: 'OUTSIDER',
        name: 'Collega Buiten',
        email: outsider(marker),
        question: 'Kent u deze aanbieder?',
        until: plusDays(today, 1),
      },
    });
    await followMailTo(outside, outsider(marker), /\/vraag#/);
    await arrived(outside, 'Een vraag aan u');
    const link = outside.url();
    await outside.getByLabel('Uw antwoord').fill(begun);
    await expect(outside.getByText(/^Opgeslagen om/)).toBeVisible();

    await server.stop();
    await server.start(`${plusDays(today, 2)}T08:00:00Z`);

    await test.step('the day after, the link says that it is over and whom to ask', async () => {
      await outside.goto('/');
      await outside.goto(link);
      await arrived(outside, 'Deze link werkt niet meer');
      await expect(outside.getByText('Vraag een nieuwe link aan degene die u de vraag stelde')).toBeVisible();
    });

    await test.step('the handler gives more time, and a new link comes with what was typed', async () => {
      const page = await (await browser.newContext(place)).newPage();
      await signIn(page, 'werkplek', noord.name);
      await visit(page, `/werkplek/signalen/${signal.id}?tab=inquiries`, signal.number);
      await page.getByRole('button', { name: 'Meer tijd geven' }).click();
      const dialog = page.getByRole('dialog', { name: 'Meer tijd geven' });
      await dialog.getByLabel('Tot en met welke dag?').fill(typed(plusDays(today, 9)));
      await dialog.getByLabel('Waarom?').fill('De collega was ziek.');
      await dialog.getByRole('button', { name: 'Opslaan' }).click();
      await expect(dialog).toHaveCount(0);
      await page.context().close();

      await followMailTo(outside, outsider(marker), /\/vraag#/);
      await arrived(outside, 'Een vraag aan u');
      await expect(outside.getByLabel('Uw antwoord')).toHaveValue(begun);
      await answer(outside, `${begun} Ja, wij kennen deze aanbieder.`);
    });
  } finally {
    await outside.context().close();
    await request.dispose();
    await server.stop();
  }
});
