import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';
import type { components } from '../src/api/schema.gen';
import { expectAccessible } from './axe';
import { arrived, expect, pick, plusDays, test, typed, visit } from './journey';
import { Keys } from './keys';
import { college, contract, coordinator, noord } from './people';
import { providerOf, weighed, type Signal } from './signals';

type Schemas = components['schemas'];
type Meeting = Schemas['Meeting'];

/** When the next meeting of all can be: its agenda takes by itself what is weighed and waits. */
function soon(): { readonly on: string; readonly at: string } {
  const [on = '', at = ''] = new Date(Date.now() + 120_000)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
    .split(' ');
  return { on, at };
}

async function choose(page: Page, number: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: number }).click();
  await expect(page.getByRole('region', { name: number })).toBeVisible();
}

/** Opens the form of a decision by its key, as who leads a meeting does. */
async function decide(page: Page, what: string, fill: (form: Locator) => Promise<void> = () => Promise.resolve()) {
  await page.keyboard.press('b');
  const form = page.getByRole('region', { name: 'Besluit vastleggen' });
  await form.getByRole('radio', { name: what, exact: true }).check();
  await fill(form);
  await form.getByLabel('Waarom?', { exact: true }).fill('Besproken met alle deelnemers.');
  await form.getByRole('button', { name: 'Besluit vastleggen' }).click();
  await expect(form).toHaveCount(0);
}

