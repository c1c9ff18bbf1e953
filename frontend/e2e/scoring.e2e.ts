import type { Page } from '@playwright/test';
import type { components } from '../src/api/schema.gen';
import { expectAccessible } from './axe';
import type { Hands } from './hands';
import { frameworkOf, makeFinal, measure } from './inspections';
import { arrived, expect, pick, settled, test, visit } from './journey';
import { administrator, coordinator, eik, midden, noord, type Player } from './people';
import { providerOf } from './signals';

type Schemas = components['schemas'];
type Inspection = Schemas['Inspection'];

async function planned(team: Hands): Promise<Inspection> {
  const day = await team.today();
  const provider = await providerOf(team, 'Eik');
  return team.send<Inspection>('/inspections', {
    body: {
      providerId: provider,
      municipalityCode: 'GM0106',
      handleMyself: true,
      plan: {
        kind: 'SIGNAL_DRIVEN',
        aspect: 'QUALITY',
        announced: false,
        jointWith: [],
        plannedFrom: day,
        plannedUntil: day,
        purpose: 'Naar aanleiding van signalen over veiligheid.',
        retestsId: null,
        team: [],
      },
    },
  });
}

/** The inspection measures by the framework that is in use; answers its version. */
async function framework(inspection: Inspection, hands: (player: Player) => Promise<Hands>): Promise<string> {
  const cast = {
    supervisor: await hands(noord),
    coordinator: await hands(coordinator),
    administrator: await hands(administrator),
  };
  return frameworkOf(cast, inspection);
}

const scores = ({ id }: Inspection, theme = 'V') => `/werkplek/onderzoeken/${id}/scoren?thema=${theme}`;

const criterion = (page: Page, ref: string) => page.locator(`[data-criterion="${ref}"]`);

async function scored(page: Page, ref: string, key: string, finding: string): Promise<void> {
  await criterion(page, ref).getByRole('radio').first().focus();
  await page.keyboard.press(key);
  await criterion(page, ref).getByLabel('Bevinding').fill(finding);
}

test('two inspectors score at once, meet on one criterion, and no word is lost', async ({ as, hands }) => {
  const team = await hands(noord);
  const inspection = await planned(team);
  await framework(inspection, hands);
  const first = await as(noord);
  const second = await as(midden);

  await test.step('the criteria that fit are proposed', async () => {
    await visit(first, `/werkplek/onderzoeken/${inspection.id}/criteria`, 'Criteria kiezen');
    await expect(first.getByText(/Bij deze aanbieder passen \d+ criteria/)).toBeVisible();
    await expectAccessible(first);
    await first.getByRole('button', { name: /^\d+ criteria meten$/ }).click();
    await expect(first.getByRole('heading', { name: 'Veiligheid', level: 1 })).toBeVisible();
  });

  await test.step('each scores a criterion by keyboard, and both count', async () => {
    await visit(second, scores(inspection), 'Veiligheid');
    await scored(first, 'V1', '1', 'De meldcode hangt in elke kamer.');
    await expect(criterion(first, 'V1').locator('[data-state="saved"]')).toBeVisible();
    await scored(second, 'V2', '2', 'De omgeving is veilig.');
    await expect(criterion(second, 'V2').locator('[data-state="saved"]')).toBeVisible();
    await expect(second.getByRole('status', { name: 'Uitkomst tot nu toe' })).toContainText('2 van');
    await expectAccessible(first);
  });

  await test.step('on the same criterion the second one sees both versions', async () => {
    await scored(second, 'V1', '4', 'Medewerkers kennen de meldcode niet.');
    const conflict = criterion(second, 'V1').getByRole('status').filter({ hasText: 'ook gewijzigd' });
    await expect(conflict).toContainText('De meldcode hangt in elke kamer.');
    await expect(conflict).toContainText('Medewerkers kennen de meldcode niet.');
    await expect(conflict).toContainText(noord.name);
    await conflict.getByRole('button', { name: 'Beide teksten bewaren, met mijn score' }).click();
    await expect(criterion(second, 'V1').locator('[data-state="saved"]')).toBeVisible();
  });

  await test.step('and the first one reads all of it', async () => {
    await visit(first, scores(inspection), 'Veiligheid');
    await settled(first);
    const finding = criterion(first, 'V1').getByLabel('Bevinding');
    await expect(finding).toHaveValue(/De meldcode hangt in elke kamer\./);
    await expect(finding).toHaveValue(/Medewerkers kennen de meldcode niet\./);
    await expect(criterion(first, 'V1').getByRole('radio', { name: 'Voldoet niet' })).toBeChecked();
  });
});

