import type { Page } from '@playwright/test';
import type { components } from '../src/api/schema.gen';
import type { Hands } from './hands';
import { expectAccessibleOnce } from './axe';
import { arrived, expect, pick, test, visit } from './journey';
import { coordinator, eik, noord } from './people';

type Schemas = components['schemas'];
type Scoring = Schemas['Scoring'];

/** The framework that is in use, everything that it proposes, and the same score for each. */
async function score(hands: Hands, inspectionId: string, marker: string): Promise<void> {
  const path = `/inspections/${inspectionId}/scoring`;
  const open = await hands.read<Scoring>(path);
  const frameworkVersionId = open.frameworks[0]?.id ?? '';
  const { refs } = await hands.read<{ refs: string[] }>(
    `${path}/proposal?frameworkVersionId=${frameworkVersionId}&providerGroup=PROFESSIONAL&funding=IN_KIND`,
  );
  await hands.save(path, { frameworkVersionId, providerGroup: 'PROFESSIONAL', funding: 'IN_KIND', refs }, open.version);
  for (const ref of refs) {
    await hands.save(
      `${path}/criteria/${ref}`,
      { score: 'MEETS', notAssessed: false, finding: `Gezien bij ${ref}, ${marker}.`, evidence: [] },
      0,
    );
  }
}

/** A step that comes with a letter, sent as its template has it. */
async function sendLetter(page: Page, step: string, send: string): Promise<void> {
  await page.getByRole('button', { name: step }).click();
  await page.getByRole('button', { name: 'Verder naar de brief' }).click();
  await expect(page.getByRole('region', { name: step })).toContainText('Met vriendelijke groet');
  await page.getByRole('button', { name: send }).click();
}

