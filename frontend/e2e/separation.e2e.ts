import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { components } from '../src/api/schema.gen';
import type { Hands } from './hands';
import { arrived, expect, settled, test, visit } from './journey';
import { berk, eik, gracht, groningen, midden, noord, regio } from './people';

type Schemas = components['schemas'];

/** A report with all that hangs on it, of one provider with one authority. */
interface Case {
  readonly id: string;
  readonly number: string;
  readonly providerId: string;
  readonly municipality: string;
  readonly file: string;
}

async function caseOf(provider: Hands, marker: string): Promise<Case> {
  const { reportId, number } = await provider.file(marker);
  await provider.send(`/cases/${reportId}/messages`, { body: { text: `Bericht ${marker}` } });
  const file = await provider.attach(reportId, `${marker}.txt`, `Bijlage ${marker}`);
  const report = await provider.report(reportId);
  return {
    id: reportId,
    number,
    providerId: report.providerId,
    municipality: report.municipalityCode ?? '',
    file: file.id,
  };
}

/** Every address at which something of the case can be read. */
const doors = ({ id, file }: Case): readonly string[] => [
  `/reports/${id}`,
  `/reports/${id}/receipt`,
  `/reports/${id}/receipt/document`,
  `/reports/${id}/related`,
  `/cases/${id}/timeline`,
  `/cases/${id}/messages`,
  `/cases/${id}/letters`,
  `/cases/${id}/attachments`,
  `/cases/${id}/deadlines`,
  `/cases/${id}/measures`,
  `/attachments/${file}`,
  `/attachments/${file}/content`,
];

/** Each door looks as if there were nothing behind it: as with a case that never was. */
async function expectNoDoorOpens(stranger: Hands, theirs: Case): Promise<void> {
  const never: Case = { ...theirs, id: randomUUID(), file: randomUUID() };
  const nowhere = doors(never);
  for (const [index, door] of doors(theirs).entries()) {
    const answer = await stranger.knock(door);
    const absent = await stranger.knock(nowhere[index] ?? '');
    // 403 where the role has no use for the door, whatever is behind it.
    expect([403, 404], `${door} is shut`).toContain(answer.status());
    expect(answer.status(), `${door} tells nothing`).toBe(absent.status());
    const { type, title, detail } = (await answer.json()) as Schemas['Problem'];
    expect(await absent.json()).toMatchObject({ type, title, detail });
  }
}

/** The page looks as it does for a case that never was. */
async function expectNothingAt(page: Page, { id, number }: Case, address: (id: string) => string): Promise<void> {
  await page.goto(address(randomUUID()));
  await settled(page);
  await expect(page.getByText(/Dit bestaat niet|Deze pagina is er niet/).first()).toBeVisible();
  const nothing = await page.getByRole('main').innerText();
  await page.goto(address(id));
  await settled(page);
  await expect(page.getByRole('main')).toHaveText(nothing.replaceAll(/\s+/g, ' '), { useInnerText: true });
  expect(await page.content()).not.toContain(number);
}

const atPortal = (id: string) => `/portaal/meldingen/${id}`;
const atReceipt = (id: string) => `/portaal/meldingen/${id}/ontvangst`;
const atWorkspace = (id: string) => `/werkplek/meldingen/${id}`;

const tile = async (page: Page, label: string): Promise<number> => {
  const link = page.getByRole('navigation', { name: 'Werklijst' }).getByRole('link').filter({ hasText: label });
  await expect(link).toContainText(/\d/);
  return Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
};

