import { CasePage } from './casePage';
import { arrived, expect, pick, plusDays, settled, surroundings, test, typed, visit } from './journey';
import { coordinator, eik, groningenAdministrator, groningenCoordinator, midden, noord, privacy } from './people';
import { signIn } from './signIn';

const workspace = (id: string) => `/werkplek/meldingen/${id}`;
const portal = (id: string) => `/portaal/meldingen/${id}`;

test('a report is partly sufficient, then incomplete, then taken over', async ({ marker, as, hands }) => {
  const provider = await hands(eik);
  const today = await provider.today();
  const { reportId, number } = await provider.file(marker);
  await (await hands(noord)).acknowledge(reportId);
  await (await hands(noord)).orderInvestigation(reportId);
  await provider.handIn(reportId, marker, plusDays(today, 60));
  const page = await CasePage.open(await as(noord), reportId, number);

  await test.step('a conversation comes first, and its minutes are for the provider too', async () => {
    await page.review('Deels voldoende', { letter: 'in gesprek' });
    await page.expectStatus('Gesprek over onderzoek');
    await page.recordConversation();
    const theirs = await as(eik);
    await visit(theirs, `${portal(reportId)}?deel=beoordeling`, number);
    await expect(theirs.getByText('De nazorg is besproken.')).toBeVisible();
  });

  await test.step('more is asked, in the time that is chosen, which the letter names', async () => {
    await page.review('Aanvullend onderzoek nodig', { directions: 'Spreek ook met de nachtdienst.', weeks: '3' });
    await page.tab('Termijnen');
    const term = page.page.getByRole('article', { name: 'Aanvullend onderzoek' });
    await expect(term).toContainText('termijn voor deze zaak');
  });

  await test.step('the clock of the provider stands still, and runs on', async () => {
    await page.tab('Termijnen');
    const term = page.page.getByRole('article', { name: 'Aanvullend onderzoek' });
    for (const [button, done] of [
      ['Schort op', 'De termijn is opgeschort.'],
      ['Laat weer lopen', 'De termijn loopt weer.'],
    ] as const) {
      await term.getByRole('button', { name: button }).click();
      const dialog = page.page.getByRole('dialog');
      await dialog.getByLabel('Reden').fill('Wij wachten op een stuk.');
      await dialog.getByRole('button', { name: button }).click();
      await expect(page.page.getByText(done)).toBeVisible();
    }
  });

  await test.step('the team takes the investigation over', async () => {
    await page.page.goto(workspace(reportId));
    await arrived(page.page, new RegExp(number));
    await page.page
      .getByRole('region', { name: 'Wat nu?' })
      .getByRole('button', { name: 'Neem het onderzoek over' })
      .click();
    const step = page.page.getByRole('region', { name: 'Onderzoek beoordelen', exact: true });
    await step.getByRole('radio', { name: 'Overgenomen' }).check();
    await step.getByLabel('Hoe komt u tot dit oordeel?').fill('Het duurt te lang.');
    await step.getByRole('button', { name: 'Verder naar de brief' }).click();
    await expect(step.getByRole('region', { name: 'Zo ziet de ontvanger de brief' })).toContainText('over te nemen');
    await step.getByRole('button', { name: 'Leg het oordeel vast en verstuur' }).click();
    await page.expectStatus('Eigen onderzoek');
  });
});

test('as long as a criminal investigation could be hindered the provider sees nothing new', async ({
  marker,
  as,
  hands,
}) => {
  const { reportId, number } = await (await hands(eik)).file(marker);
  await (await hands(noord)).acknowledge(reportId);
  const first = await CasePage.open(await as(noord), reportId, number);
  await first.assess('Afwijzen', { calamity: 'Nee', criminal: 'Ja', letter: /Dit past bij de antwoorden/ });

  const second = await CasePage.open(await as(coordinator), reportId, number);
  await second.page.getByRole('button', { name: 'Geef akkoord of stuur terug' }).click();
  await expect(
    second.page.getByText('De brief wacht tot het vervolg zichtbaar wordt voor de aanbieder.'),
  ).toBeVisible();
  await second.page.getByRole('button', { name: 'Annuleren' }).click();
  await second.agree();

  const provider = await as(eik);
  await visit(provider, portal(reportId), number);
  await expect(provider.getByText('Afgewezen')).toHaveCount(0);
  await provider.setViewportSize({ width: 375, height: 800 });
  await visit(provider, `${portal(reportId)}?deel=termijnen`, number);
  await expect(provider.getByRole('link', { name: 'Termijnen', exact: true })).toBeInViewport({ ratio: 0.9 });
  await provider.setViewportSize({ width: 1440, height: 900 });
  await second.liftEmbargo();
  await visit(provider, portal(reportId), number);
  await expect(provider.getByText('Afgewezen').first()).toBeVisible();
});

