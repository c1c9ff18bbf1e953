import type { components } from '../src/api/schema.gen';
import { CasePage } from './casePage';
import { Hands } from './hands';
import { expect, plusDays, surroundings, test, visit } from './journey';
import { canRun, OwnServer } from './ownServer';
import { coordinator, eik, noord } from './people';
import { signIn } from './signIn';

type Mail = components['schemas']['CaughtMail'];

/** Easter Sunday (Gauss, as Meeus has it) that comes next, two weeks ahead at least. */
function nextEaster(): string {
  const soon = new Date(Date.now() + 14 * 24 * 3_600_000).toISOString().slice(0, 10);
  const year = Number(soon.slice(0, 4));
  return easter(year) > soon ? easter(year) : easter(year + 1);
}

function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)).toISOString().slice(0, 10);
}

const inWords = (day: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** What the coordinator is told of a term that nobody met, the latest first. */
const told = (number: string): readonly string[] => [
  `Termijn nog steeds verstreken in zaak ${number}`,
  `Termijn verstreken in zaak ${number}`,
];

test('a term that ends after Easter is missed while the server is down, and caught up with once', async ({
  marker,
  browser,
  playwright,
}) => {
  test.slow();
  test.skip(!canRun, 'needs a server of its own: make test-journeys starts it');
  const sunday = nextEaster();
  const wednesday = plusDays(sunday, -4);
  const tuesday = plusDays(sunday, 2);
  const thursday = plusDays(sunday, 4);
  const server = new OwnServer('easter');
  const request = await playwright.request.newContext({ baseURL: server.address });
  const context = await browser.newContext({ ...surroundings, baseURL: server.address });
  const page = await context.newPage();
  const team = new CasePage(page);
  const toldCoordinator = async (number: string): Promise<readonly string[]> => {
    const answer = await request.get('/api/v1/mail-catcher', { params: { to: coordinator.email } });
    const { items } = (await answer.json()) as { items: Mail[] };
    return items
      .map(({ subject }) => subject)
      .filter((subject) => subject.startsWith('Termijn') && subject.endsWith(number));
  };

  try {
    await server.start(`${wednesday}T08:00:00Z`);
    const { reportId, number } = await (await Hands.of(eik, request)).file(marker);

    await test.step('on Wednesday the term leaves out Good Friday, the weekend and Easter Monday', async () => {
      await signIn(page, 'werkplek', noord.name);
      await CasePage.open(page, reportId, number);
      await team.tab('Termijnen');
      const term = page.getByRole('article', { name: 'Ontvangst bevestigen' });
      await expect(term).toContainText(`uiterlijk ${inWords(tuesday)}`);
      await expect(term).toContainText('Goede Vrijdag');
      await expect(term).toContainText(/Tweede paasdag/i);
      await visit(page, `/werkplek?term=OVERDUE&search=${number}`, 'Werklijst');
      await expect(page.getByText('Geen zaak past bij deze filters.')).toBeVisible();
    });

    await server.stop();
    await server.start(`${thursday}T08:00:00Z`);

    await test.step('on Thursday after Easter the server catches up: overdue, told, the old reminders skipped', async () => {
      await expect.poll(() => toldCoordinator(number), { timeout: 60_000 }).toEqual(told(number));
      await visit(page, `/werkplek?term=OVERDUE&search=${number}`, 'Werklijst');
      await expect(page.getByRole('row').filter({ hasText: number })).toContainText('2 dagen te laat');
      await CasePage.open(page, reportId, number);
      await team.tab('Termijnen');
      const term = page.getByRole('article', { name: 'Ontvangst bevestigen' });
      await term.getByText('Herinneringen').click();
      await expect(term.getByText(/^Herinnering op de dag zelf: overgeslagen/)).toBeVisible();
      await expect(term.getByText(/^Bericht dat de termijn voorbij is: verstuurd/)).toBeVisible();
      await expect(term.getByText(/^Bericht aan de coördinator: verstuurd/)).toBeVisible();
    });

    await server.stop();
    await server.start(`${thursday}T10:00:00Z`);

    await test.step('after one more start nobody is told a second time', async () => {
      await CasePage.open(page, reportId, number);
      await page.waitForTimeout(5_000);
      expect(await toldCoordinator(number)).toEqual(told(number));
    });
  } finally {
    await context.close();
    await request.dispose();
    await server.stop();
  }
});
