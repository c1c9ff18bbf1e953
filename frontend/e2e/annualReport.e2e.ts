import { expectAccessible } from './axe';
import { expect, surroundings, test } from './journey';
import { canRun, OwnServer } from './ownServer';
import { groningen, groningenCoordinator } from './people';
import { signIn } from './signIn';

test('a team writes its annual report, and everybody reads it, also without scripts', async ({ browser }) => {
  test.slow();
  test.skip(!canRun, 'needs a server of its own: make test-journeys starts it');
  const server = new OwnServer('annual-report');
  const today = new Date().toISOString().slice(0, 10);
  const year = String(Number(today.slice(0, 4)) - 1);
  const place = { ...surroundings, baseURL: server.address };

  try {
    await server.start(`${today}T12:00:00Z`);
    const supervisor = await (await browser.newContext(place)).newPage();
    await signIn(supervisor, 'werkplek', groningen.name);

    await test.step('it is begun from the list and written in parts of its own', async () => {
      await supervisor.getByRole('link', { name: 'Openbaarmaking' }).click();
      await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText('Openbaarmaking');
      await expectAccessible(supervisor);
      await supervisor.getByRole('button', { name: 'Jaarverslag maken' }).click();
      await supervisor.getByLabel('Over welk jaar?').selectOption(year);
      await expectAccessible(supervisor);
      await supervisor.getByRole('dialog').getByRole('button', { name: 'Jaarverslag maken' }).click();
      await expect(supervisor.getByRole('heading', { level: 1 })).toContainText(`Jaarverslag ${year}`);

      await supervisor.getByLabel('Samenvatting in gewone taal').fill('Een jaar met **veel** vragen.');
      await supervisor.getByLabel('Tekst van deel 2').fill('Wij kregen 41 meldingen. Bel 06-12345678.');
      await supervisor.getByRole('button', { name: 'Weghalen: deel 4' }).click();
      await supervisor.getByRole('button', { name: 'Deel toevoegen' }).click();
      await supervisor.getByLabel('Kop van deel 5').fill('Wat wij gaan doen');
      await supervisor.getByLabel('Tekst van deel 5').fill('Wij bezoeken iedereen.');
      await supervisor.getByRole('button', { name: 'Omhoog: deel 5' }).click();
      await expect(supervisor.getByLabel('Kop van deel 4')).toHaveValue('Wat wij gaan doen');
      await expect(supervisor.getByText(/^Opgeslagen om/)).toBeVisible();
      await supervisor.getByRole('button', { name: 'Weghalen: 06-12345678' }).click();
      await expect(supervisor.getByLabel('Tekst van deel 2')).toHaveValue(/\[weggelaten\]/);
      await expect(supervisor.getByRole('button', { name: 'Zienswijze vragen' })).toHaveCount(0);
      await expectAccessible(supervisor);
    });

    await test.step('a second person decides, and it can be public the same day', async () => {
      await supervisor.getByRole('button', { name: 'Voorleggen aan een collega' }).click();
      await supervisor.getByLabel('Afweging').fill('De inwoner mag weten wat het toezicht doet.');
      await supervisor.getByRole('button', { name: 'Voorleggen aan een collega' }).last().click();
      await expect(supervisor.getByText('Wacht op besluit')).toBeVisible();

      const coordinator = await (await browser.newContext(place)).newPage();
      await signIn(coordinator, 'werkplek', groningenCoordinator.name);
      await coordinator.goto('/werkplek/openbaarmaking');
      await coordinator.getByRole('link', { name: new RegExp(`^Jaarverslag ${year}`) }).click();
      await coordinator.getByRole('button', { name: 'Besluiten' }).click();
      await coordinator.getByLabel('Ja, ik neem dit besluit').check();
      await coordinator.getByRole('button', { name: 'Besluiten' }).last().click();
      await expect(coordinator.getByText(/^(Wordt openbaar|Openbaar)$/).first()).toBeVisible();
      await coordinator.context().close();
    });

    await test.step('a visitor filters by kind and year and reads it without scripts', async () => {
      const visitor = await (await browser.newContext({ ...place, javaScriptEnabled: false })).newPage();
      await expect(async () => {
        await visitor.goto(`/rapporten?soort=jaarverslag-van-het-toezicht&jaar=${year}`);
        await expect(visitor.getByText('1 rapport gevonden')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 60_000 });
      await visitor.getByRole('link', { name: new RegExp(`^Jaarverslag ${year}`) }).click();
      await expect(visitor.getByRole('heading', { level: 1 })).toContainText(`Jaarverslag ${year}`);
      await expect(visitor.getByText('06-12345678')).toHaveCount(0);
      await expect(visitor.getByText('Oordeel')).toHaveCount(0);
      await visitor.getByRole('navigation', { name: 'Op deze pagina' }).getByText('Wat wij gaan doen').click();
      await expect(visitor.getByRole('heading', { name: 'Wat wij gaan doen' })).toBeInViewport();
      const address = visitor.url();
      await visitor.context().close();
      const reader = await (await browser.newContext(place)).newPage();
      await reader.goto(address);
      await expectAccessible(reader);
    });
  } finally {
    await server.stop();
  }
});
