import type { Page } from '@playwright/test';
import type { components } from '../src/api/schema.gen';
import type { Hands } from './hands';
import { arrived, expect, plusDays, test, typed, visit } from './journey';
import { coordinator, noord } from './people';

type Schemas = components['schemas'];
type Signal = Schemas['Signal'];

interface Weighing {
  readonly seriousness: Schemas['Seriousness'];
  readonly extent: Schemas['Extent'];
  readonly priority: Schemas['Priority'];
}

/** A signal about a provider, told by phone and weighed as the matrix proposes. */
async function weighed(hands: Hands, provider: string, told: string, weighing: Weighing): Promise<Signal> {
  const signal = await hands.send<Signal>('/signals', {
    body: {
      channel: 'PHONE',
      receivedOn: await hands.today(),
      about: { providerId: provider, theme: 'SAFETY', side: 'QUALITY', sourceKind: 'RESIDENT' },
      narrative: told,
      handleMyself: true,
    },
  });
  await hands.send(`/signals/${signal.id}/weighings`, {
    version: signal.version,
    body: { ...weighing, reason: 'Nagevraagd.' },
  });
  return signal;
}

const agenda = (page: Page) => page.getByRole('navigation', { name: 'Agenda' });

async function decide(page: Page, kind: string, fill: (page: Page) => Promise<void>): Promise<void> {
  const step = page.getByRole('region', { name: 'Besluit vastleggen' });
  await step.getByLabel(kind, { exact: true }).check();
  await fill(page);
  await step.getByLabel('Waarom?').fill('Zo is het besproken.');
  await step.getByRole('button', { name: 'Besluit vastleggen' }).click();
  await expect(step).toBeHidden();
}

test('three signals are bundled and decided in a meeting', async ({ as, hands, marker }) => {
  const team = await hands(noord);
  const { items } = await team.read<{ items: readonly Schemas['ProviderSummary'][] }>('/providers?search=Eik');
  const provider = items[0]?.id ?? '';
  const words = `geluidsoverlast trappenhuis nachtdienst sleutels brandtrap ${marker}`;
  const urgent = await weighed(team, provider, `Buren melden ${words}`, {
    seriousness: 'BASIC_SAFETY',
    extent: 'LARGE',
    priority: 'RED',
  });
  const second = await weighed(team, provider, `Opnieuw ${words}`, {
    seriousness: 'DEVELOPMENT',
    extent: 'LARGE',
    priority: 'ORANGE',
  });
  const third = await weighed(team, provider, `Familie noemt ${words}`, {
    seriousness: 'DEVELOPMENT',
    extent: 'SMALL',
    priority: 'GREEN',
  });
  const page = await as(noord);

  // Bundled: what looks like it is suggested, a person says that it belongs.
  await visit(page, `/werkplek/signalen/${urgent.id}?tab=dossier`, urgent.number);
  await page.getByRole('button', { name: `${second.number} hoort erbij` }).click();
  const naming = page.getByRole('dialog', { name: 'Een dossier beginnen' });
  await naming.getByLabel('Naam').fill(`Nachten bij De Eik ${marker}`);
  await naming.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: `${third.number} hoort erbij` }).click();
  await expect(page.getByText('3 signalen')).toBeVisible();
  await page.getByRole('link', { name: 'Open het dossier' }).click();
  await arrived(page, `Nachten bij De Eik ${marker}`);
  await expect(page.getByRole('link', { name: third.number })).toBeVisible();

  // Planned: the agenda takes what is ready, urgent first.
  await visit(page, '/werkplek/werkoverleg', 'Werkoverleg');
  await page.getByRole('button', { name: 'Overleg plannen' }).click();
  const plan = page.getByRole('dialog', { name: 'Overleg plannen' });
  await plan.getByLabel('Datum').fill(typed(plusDays(await team.today(), 1)));
  await plan.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Werkoverleg/ })).toBeVisible();
  const inOrder = await agenda(page).getByRole('listitem').allInnerTexts();
  const places = [urgent, second, third].map((one) => inOrder.findIndex((text) => text.includes(one.number)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));

  // Minuted by two people: nobody loses a word.
  await agenda(page)
    .getByRole('button', { name: new RegExp(urgent.number) })
    .click();
  await page.keyboard.press('n');
  await page.keyboard.type(`De nachtdienst is alleen ${marker}`);
  await expect(page.getByText('Bewaard', { exact: false }).first()).toBeVisible();
  const other = await as(coordinator);
  await other.goto(page.url());
  await agenda(other)
    .getByRole('button', { name: new RegExp(urgent.number) })
    .click();
  await expect(other.getByLabel('Notulen')).toHaveValue(`De nachtdienst is alleen ${marker}`);

  // Decided, each with what it says.
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await decide(page, 'Kwaliteitsonderzoek vragen', async () => {
    await page.getByLabel('Wie pakt dit op?').selectOption({ label: noord.name });
    await page.getByLabel('Wat moet er gebeuren?').fill('Bekijk de bezetting in de nacht.');
  });
  await expect(page.getByText('Bekijk de bezetting in de nacht.')).toBeVisible();
  await agenda(page)
    .getByRole('button', { name: new RegExp(second.number) })
    .click();
  await page.keyboard.press('b');
  await decide(page, 'Archiveren ter kennisgeving', () => Promise.resolve());
  await agenda(page)
    .getByRole('button', { name: new RegExp(third.number) })
    .click();
  await page.keyboard.press('u');
  const postpone = page.getByRole('dialog', { name: `${third.number} uitstellen` });
  await postpone.getByLabel('Reden').fill('Eerst praten met de familie.');
  await postpone.getByRole('button', { name: 'Uitstellen' }).click();
  await expect(
    agenda(page).getByRole('button', { name: new RegExp(`${third.number}.*Uitgesteld`, 's') }),
  ).toBeVisible();

  expect((await team.read<Signal>(`/signals/${urgent.id}`)).status).toBe('DECIDED');
  expect((await team.read<Signal>(`/signals/${second.id}`)).status).toBe('CLOSED');
  expect((await team.read<Signal>(`/signals/${third.id}`)).status).toBe('WEIGHED');
});
