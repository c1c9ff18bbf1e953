import type { components } from '../src/api/schema.gen';
import { expectAccessible } from './axe';
import { arrived, expect, surroundings, test, visit } from './journey';
import { followMailTo } from './mail';
import { coordinator, noord } from './people';
import { providerOf, weighed } from './signals';

type Schemas = components['schemas'];

test('a signal about youth care is passed on to the inspectorate, and followed to its end', async ({
  browser,
  as,
  hands,
  marker,
}) => {
  const team = await hands(noord);
  const inspector = `igj.${marker.toLowerCase()}@inspectie.example`;
  const asked = `Wilt u dit oppakken? Het gaat om jeugdhulp. Kenmerk ${marker}.`;
  const came = `Wij hebben de aanbieder bezocht. Kenmerk ${marker}.`;
  const { id, number } = await weighed(
    team,
    await providerOf(team, 'Eik'),
    `Jongeren lopen weg. Kenmerk ${marker}.`,
    { seriousness: 'BASIC_SAFETY', extent: 'LARGE', priority: 'RED' },
    { law: 'JEUGDWET', provision: 'YOUTH_CARE_WITH_STAY' },
  );
  const page = await as(noord);

  await test.step('the page says that it falls under another act; the handler decides to pass it on', async () => {
    await visit(page, `/werkplek/signalen/${id}`, number);
    await expect(page.getByText('Het signaal gaat over de Jeugdwet.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Besluit zonder het overleg af te wachten' }).click();
    const step = page.getByRole('region', { name: 'Dringend besluit buiten het werkoverleg' });
    await step.getByRole('radio', { name: 'Om een andere reden' }).check();
    await step.getByLabel('Licht toe').fill('De inspectie moet dit meteen weten.');
    await step.getByRole('radio', { name: 'Doorgeven aan een andere organisatie' }).check();
    await step.getByRole('radio', { name: 'Inspectie Gezondheidszorg en Jeugd' }).check();
    await step.getByLabel('E-mailadres').fill(inspector);
    await step.getByLabel('Wat vraagt u van hen?').fill(asked);
    await step.getByLabel('Waarom?', { exact: true }).fill('De kwaliteit van jeugdhulp is aan de inspectie.');
    await expectAccessible(page);
    await step.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await expect(page.getByText('Uw besluit is vastgelegd.')).toBeVisible();
  });

  await test.step('a second person agrees, and only then does it begin', async () => {
    const second = await as(coordinator);
    await visit(second, `/werkplek/signalen/${id}`, number);
    await second.getByRole('button', { name: 'Kijk naar een besluit van een collega' }).click();
    const step = second.getByRole('region', { name: 'Akkoord met een besluit' });
    await step.getByRole('radio', { name: 'Ja, ik ga akkoord' }).check();
    await step.getByRole('button', { name: 'Leg vast' }).click();
    await expect(second.getByText('Uw oordeel is vastgelegd.')).toBeVisible();
  });

  await test.step('the handler sees until when, and when the inspectorate is reminded', async () => {
    await visit(page, `/werkplek/signalen/${id}?tab=terms`, number);
    const term = page.getByRole('article', { name: 'Bericht na doorgeven' });
    await expect(term.getByText(/^uiterlijk/i)).toBeVisible();
    await term.getByText('Herinneringen').click();
    await expect(term.getByText(/^Herinnering vooraf: gepland/)).toBeVisible();
    await page.getByRole('link', { name: 'Vragen en opvolging' }).click();
    await expect(page.getByText(asked)).toBeVisible();
    await expect(page.getByText('Nog niet gezien')).toBeVisible();
  });

  await test.step('the inspectorate reads by its link what is asked, without account or client, and answers', async () => {
    const outside = await (await browser.newContext(surroundings)).newPage();
    await followMailTo(outside, inspector, /\/vraag#/);
    await arrived(outside, 'Opvolging gevraagd');
    await expect(outside.getByText(asked)).toBeVisible();
    await expect(outside.getByText('Jongeren lopen weg', { exact: false })).toHaveCount(0);
    await outside.getByRole('button', { name: 'Ik heb dit gezien' }).click();
    await expect(outside.getByText('U hebt laten weten dat u dit hebt gezien.')).toBeVisible();
    await outside.getByLabel('Wat hebt u gedaan, en wat kwam eruit?').fill(came);
    await outside.getByRole('button', { name: 'Antwoord versturen' }).click();
    await arrived(outside, 'Uw antwoord is verstuurd');
    await outside.context().close();
  });

  await test.step('the answer stands with the signal, its term is met, and the handler closes it', async () => {
    await visit(page, `/werkplek/signalen/${id}?tab=inquiries`, number);
    await expect(page.getByText(came)).toBeVisible();
    await expect(page.getByText('Klaar', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Sluit af', exact: true }).click();
    const step = page.getByRole('region', { name: 'Sluit af' });
    await expect(step.getByRole('radio', { name: 'De opvolging is klaar' })).toBeChecked();
    await step.getByLabel('Reden').fill('De inspectie heeft het opgepakt.');
    await step.getByRole('button', { name: 'Sluit af', exact: true }).click();
    await expect(page.getByText('Het signaal is afgesloten.').first()).toBeVisible();
    const { items } = await team.read<{ items: readonly Schemas['Deadline'][] }>(`/cases/${id}/deadlines`);
    expect(items.find((one) => one.kind === 'SIGNAL_PASSED_ON')?.state).toBe('MET');
  });
});