test('a question in doubt becomes a report, and the provider withdraws it', async ({ marker, as, hands }) => {
  const { reportId, number } = await (
    await hands(eik)
  ).file(marker, {
    kind: 'CONSULTATION',
    consultationQuestion: 'Moeten wij dit melden?',
  });
  const page = await CasePage.open(await as(noord), reportId, number);
  await page.take({
    button: 'Maak er een melding van',
    title: 'Er een melding van maken',
    fill: (step) => step.getByRole('radio', { name: 'Calamiteit', exact: true }).check(),
    submit: 'Maak er een melding van',
    done: 'De overlegvraag is nu een melding.',
  });

  const provider = await as(eik);
  await visit(provider, portal(reportId), number);
  await provider.getByRole('button', { name: 'Trek de melding in' }).click();
  const step = provider.getByRole('region', { name: 'Melding intrekken' });
  await step.getByLabel('Waarom trekt u de melding in?').fill('Wij meldden dit dubbel.');
  await step.getByRole('button', { name: 'Trek de melding in' }).click();
  await expect(provider.getByText('De melding is ingetrokken.')).toBeVisible();
  await CasePage.open(page.page, reportId, number);
  await page.expectStatus('Ingetrokken');
});

test('the team asks for a report that did not come, by a letter that it reads first', async ({ marker, as }) => {
  const page = await as(noord);
  await visit(page, '/werkplek/meldingen/opvragen', 'Melding opvragen');
  await pick(page, 'Welke aanbieder?', 'Voorbeeldzorg De Eik');
  await page.getByLabel('Welke locatie?').selectOption({ label: 'Huis De Eik, Assen' });
  await page.getByLabel('Van wie of waardoor?').fill('Een bericht in de krant');
  await page.getByLabel('Waar gaat het om?').fill(`Een val van de trap (${marker})`);
  await page.getByRole('button', { name: 'Verder naar de brief' }).click();
  await expect(page.getByRole('region', { name: 'Zo ziet de ontvanger de brief' })).toContainText(marker);
  await page.getByRole('button', { name: 'Vraag de melding op' }).click();
  await expect(page.getByText('De aanbieder is om een melding gevraagd.', { exact: true })).toBeVisible();
  await arrived(page, /NMD-\d{4}-\d{4}/);
  const number = /NMD-\d{4}-\d{4}/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? '';

  const provider = await as(eik);
  await visit(provider, page.url().replace(/.*\/werkplek/, '/portaal'), number);
  await provider
    .getByRole('link', { name: /^Doe de melding|^Vul de melding/ })
    .first()
    .click();
  await expect(provider.getByText('De toezichthouder vroeg om deze melding')).toBeVisible();

  const officer = await as(privacy);
  await visit(officer, '/werkplek/beheer/logboek', 'Logboek');
  await officer.getByLabel('Zaaknummer').fill(number);
  await officer.getByLabel('Zaaknummer').press('Enter');
  await expect(officer.getByText('Melding gevraagd').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: `Alleen zaak ${number}` }).first()).toBeVisible();
  await expect(officer.getByText('Ingelogd')).toHaveCount(0);
});