test('a periodic inspection goes from plan to final report, with the reaction of the provider', async ({
  as,
  hands,
  marker,
}) => {
  test.slow();
  const team = await as(noord);
  const provider = await as(eik);
  let id = '';

  await test.step('it is planned and announced; before that the provider does not know of it', async () => {
    await visit(team, '/werkplek', 'Werklijst');
    await team.getByRole('link', { name: 'Onderzoek plannen' }).click();
    await arrived(team, 'Toezichtonderzoek plannen');
    await pick(team, 'Zorgaanbieder', 'Voorbeeldzorg De Eik');
    await team.getByLabel('Periodiek').check();
    await team.getByLabel('Kwaliteit', { exact: true }).check();
    await team.getByLabel('Ja, aangekondigd').check();
    await team.getByLabel('Waar gaat het onderzoek over?').fill(`De kwaliteit van het beschermd wonen, ${marker}.`);
    await team.getByRole('button', { name: 'Plan het onderzoek' }).click();
    await arrived(team, /NMD-/);
    id = new URL(team.url()).pathname.split('/').at(-1) ?? '';
    expect((await (await hands(eik)).knock(`/inspections/${id}`)).status()).toBe(404);

    await sendLetter(team, 'Kondig het onderzoek aan', 'Verstuur de aankondiging');
    await expect(team.getByText('Het onderzoek is aangekondigd.')).toBeVisible();
    await visit(provider, `/portaal/onderzoeken/${id}`, /NMD-/);
    await expect(provider.getByText(marker).first()).toBeVisible();
  });

  await test.step('the provider is visited; what is noted stays within the team', async () => {
    await visit(team, `/werkplek/onderzoeken/${id}?tab=visits`, /NMD-/);
    await team.getByRole('button', { name: 'Bezoek toevoegen' }).click();
    const dialog = team.getByRole('dialog');
    await dialog.getByLabel('Waar', { exact: true }).fill('Huis De Eik');
    await dialog.getByLabel('Het bezoek is geweest').check();
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(team.getByText('In onderzoek', { exact: true }).first()).toBeVisible();
    await team.getByLabel('Nieuwe notitie').fill(`Een rustig huis. Notitie ${marker}.`);
    await team.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(team.getByText('De notitie is toegevoegd.')).toBeVisible();
    await visit(provider, `/portaal/onderzoeken/${id}`, /NMD-/);
    await expect(provider.getByText(`Notitie ${marker}`)).toHaveCount(0);
  });

  await test.step('while a criminal investigation could be hindered the provider sees nothing new', async () => {
    await visit(team, `/werkplek/onderzoeken/${id}`, /NMD-/);
    await team.getByRole('button', { name: 'Verberg het vervolg voor de aanbieder' }).click();
    await team.getByLabel('Waarom is dit nodig?').fill(`De officier vraagt om stilte, ${marker}.`);
    await expectAccessibleOnce(team);
    await team.getByRole('button', { name: 'Verberg het vervolg', exact: true }).click();
    await expect(team.getByText('De aanbieder ziet nu niets van het vervolg')).toBeVisible();
    await (
      await hands(noord)
    ).send(`/inspections/${id}/visits`, {
      body: {
        visitedOn: await (await hands(noord)).today(),
        place: `Stil bezoek ${marker}`,
        spokenTo: [],
        held: true,
      },
    });
    await visit(provider, `/portaal/onderzoeken/${id}`, /NMD-/);
    await expect(provider.getByText(`Stil bezoek ${marker}`)).toHaveCount(0);
    await visit(team, `/werkplek/onderzoeken/${id}`, /NMD-/);
    await team.getByRole('button', { name: 'Maak het vervolg zichtbaar' }).click();
    await team.getByLabel('Waarom kan dit nu?').fill('De officier is akkoord.');
    await team.getByRole('button', { name: 'Maak het vervolg zichtbaar', exact: true }).click();
    await expect(team.getByText('De aanbieder ziet het vervolg nu.')).toBeVisible();
    await visit(provider, `/portaal/onderzoeken/${id}`, /NMD-/);
    await expect(provider.getByText(`Stil bezoek ${marker}`).first()).toBeVisible();
  });

  await test.step('the report is made of the scores and sent as a draft', async () => {
    await score(await hands(noord), id, marker);
    await visit(team, `/werkplek/onderzoeken/${id}?tab=report`, /NMD-/);
    await team.getByRole('button', { name: 'Maak het rapport' }).click();
    await expect(team.getByRole('table', { name: 'Score per thema' })).toContainText('Veiligheid');
    await sendLetter(team, 'Stuur het concept naar de aanbieder', 'Verstuur het concept');
    await expect(team.getByText('Concept bij aanbieder').first()).toBeVisible();
  });

  await test.step('the provider reacts to a passage; what it types is kept', async () => {
    await visit(provider, `/portaal/onderzoeken/${id}?deel=rapport`, /NMD-/);
    await provider.getByRole('button', { name: 'Reageer op deze alinea' }).first().click();
    await provider.getByLabel('Uw reactie op deze alinea').fill(`Wij zien dit anders, ${marker}.`);
    await expect(provider.getByText(/^Opgeslagen/).first()).toBeVisible();
    await provider.reload();
    await expect(provider.getByLabel('Uw reactie op deze alinea')).toHaveValue(`Wij zien dit anders, ${marker}.`);
    await provider.getByRole('button', { name: 'Verstuur de reactie' }).click();
    await provider.getByRole('alertdialog').getByRole('button', { name: 'Verstuur de reactie' }).click();
    await expect(provider.getByText('Uw reactie is verstuurd.')).toBeVisible();
  });

  await test.step('the reaction is set aside with a reason, and a second person makes the report final', async () => {
    await visit(team, `/werkplek/onderzoeken/${id}?tab=report`, /NMD-/);
    await team.getByRole('button', { name: 'Weeg deze reactie' }).click();
    const dialog = team.getByRole('dialog');
    await dialog.getByLabel('Wij volgen de reactie niet').check();
    await dialog.getByLabel('Reden').fill(`Wij beschrijven wat wij zagen, ${marker}.`);
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(team.getByText('De reactie is gewogen.')).toBeVisible();
    await team.getByRole('button', { name: 'Maak het rapport definitief' }).click();
    await team.getByRole('button', { name: 'Vraag akkoord' }).click();
    await expect(team.getByText('Een tweede persoon is gevraagd.')).toBeVisible();

    const chair = await as(coordinator);
    await visit(chair, `/werkplek/onderzoeken/${id}?tab=report`, /NMD-/);
    await chair.getByRole('button', { name: 'Kijk als tweede persoon' }).click();
    await chair.getByLabel('Akkoord, het rapport is definitief').check();
    await chair.getByRole('button', { name: 'Leg vast' }).click();
    await expect(chair.getByText('Rapport definitief').first()).toBeVisible();
  });

  await test.step('the provider reads the final report and why its remark was set aside', async () => {
    await visit(provider, `/portaal/onderzoeken/${id}?deel=rapport`, /NMD-/);
    await expect(provider.getByText(`Wij beschrijven wat wij zagen, ${marker}.`)).toBeVisible();
    const saved = provider.waitForEvent('download');
    await provider.getByRole('button', { name: 'Download als PDF' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^NMD-.*\.pdf$/);
  });
});