test('three signals about one house are weighed, bundled, and decided on in the meeting of the team', async ({
  as,
  hands,
  marker,
}) => {
  const team = await hands(noord);
  const chair = await hands(coordinator);
  const provider = await providerOf(team, 'Eik');
  const words = `geluidsoverlast trappenhuis nachtdienst sleutels brandtrap ${marker}`;
  const page = await as(noord);
  let first = '';
  let meeting: Meeting;

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

  await test.step('one is told by phone: written down, with all that is missing said at once', async () => {
    await visit(page, '/werkplek', 'Werklijst');
    await page.getByRole('link', { name: 'Nieuw signaal' }).click();
    await arrived(page, 'Nieuw signaal');
    await page.getByRole('button', { name: 'Leg het signaal vast' }).click();
    const missing = page.getByRole('alert');
    await expect(missing).toContainText('Kies een aanbieder');
    await expect(missing).toContainText('Kies een thema.');
    await page.getByLabel('Hoe kwam het binnen?').selectOption({ label: 'Per telefoon' });
    await page.getByLabel('Wat is er verteld of gezien?').fill(`Buren melden ${words}`);
    await page.getByRole('group', { name: 'Weet u om welke aanbieder het gaat?' }).getByLabel('Ja').check();
    await pick(page, 'Aanbieder', 'De Eik');
    await page.getByLabel('Thema').selectOption({ label: 'Veiligheid' });
    await page.getByRole('group', { name: 'Kwaliteit of rechtmatigheid?' }).getByLabel('Kwaliteit').check();
    await page.getByLabel('Wat voor iemand gaf het signaal?').selectOption({ label: 'Inwoner of buur' });
    await page.getByRole('button', { name: 'Leg het signaal vast' }).click();
    await arrived(page, /^[A-Z]+-S?-?\d{4}-\d+/);
    first = new URL(page.url()).pathname.split('/').pop() ?? '';
  });
  const signal = () => team.read<Signal>(`/signals/${first}`);
  const { number } = await signal();

  await test.step('it is weighed: seriousness and extent give a proposal, a person decides', async () => {
    await page.getByRole('button', { name: 'Weeg het signaal' }).click();
    const step = page.getByRole('region', { name: 'Weeg het signaal' });
    await step.getByRole('radio', { name: 'Basale veiligheid in het geding' }).check();
    await step.getByRole('radio', { name: 'Groot' }).check();
    await expect(step.getByRole('region', { name: 'Voorstel' })).toContainText('Rood: hoog');
    await step.getByLabel('Waarom beslist u dit?').fill('Bewoners kunnen er ’s nachts niet uit.');
    await expectAccessible(page);
    await step.getByRole('button', { name: 'Leg de weging vast' }).click();
    await expect(page.getByText('Het signaal is gewogen.', { exact: false }).first()).toBeVisible();
  });

  await test.step('bundled: what looks like it is suggested, a person says that it belongs', async () => {
    await visit(page, `/werkplek/signalen/${first}?tab=dossier`, number);
    await page.getByRole('button', { name: `${second.number} hoort erbij` }).click();
    const naming = page.getByRole('dialog', { name: 'Een dossier beginnen' });
    await naming.getByLabel('Naam').fill(`Nachten bij De Eik ${marker}`);
    await naming.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('button', { name: `${third.number} hoort erbij` }).click();
    await expect(page.getByText('3 signalen')).toBeVisible();
    await page.getByRole('link', { name: 'Open het dossier' }).click();
    await arrived(page, `Nachten bij De Eik ${marker}`);
    await expect(page.getByRole('link', { name: third.number })).toBeVisible();
  });

  await test.step('a meeting is planned; the agenda takes what is weighed, the most urgent first', async () => {
    const { on, at } = soon();
    await visit(page, '/werkplek/werkoverleg', 'Werkoverleg');
    await page.getByRole('button', { name: 'Overleg plannen' }).click();
    const plan = page.getByRole('dialog', { name: 'Overleg plannen' });
    await plan.getByRole('button', { name: 'Bewaar' }).click();
    await expect(plan.getByText('Vul een datum in').first()).toBeVisible();
    await plan.getByLabel('Datum', { exact: true }).fill(typed(on));
    await plan.getByLabel('Tijd', { exact: true }).fill(at);
    await plan.getByLabel('Plaats').fill(`Kamer ${marker}`);
    await plan.getByRole('button', { name: 'Bewaar' }).click();
    await arrived(page, /^Werkoverleg \d/);
    const agenda = page.getByRole('navigation', { name: 'Agenda' });
    await expect(agenda.getByRole('listitem').filter({ hasText: number })).toBeVisible();

    // What others left waiting on this server goes back to wait: it is not ours to decide on.
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    const ours = [number, second.number, third.number];
    meeting = await team.read<Meeting>(`/meetings/${id}`);
    for (const item of meeting.items.filter((one) => !ours.includes(one.number))) {
      await team.send(`/agenda-items/${item.id}/removal`, { version: item.version });
    }
    await page.reload();
    await expect(agenda.getByRole('listitem')).toHaveCount(3);
    for (const [place, one] of ours.entries()) {
      await expect(agenda.getByRole('listitem').nth(place)).toContainText(one);
    }
    const paper = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Agenda (PDF)' }).click();
    expect((await paper).suggestedFilename()).toMatch(/\.pdf$/);
  });

  await test.step('decided live: minutes are kept while typing, a colleague writes along', async () => {
    const minutes = page.getByRole('textbox', { name: 'Notulen' });
    await minutes.fill(`De brandtrap gaat als eerste. Kenmerk ${marker}.`);
    await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();
    await minutes.press('Escape');
    await decide(page, 'Actie door contractmanagement', async (form) => {
      await form.getByLabel('Wat moet er gebeuren?').fill(`Spreek de aanbieder aan op de brandtrap. ${marker}`);
      await expectAccessible(page);
    });
    await page.getByRole('button', { name: 'Nog een besluit' }).click();
    const another = page.getByRole('region', { name: 'Besluit vastleggen' });
    await another.getByRole('radio', { name: 'College informeren' }).check();
    await another.getByRole('checkbox', { name: 'Assen', exact: true }).check();
    await another.getByLabel('Bericht voor het college').fill(`De nachtdienst is niet op orde. Kenmerk ${marker}.`);
    await another.getByLabel('Waarom?', { exact: true }).fill('Het college moet dit weten.');
    await another.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await expect(another).toHaveCount(0);

    await choose(page, second.number);
    await decide(page, 'Kwaliteitsonderzoek vragen', async (form) => {
      await form.getByLabel('Wie pakt dit op?').selectOption({ label: noord.name });
      await form.getByLabel('Wat moet er gebeuren?').fill(`Bezoek het huis in de nacht. ${marker}`);
      await form.getByLabel('Uiterlijk op').fill(typed(plusDays(await team.today(), 30)));
    });

    // the last one by keys alone
    const keys = new Keys(page);
    await keys.press(page.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: third.number }));
    await expect(page.getByRole('region', { name: third.number })).toBeVisible();
    await page.keyboard.press('b');
    const last = page.getByRole('region', { name: 'Besluit vastleggen' });
    await keys.choose(last, 'Archiveren ter kennisgeving');
    await keys.write(last.getByLabel('Waarom?', { exact: true }), 'Niemand hoeft iets te doen.');
    await keys.press(last.getByRole('button', { name: 'Besluit vastleggen' }));
    await expect(last).toHaveCount(0);
    await expect(page.getByText('3 van 3 klaar')).toBeVisible();
  });

  await test.step('closed: the minutes stand, on paper too', async () => {
    await page.getByRole('button', { name: 'Overleg afsluiten' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Overleg afsluiten' }).click();
    await expect(page.getByText('Afgesloten', { exact: true }).first()).toBeVisible();
    const paper = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Notulen (PDF)' }).click();
    expect((await paper).suggestedFilename()).toMatch(/\.pdf$/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(`De brandtrap gaat als eerste. Kenmerk ${marker}.`).last()).toBeVisible();
    await page.emulateMedia({ media: null });
    const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })));
    expect(totalPages, 'the items follow each other, not each on a page of its own').toBeLessThan(3);
    expect(text.join(' ')).toContain('College van Assen');
  });

  await test.step('on a telephone the agenda folds, and makes room for the item that is chosen', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await expect(page.getByRole('button', { name: second.number })).toBeHidden();
    await page.getByRole('navigation', { name: 'Agenda' }).getByText('Agenda', { exact: true }).click();
    await choose(page, second.number);
    await expect(page.getByRole('button', { name: second.number })).toBeHidden();
    await expect(page.locator('summary').filter({ hasText: 'Agenda' })).toBeFocused();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('each decision began what it says', async () => {
    const manager = await as(contract);
    await visit(manager, '/werkplek/opvolging', 'Mijn opvolging');
    await manager.getByRole('link', { name: number }).first().click();
    await expect(manager.getByText(`Spreek de aanbieder aan op de brandtrap. ${marker}`)).toBeVisible();

    const reader = await as(college);
    await visit(reader, '/werkplek/collegeberichten', 'Berichten voor het college');
    await expect(reader.getByText(`De nachtdienst is niet op orde. Kenmerk ${marker}.`)).toBeVisible();

    await visit(page, '/werkplek/opvolging', 'Mijn opvolging');
    await page.getByRole('link', { name: second.number }).first().click();
    await expect(page.getByText(`Bezoek het huis in de nacht. ${marker}`)).toBeVisible();

    await visit(page, `/werkplek/signalen/${third.id}`, third.number);
    await expect(page.getByText('Het signaal is afgesloten.')).toBeVisible();
    expect((await chair.read<Signal>(`/signals/${third.id}`)).status).toBe('CLOSED');
  });
});
