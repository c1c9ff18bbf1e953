import { CasePage } from './casePage';
import { FilingForm } from './filingForm';
import { arrived, expect, handInInvestigation, plusDays, test, typed, visit } from './journey';
import { eik, noord } from './people';

test('a report on time: confirmed, investigated well, closed, its measure followed, and reopened', async ({
  marker,
  as,
  hands,
}) => {
  test.slow();
  const today = await (await hands(eik)).today();
  const provider = await as(eik);
  let number = '';
  let reportId = '';

  await test.step('the provider files it in the portal and gets a receipt', async () => {
    await visit(provider, '/portaal/melden', 'Melding doen');
    await provider.getByRole('button', { name: 'Begin een nieuwe melding' }).click();
    await expect(provider.getByRole('heading', { name: 'Stap 1 van 6: soort en plaats' })).toBeVisible();
    const form = new FilingForm(provider);
    const story = {
      marker,
      location: 'Huis De Eik, Assen',
      occurredOn: today,
      receiver: 'Toezicht Noord- en Midden-Drenthe',
    };
    await form.place(story);
    await form.event(story);
    await form.consequences(story);
    await form.measures();
    await form.contacts();
    await expect(provider.getByText('U meldt op tijd')).toBeVisible();
    await form.submit('Ik heb deze melding naar waarheid ingevuld', 'Verstuur de melding');
    await arrived(provider, 'Uw melding is ontvangen');
    await expect(provider.getByText('U hebt op tijd gemeld')).toBeVisible();
    number = /NMD-\d{4}-\d{4}/.exec((await provider.getByRole('main').textContent()) ?? '')?.[0] ?? '';
    expect(number).not.toBe('');
    const pdf = provider.waitForEvent('download');
    await provider.getByRole('button', { name: 'Download het ontvangstbewijs (PDF)' }).click();
    expect((await pdf).suggestedFilename()).toBe(`${number}.pdf`);
    await provider.getByRole('link', { name: 'Naar de melding' }).click();
    await arrived(provider, new RegExp(number));
    reportId = /meldingen\/([0-9a-f-]{36})/.exec(provider.url())?.[1] ?? '';
  });

  const team = await as(noord);
  await test.step('the team confirms receipt, answers the four questions and orders an investigation', async () => {
    await visit(team, `/werkplek?search=${number}`, 'Werklijst');
    await team.getByRole('link', { name: number }).click();
    await arrived(team, new RegExp(number));
    const page = await CasePage.open(team, reportId, number);
    await expect(team.getByText(`Kenmerk ${marker}`)).toBeVisible();
    await page.acknowledge();
    await page.expectStatus('In beoordeling');
    await page.assess('Onderzoek door de aanbieder');
    await page.order();
    await page.expectStatus('In onderzoek bij aanbieder');
    await page.tab('Brieven');
    await expect(team.getByRole('rowheader', { name: 'Wij hebben uw melding ontvangen' })).toBeVisible();
    await expect(team.getByRole('rowheader', { name: 'Wij vragen u een onderzoek te doen' })).toBeVisible();
  });

  await test.step('the provider hands in its investigation', async () => {
    const theirHands = await hands(eik);
    await theirHands.writeInvestigation(reportId, marker, plusDays(today, 60));
    await visit(provider, `/portaal/meldingen/${reportId}`, new RegExp(number));
    await provider.getByRole('link', { name: 'Schrijf het onderzoeksverslag' }).click();
    await arrived(provider, 'Onderzoeksverslag');
    await handInInvestigation(provider, reportId);
    await expect(provider.getByText('U hebt het onderzoeksverslag ingeleverd.').first()).toBeVisible();
  });

  await test.step('the team finds it sufficient and closes the report', async () => {
    const page = await CasePage.open(team, reportId, number);
    await page.review('Voldoende');
    await page.expectStatus('Klaar om af te sluiten');
    await page.close();
    await page.expectStatus('Afgesloten');
  });

  await test.step('the provider confirms that the client was told, and tells that the measure is done', async () => {
    await visit(provider, `/portaal/meldingen/${reportId}`, new RegExp(number));
    await expect(provider.getByText('Deze melding is afgesloten.')).toBeVisible();
    await provider.getByRole('link', { name: 'Bevestig dat de cliënt is ingelicht' }).click();
    await provider.getByLabel('Op welke dag hebt u het verteld?').fill(typed(today));
    await provider.getByRole('button', { name: 'Bevestig', exact: true }).click();
    await expect(provider.getByText('Bedankt, dit is vastgelegd.')).toBeVisible();
    await visit(provider, `/portaal/meldingen/${reportId}?deel=maatregelen`, new RegExp(number));
    await provider.getByRole('button', { name: 'Vertel hoe ver het is' }).click();
    const dialog = provider.getByRole('dialog');
    await dialog.getByLabel('Hoe ver is het?').fill('De leuning zit er.');
    await dialog.getByLabel('De maatregel is uitgevoerd').check();
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await expect(provider.getByText('Uw bericht over de voortgang is bewaard.')).toBeVisible();
    await expect(provider.getByText('Gereed gemeld').first()).toBeVisible();
  });

  await test.step('the team judges the measure', async () => {
    const page = await CasePage.open(team, reportId, number);
    await page.tab('Maatregelen');
    await team.getByRole('button', { name: 'Beoordeel', exact: true }).click();
    const dialog = team.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'De maatregel is uitgevoerd' }).check();
    await dialog.getByLabel('Toelichting').fill('Gezien bij een bezoek.');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await expect(team.getByText('Uw oordeel is bewaard.')).toBeVisible();
    await expect(team.getByText('Uitgevoerd', { exact: true }).first()).toBeVisible();
  });

  await test.step('and new facts reopen it', async () => {
    const page = await CasePage.open(team, reportId, number);
    await page.reopen('De familie meldt nieuwe feiten.');
    await page.expectStatus('In beoordeling');
    await visit(provider, `/portaal/meldingen/${reportId}`, new RegExp(number));
    await expect(provider.getByRole('main').getByText('In beoordeling', { exact: true }).first()).toBeVisible();
  });
});
