import { expectAccessible } from './axe';
import { CasePage } from './casePage';
import { FilingForm } from './filingForm';
import { arrived, expect, handInInvestigation, pick, plusDays, settled, test, typed, visit } from './journey';
import { eik, noord } from './people';

test('a late report by phone: supplemented, insufficient, with directions and more time, then sufficient', async ({
  marker,
  as,
  hands,
}) => {
  test.slow();
  const provider = await as(eik);
  const team = await as(noord);
  const theirHands = await hands(eik);
  const today = await theirHands.today();
  let number = '';
  let reportId = '';

  await test.step('a supervisor records it, and sees that it is late', async () => {
    await visit(team, '/werkplek/meldingen/nieuw', 'Telefonische melding vastleggen');
    await pick(team, 'Namens welke aanbieder?', 'Voorbeeldzorg De Eik');
    await team.getByRole('button', { name: 'Begin met vastleggen' }).click();
    await expect(team.getByRole('heading', { name: 'Stap 1 van 7: binnenkomst' })).toBeVisible();
    const form = new FilingForm(team);
    const story = {
      marker,
      location: 'Huis De Eik, Assen',
      occurredOn: plusDays(today, -30),
      receiver: 'Toezicht Noord- en Midden-Drenthe',
    };
    await form.intake(today, 'Het portaal was bij de aanbieder niet bereikbaar.');
    await form.place(story, 'Op een locatie van de aanbieder');
    await form.event(story);
    await form.consequences(story);
    await form.measures();
    await form.contacts();
    await expect(team.getByText('De melding kwam na de termijn')).toBeVisible();
    await expect(team.getByText('Op een locatie van de aanbieder')).toBeVisible();
    await form.submit('Ik heb vastgelegd wat de melder vertelde', 'Leg de melding vast');
    await team.waitForURL(/\/werkplek\/meldingen\/[0-9a-f-]{36}/);
    await arrived(team, /NMD-\d{4}-\d{4}/);
    number = (await team.getByRole('heading', { level: 1 }).textContent())?.match(/NMD-\d{4}-\d{4}/)?.[0] ?? '';
    reportId = /meldingen\/([0-9a-f-]{36})/.exec(team.url())?.[1] ?? '';
    await expect(team.getByText('te laat gemeld').first()).toBeVisible();
  });

  await test.step('something misses, the provider supplements it', async () => {
    const page = await CasePage.open(team, reportId, number);
    await page.acknowledge();
    await page.requestSupplement('Wie was er die nacht aanwezig?');
    await visit(provider, `/portaal/meldingen/${reportId}`, new RegExp(number));
    await provider.getByRole('link', { name: 'Vul de melding aan' }).click();
    await provider.getByLabel('Wie was er die nacht aanwezig?').fill('Een begeleider en een achterwacht.');
    await provider.getByRole('button', { name: 'Verstuur de aanvulling' }).click();
    await expect(provider.getByText('Uw aanvulling is verstuurd.')).toBeVisible();
    await CasePage.open(team, reportId, number);
    await page.tab('Beoordeling');
    await expect(team.getByText('Een begeleider en een achterwacht.')).toBeVisible();
  });

  await test.step('the investigation is insufficient: directions and a new term', async () => {
    await (await hands(noord)).orderInvestigation(reportId);
    await theirHands.writeInvestigation(reportId, marker, plusDays(today, 60));
    await handInInvestigation(provider, reportId);
    const page = await CasePage.open(team, reportId, number);
    await page.review('Onvoldoende', { directions: 'Spreek ook met de achterwacht.' });
    await page.expectStatus('In onderzoek bij aanbieder');
    await visit(provider, `/portaal/meldingen/${reportId}/onderzoek`, 'Onderzoeksverslag');
    await expect(provider.getByText('Spreek ook met de achterwacht.').first()).toBeVisible();
  });

  await test.step('the provider asks for more time, and gets it', async () => {
    await visit(provider, `/portaal/meldingen/${reportId}?deel=termijnen`, new RegExp(number));
    await provider
      .getByRole('article', { name: 'Aanvullend onderzoek' })
      .getByRole('button', { name: 'Vraag meer tijd' })
      .click();
    const ask = provider.getByRole('dialog');
    await ask.getByLabel('Tot welke datum?').fill(typed(plusDays(today, 90)));
    await ask.getByLabel('Waarom is er meer tijd nodig?').fill('De achterwacht is met verlof.');
    await ask.getByRole('button', { name: 'Vraag meer tijd' }).click();
    await expect(provider.getByText('Uw verzoek is verstuurd.')).toBeVisible();

    const page = await CasePage.open(team, reportId, number);
    await expect(team.getByText('De aanbieder onderzoekt en vraagt om meer tijd.', { exact: false })).toBeVisible();
    await page.tab('Termijnen');
    await expect(team.getByText(/vraagt om meer tijd tot/)).toBeVisible();
    await team.getByRole('button', { name: 'Beslis op het verzoek' }).click();
    const decision = team.getByRole('region', { name: 'Beslis op het verzoek' });
    await decision.getByRole('radio', { name: 'Toestaan' }).check();
    await decision.getByLabel('Nieuwe datum').fill(typed(plusDays(today, 90)));
    await decision.getByLabel('Reden').fill('De reden is begrijpelijk.');
    await decision.getByRole('button', { name: 'Verder naar de brief' }).click();
    const paper = decision.getByRole('region', { name: 'Zo ziet de ontvanger de brief' });
    await expect(paper).toContainText('De reden is begrijpelijk.');
    await expectAccessible(team);
    await decision.getByLabel('Onderwerp').fill('Meer tijd voor uw onderzoek');
    await decision.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await expect(team.getByText('Uw besluit is vastgelegd. De aanbieder krijgt bericht.')).toBeVisible();
    await page.tab('Brieven');
    await expect(team.getByText('Meer tijd voor uw onderzoek')).toBeVisible();

    await visit(provider, `/portaal/meldingen/${reportId}?deel=termijnen`, new RegExp(number));
    await settled(provider);
    await expect(provider.getByText('toegestaan').first()).toBeVisible();
  });

  await test.step('the second report is sufficient', async () => {
    await theirHands.writeInvestigation(reportId, marker, plusDays(today, 60));
    await handInInvestigation(provider, reportId);
    const page = await CasePage.open(team, reportId, number);
    await page.review('Voldoende');
    await page.expectStatus('Klaar om af te sluiten');
  });
});