test('a deviation counts only when a second person agrees, and a re-test shows what changed', async ({ as, hands }) => {
  const team = await hands(noord);
  const inspection = await planned(team);
  const version = await framework(inspection, hands);
  const page = await as(noord);
  const chair = await as(coordinator);
  const judgement = `/werkplek/onderzoeken/${inspection.id}?tab=judgement`;

  await test.step('two criteria that are not met make it insufficient, with a flagged theme', async () => {
    await measure(team, inspection.id, version);
    await visit(page, scores(inspection), 'Veiligheid');
    await scored(page, 'V1', '4', 'Geen meldcode.');
    await scored(page, 'V2', '3', 'De trap is onveilig.');
    await expect(criterion(page, 'V2').locator('[data-state="saved"]')).toBeVisible();
    await expect(page.getByRole('status', { name: 'Uitkomst tot nu toe' })).toContainText('Onvoldoende');
    await expect(page.getByText('Aandachtsthema').first()).toBeVisible();
  });

  await test.step('the team deviates, says why, and asks', async () => {
    await visit(page, judgement, inspection.number);
    await page.getByRole('radio', { name: 'Voldoende', exact: true }).check();
    await page.getByLabel('Waarom wijkt u af?').fill('De gebreken zijn tijdens het bezoek hersteld.');
    await expect(page.locator('[data-state="saved"]')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Akkoord vragen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Akkoord vragen' }).click();
    await expect(page.getByText('De afwijking wacht op een tweede persoon')).toBeVisible();
  });

  await test.step('a coordinator agrees, and then it counts', async () => {
    await visit(chair, judgement, inspection.number);
    await chair.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await chair.getByRole('alertdialog').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await expect(chair.getByText('Een tweede persoon is akkoord met de afwijking')).toBeVisible();
  });

  await test.step('the final report is tested again: what got better stands beside what did not', async () => {
    await makeFinal(
      { supervisor: team, coordinator: await hands(coordinator), provider: await hands(eik) },
      inspection.id,
    );
    await visit(page, '/werkplek/onderzoeken/nieuw', 'Toezichtonderzoek plannen');
    await pick(page, 'Zorgaanbieder', 'Voorbeeldzorg De Eik');
    await page.getByLabel('Naar aanleiding van signalen').check();
    await page.getByLabel('Kwaliteit', { exact: true }).check();
    await page.getByLabel('Ja, aangekondigd').check();
    await page.getByLabel('Hertoets van').selectOption({ value: inspection.id });
    await page.getByLabel('Waar gaat het onderzoek over?').fill('Zijn de gebreken hersteld?');
    await page.getByRole('button', { name: 'Plan het onderzoek' }).click();
    await arrived(page, /NMD-/);
    const again = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await measure(team, again, version);
    await visit(page, `/werkplek/onderzoeken/${again}/scoren?thema=V`, 'Veiligheid');
    await scored(page, 'V1', '1', 'De meldcode hangt er nu.');
    await expect(criterion(page, 'V1').locator('[data-state="saved"]')).toBeVisible();
    await scored(page, 'V2', '3', 'De trap is nog niet veilig.');
    await expect(criterion(page, 'V2').locator('[data-state="saved"]')).toBeVisible();

    await visit(page, `/werkplek/onderzoeken/${again}?tab=scores`, /NMD-/);
    const difference = page.getByRole('table', { name: 'Hertoets: verschil met het eerdere onderzoek' });
    await expect(difference.getByRole('row', { name: /^V1 / })).toContainText('Beter');
    await expect(difference.getByRole('row', { name: /^V1 / })).toContainText('Geen meldcode.');
    await expect(difference.getByRole('row', { name: /^V2 / })).toContainText('Gelijk');
    await expect(page.getByRole('link', { name: `onderzoek ${inspection.number}` })).toBeVisible();
  });
});