test('two authorities and two providers: nobody sees the other’s case', async ({ marker, as, hands }) => {
  const [eiksHands, grachtsHands] = [await hands(eik), await hands(gracht)];

  // Before there is anything to see, the other authority counts its open cases.
  const other = await as(groningen);
  await visit(other, '/werkplek', 'Werklijst');
  const before = await tile(other, 'Openstaande zaken');

  const drenthe = await caseOf(eiksHands, marker);

  await test.step('the provider and its own authority see the case', async () => {
    const page = await as(eik);
    await visit(page, '/portaal/meldingen', 'Mijn meldingen');
    await expect(page.getByRole('link', { name: drenthe.number })).toBeVisible();
    const team = await as(noord);
    await visit(team, `/werkplek?search=${drenthe.number}`, 'Werklijst');
    await team.getByRole('link', { name: drenthe.number }).click();
    await arrived(team, new RegExp(drenthe.number));
    await expect(team.getByText(`Kenmerk ${marker}`)).toBeVisible();
  });

  await test.step('another provider of the same authority finds nothing', async () => {
    const page = await as(berk);
    await visit(page, '/portaal/meldingen', 'Mijn meldingen');
    await expect(page.getByRole('main')).not.toContainText(drenthe.number);
    await visit(page, '/portaal', /^Welkom/);
    await expect(page.getByRole('main')).not.toContainText(drenthe.number);
    await expectNothingAt(page, drenthe, atPortal);
    await expectNothingAt(page, drenthe, atReceipt);
    await expectNoDoorOpens(await hands(berk), drenthe);
  });

  await test.step('another authority finds it in no list, no count and no filter', async () => {
    await visit(other, '/werkplek', 'Werklijst');
    expect(await tile(other, 'Openstaande zaken')).toBe(before);
    for (const filter of [
      `view=ALL&search=${drenthe.number}`,
      `view=ALL&providerId=${drenthe.providerId}`,
      `view=ALL&municipality=${drenthe.municipality}`,
    ]) {
      await other.goto(`/werkplek?${filter}`);
      await settled(other);
      await expect(other.getByText('Geen zaak past bij deze filters.')).toBeVisible();
    }
    await expectNothingAt(other, drenthe, atWorkspace);
    const theirHands = await hands(groningen);
    await expectNoDoorOpens(theirHands, drenthe);
    const { items } = await theirHands.read<{ items: Schemas['WorkItem'][] }>('/work-items?view=ALL&limit=100');
    expect(items.map(({ number }) => number)).not.toContain(drenthe.number);
    const exported = await theirHands.knock('/work-items/export?view=ALL');
    expect(await exported.text()).not.toContain(drenthe.number);
    const opening = await theirHands.knock(`/providers/${drenthe.providerId}`);
    expect(opening.status()).toBe(404);
  });

  await test.step('and the other way round', async () => {
    const city = await caseOf(grachtsHands, `${marker}G`);
    const seen = await as(groningen);
    await visit(seen, `/werkplek?search=${city.number}`, 'Werklijst');
    await expect(seen.getByRole('link', { name: city.number })).toBeVisible();
    const team = await as(midden);
    await team.goto(`/werkplek?view=ALL&search=${city.number}`);
    await expect(team.getByText('Geen zaak past bij deze filters.')).toBeVisible();
    await expectNothingAt(team, city, atWorkspace);
    await expectNoDoorOpens(await hands(midden), city);
    await expectNothingAt(await as(eik), city, atPortal);
    await expectNoDoorOpens(eiksHands, city);
  });

  await test.step('who works for both authorities sees those of one at a time', async () => {
    const page = await as(regio);
    for (const [authority, seen] of [
      ['Toezicht Groningen', false],
      ['Toezicht Noord- en Midden-Drenthe', true],
    ] as const) {
      await workFor(page, authority);
      await visit(page, `/werkplek?view=ALL&search=${drenthe.number}`, 'Werklijst');
      await expect(page.getByRole('link', { name: drenthe.number })).toHaveCount(seen ? 1 : 0);
      if (!seen) await expect(page.getByText('Geen zaak past bij deze filters.')).toBeVisible();
    }
  });
});

/** By the page that asks for whom one works now, or by the menu of the account. */
async function workFor(page: Page, authority: string): Promise<void> {
  const asked = page.getByRole('heading', { level: 1, name: 'Voor wie werkt u nu?' });
  const choice = page.getByRole('button', { name: authority });
  await expect(asked.or(page.getByRole('heading', { level: 1, name: 'Werklijst' }))).toBeVisible();
  if (await asked.isVisible()) {
    await choice.click();
    await expect(asked).toBeHidden();
    return;
  }
  await page.getByRole('button', { name: /^Uw account/ }).click();
  const other = page.getByRole('menuitem', { name: authority, exact: true });
  if (await other.isVisible()) {
    await other.click();
    await expect(page.getByText(`U werkt nu voor ${authority}.`)).toBeVisible();
  } else {
    await page.keyboard.press('Escape');
  }
}
