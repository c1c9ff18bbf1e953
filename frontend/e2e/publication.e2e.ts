import type { Page } from '@playwright/test';
import type { components } from '../src/api/schema.gen';
import { expectAccessible } from './axe';
import { Hands } from './hands';
import { finalReport } from './inspections';
import { expect, plusDays, surroundings, test } from './journey';
import { canRun, OwnServer } from './ownServer';
import { gracht, groningen, groningenAdministrator, groningenCoordinator } from './people';
import { signIn } from './signIn';

type Schemas = components['schemas'];

test('a report becomes public after its waiting term, an objection stops it, and it is corrected and withdrawn', async ({
  browser,
  playwright,
}) => {
  test.slow();
  test.skip(!canRun, 'needs a server of its own: make test-journeys starts it');
  const server = new OwnServer('publication');
  const today = new Date().toISOString().slice(0, 10);
  const request = await playwright.request.newContext({ baseURL: server.address });
  const place = { ...surroundings, baseURL: server.address };
  const as = async (name: string): Promise<Page> => {
    const page = await (await browser.newContext(place)).newPage();
    await signIn(page, 'werkplek', name);
    return page;
  };

  try {
    await server.start(`${today}T08:00:00Z`);
    const cast = {
      supervisor: await Hands.of(groningen, request),
      coordinator: await Hands.of(groningenCoordinator, request),
      administrator: await Hands.of(groningenAdministrator, request),
      provider: await Hands.of(gracht, request),
    };
    const { id, number } = await finalReport(cast, 'Gracht', 'Mevrouw Proef belt op 06-12345678 met het team.');
    const tab = `/werkplek/onderzoeken/${id}?tab=publication`;
    const address = `/rapporten/${number.toLowerCase()}`;
    let supervisor = await as(groningen.name);
    let coordinator = await as(groningenCoordinator.name);

    await test.step('the team writes a public version and clears what may tell of a person', async () => {
      await supervisor.goto(tab);
      await supervisor.getByRole('button', { name: 'Openbare versie maken' }).click();
      await expect(supervisor.getByText('06-12345678').first()).toBeVisible();
      await expectAccessible(supervisor);
      for (let left = await supervisor.getByRole('button', { name: /^Weghalen: / }).count(); left > 0; left -= 1) {
        await supervisor
          .getByRole('button', { name: /^Weghalen: / })
          .first()
          .click();
        await expect(supervisor.getByRole('button', { name: /^Weghalen: / })).toHaveCount(left - 1);
      }
      await supervisor.getByLabel('Samenvatting in gewone taal').fill('De zorg is **op orde**.');
      await expect(supervisor.getByText(/^Opgeslagen om/)).toBeVisible();
    });

    await test.step('a second person decides, and the provider is told', async () => {
      await supervisor.getByRole('button', { name: 'Voorleggen aan een collega' }).click();
      await supervisor.getByLabel('Afweging').fill('De inwoner mag weten hoe de zorg is.');
      await supervisor.getByRole('button', { name: 'Voorleggen aan een collega' }).last().click();
      await expect(supervisor.getByText('Wacht op besluit')).toBeVisible();
      await decide(coordinator, tab);
      await expect(coordinator.getByText('Wordt openbaar')).toBeVisible();
    });

    await test.step('an objection stops the term until the coordinator goes on', async () => {
      await coordinator.getByRole('button', { name: 'Bezwaar vastleggen' }).click();
      await coordinator.getByLabel('Wat is het bezwaar?').fill('De aanbieder vraagt een voorlopige voorziening.');
      await coordinator.getByRole('button', { name: 'Bezwaar vastleggen' }).last().click();
      await expect(coordinator.getByText('Wacht op bezwaar')).toBeVisible();
      await coordinator.getByRole('button', { name: 'Verder na bezwaar' }).click();
      await coordinator.getByLabel('Toch openbaar maken').check();
      await coordinator.getByLabel('Waarom?').fill('De rechter wees het verzoek af.');
      await coordinator.getByRole('button', { name: 'Verder na bezwaar' }).last().click();
      await expect(coordinator.getByText('Wordt openbaar')).toBeVisible();
    });

    await supervisor.context().close();
    await coordinator.context().close();
    await server.stop();
    await server.start(`${plusDays(today, 21)}T12:00:00Z`);

    await test.step('a visitor finds it by its place and reads it by keyboard, and without scripts', async () => {
      for (const javaScriptEnabled of [true, false]) {
        const visitor = await (await browser.newContext({ ...place, javaScriptEnabled })).newPage();
        await expect(async () => {
          await visitor.goto(`/rapporten?zoek=${number}`);
          await expect(visitor.getByText('1 rapport gevonden')).toBeVisible({ timeout: 1000 });
        }).toPass({ timeout: 60_000 });
        await visitor.goto('/');
        await visitor.getByRole('searchbox').focus();
        await visitor.keyboard.type('Groningen');
        await visitor.keyboard.press('Enter');
        await expect(visitor).toHaveURL(/\/rapporten\?zoek=Groningen/);
        await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Rapporten zoeken');
        await visitor
          .getByRole('link', { name: /De Gracht/ })
          .first()
          .focus();
        await visitor.keyboard.press('Enter');
        await expect(visitor.getByRole('heading', { level: 1 })).toContainText('De Gracht');
        await expect(visitor.getByRole('img', { name: /^Staafdiagram/ })).toBeVisible();
        await expect(visitor.getByText('06-12345678')).toHaveCount(0);
        await visitor.getByRole('navigation', { name: 'Op deze pagina' }).getByText('Wat volgt er?').click();
        await expect(visitor).toHaveURL(/#wat-volgt$/);
        await expect(visitor.getByRole('heading', { name: 'Wat volgt er?' })).toBeInViewport();
        if (javaScriptEnabled) await expectAccessible(visitor);
        await visitor.context().close();
      }
    });

    supervisor = await as(groningen.name);
    coordinator = await as(groningenCoordinator.name);
    const visitor = await (await browser.newContext(place)).newPage();

    await test.step('a correction is public with its note', async () => {
      await supervisor.goto(tab);
      await supervisor.getByRole('button', { name: 'Verbeteren' }).click();
      await supervisor.getByLabel('Wat wordt er verbeterd?').fill('De samenvatting is verduidelijkt.');
      await supervisor.getByRole('button', { name: 'Verbeteren' }).last().click();
      await supervisor.getByLabel('Samenvatting in gewone taal').fill('De zorg is helemaal op orde.');
      await expect(supervisor.getByText(/^Opgeslagen om/)).toBeVisible();
      await supervisor.getByRole('button', { name: 'Voorleggen aan een collega' }).click();
      await supervisor.getByRole('button', { name: 'Voorleggen aan een collega' }).last().click();
      await expect(supervisor.getByText('Openbaar, verbetering wacht op besluit')).toBeVisible();
      await decide(coordinator, tab);
      await expect(async () => {
        await visitor.goto(address);
        await expect(visitor.getByText('De samenvatting is verduidelijkt.')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 60_000 });
    });

    await test.step('an address that becomes protected takes the report off, and it comes back without the location', async () => {
      const hands = await Hands.of(groningenCoordinator, request);
      const { locationId, providerId } = await hands.read<Schemas['Inspection']>(`/inspections/${id}`);
      const { locations } = await hands.read<Schemas['Provider']>(`/providers/${providerId}`);
      const { name = '', municipalityCode, version = 0 } = locations.find((one) => one.id === locationId) ?? {};
      await expect(visitor.getByText(name).first()).toBeVisible();
      await hands.save(`/locations/${locationId}`, { name, municipalityCode, protectedAddress: true }, version);
      await coordinator.goto(tab);
      await expect(coordinator.getByText(/Het rapport staat nu niet online|zijn weggelaten/)).toBeVisible();
      await expectAccessible(coordinator);
      await expect(async () => {
        expect((await visitor.goto(address))?.status()).toBe(200);
        await expect(visitor.getByText('zijn weggelaten')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 60_000 });
      await coordinator.goto(tab);
      await expect(coordinator.getByText(/^Versie 3, .* zijn weggelaten/)).toBeVisible();
      await expect(visitor.getByText(name)).toHaveCount(0);
      await expectAccessible(visitor);
    });

    await test.step('after a withdrawal the page says so and why, and nothing else is left', async () => {
      await coordinator.getByRole('button', { name: 'Intrekken' }).click();
      await coordinator.getByLabel('Waarom wordt het rapport ingetrokken?').fill('Het ging over een andere locatie.');
      await coordinator.getByRole('button', { name: 'Intrekken' }).last().click();
      await expect(coordinator.getByText('Ingetrokken', { exact: true })).toBeVisible();
      await expect(async () => {
        const answer = await visitor.goto(address);
        expect(answer?.status()).toBe(410);
      }).toPass({ timeout: 60_000 });
      await expect(visitor.getByText('Het ging over een andere locatie.')).toBeVisible();
      await expect(visitor.getByText('op orde')).toHaveCount(0);
      await expectAccessible(visitor);
    });
  } finally {
    await request.dispose();
    await server.stop();
  }
});

async function decide(coordinator: Page, tab: string): Promise<void> {
  await coordinator.goto(tab);
  await expect(coordinator.getByText('Telefoonnummer weggehaald').first()).toBeVisible();
  await expectAccessible(coordinator);
  await coordinator.getByRole('button', { name: 'Besluiten' }).click();
  await coordinator.getByLabel('Ja, ik neem dit besluit').check();
  await coordinator.getByRole('button', { name: 'Besluiten' }).last().click();
}