test('who is away is covered, and comes back earlier', async ({ as, hands }) => {
  const today = await (await hands(noord)).today();
  const page = await as(coordinator);
  await page.setViewportSize({ width: 375, height: 800 });
  await visit(page, '/werkplek/afwezigheid', 'Afwezigheid en overdracht');
  await expect(
    page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Afwezigheid' }),
  ).toBeInViewport({ ratio: 0.9 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByLabel('Wie is afwezig?').selectOption({ label: midden.name });
  await page.getByLabel('Wie neemt waar?').selectOption({ label: noord.name });
  await page.getByLabel('Eerste dag afwezig').fill(typed(today));
  await page.getByLabel('Laatste dag afwezig').fill(typed(plusDays(today, 3)));
  await page.getByRole('button', { name: 'Melden', exact: true }).click();
  await expect(page.getByText('De afwezigheid is gemeld.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: midden.name });
  await expect(row).toContainText('nu afwezig');
  await row.getByRole('button', { name: 'Is terug' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Is terug' }).click();
  await expect(page.getByText(`${midden.name} is weer aan het werk.`)).toBeVisible();
});

test('two people change the protocol of later; a day off and a choice of one’s own are added', async ({
  marker,
  as,
  hands,
}) => {
  const later = plusDays(await (await hands(noord)).today(), 400);
  const page = await as(groningenCoordinator);
  await test.step('a proposal that somebody else approves', async () => {
    await visit(page, '/werkplek/beheer/protocol', 'Protocol');
    await page.getByRole('link', { name: 'Wijziging voorstellen' }).click();
    await arrived(page, 'Wijziging voorstellen');
    await page.getByLabel('Geldt vanaf').fill(typed(later));
    await page.getByLabel('Reden').fill(`Besluit ${marker}`);
    await page.getByLabel('Binnen hoeveel uur moet een spoedtaak zijn gezien?').fill('6');
    await page.getByRole('button', { name: 'Voorstel indienen' }).click();
    await expect(page.getByText('Het voorstel is ingediend. Een collega moet het goedkeuren.')).toBeVisible();

    const second = await as(groningenAdministrator);
    await visit(second, '/werkplek/beheer/protocol', 'Protocol');
    await second.getByRole('link', { name: 'Bekijk het voorstel' }).click();
    await expect(second.getByText(`Besluit ${marker}`)).toBeVisible();
    await second.getByRole('button', { name: 'Goedkeuren' }).click();
    const dialog = second.getByRole('dialog').or(second.getByRole('alertdialog'));
    await dialog.getByRole('button', { name: 'Goedkeuren' }).click();
    await expect(second.getByText('Het voorstel is goedgekeurd.')).toBeVisible();
  });

  await test.step('a day off, taken back again', async () => {
    await visit(page, `/werkplek/beheer/vrije-dagen?jaar=${later.slice(0, 4)}`, 'Vrije dagen');
    await page.getByRole('button', { name: 'Vrije dag toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Datum', { exact: true }).fill(typed(later));
    await dialog.getByLabel('Naam').fill(`Sluitingsdag ${marker}`);
    await dialog.getByLabel('Bron').fill('Besluit van het college');
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.getByText(`Sluitingsdag ${marker} is toegevoegd.`)).toBeVisible();
    await page.getByRole('button', { name: `Sluitingsdag ${marker} terugnemen` }).click();
    const reason = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await reason.getByLabel('Reden').fill('Verkeerde datum.');
    await reason.getByRole('button', { name: 'Terugnemen' }).click();
    await expect(page.getByText(`Sluitingsdag ${marker} is teruggenomen.`)).toBeVisible();
  });

  await test.step('a choice of one’s own in a list', async () => {
    await visit(page, '/werkplek/beheer/keuzelijsten', 'Keuzelijsten');
    await page.getByLabel('Lijst', { exact: true }).selectOption({ label: 'Wie is ingelicht' });
    await page.getByRole('button', { name: 'Keuze toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Code').fill(marker.toUpperCase());
    await dialog.getByLabel('Naam in het Nederlands').fill(`Partij ${marker}`);
    await dialog.getByLabel('Naam in het Engels').fill(`Party ${marker}`);
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.getByText(`Partij ${marker} is toegevoegd.`)).toBeVisible();
    await settled(page);
    await expect(page.getByRole('rowheader', { name: `Partij ${marker}` })).toBeVisible();
  });
});

test('signing out everywhere ends the other browsers too', async ({ browser }) => {
  const open = async () => {
    const page = await (await browser.newContext(surroundings)).newPage();
    await signIn(page, 'portaal', 'Aanbieder De Wierde');
    return page;
  };
  const [here, there] = [await open(), await open()];
  await here.getByRole('button', { name: /^Uw account/ }).click();
  await here.getByRole('menuitem', { name: 'Overal uitloggen' }).click();
  await expect(here.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  await there.goto('/portaal/meldingen');
  await expect(there.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  await here.context().close();
  await there.context().close();
});
