import { CasePage } from './casePage';
import { expect, test, visit } from './journey';
import { Keys } from './keys';
import { eik, noord } from './people';
import { providerOf, recorded } from './signals';

test('with keys alone a report is assessed', async ({ as, hands, marker }) => {
  const { reportId, number } = await (await hands(eik)).file(marker);
  await (await hands(noord)).acknowledge(reportId);
  const page = await as(noord);
  const report = await CasePage.open(page, reportId, number);
  const keys = new Keys(page);

  await keys.press(page.getByRole('button', { name: 'Beoordeel de melding', exact: true }));
  const step = page.getByRole('region', { name: 'Beoordelen', exact: true });
  const answers = {
    'Zijn wij de juiste ontvanger?': 'Ja',
    'Is het een calamiteit of geweld zoals de wet dat bedoelt?': 'Ja',
    'Is de aanbieder zelf aan de slag?': 'Ja',
    'Kan ons werk een strafrechtelijk onderzoek hinderen?': 'Nee',
  };
  for (const [question, value] of Object.entries(answers)) {
    const group = page.getByRole('group', { name: question });
    await keys.choose(group, value);
    await keys.write(step.getByRole('listitem').filter({ has: group }).getByLabel('Toelichting'), 'Nagevraagd.');
  }
  await keys.choose(step.getByRole('group', { name: 'Wat gebeurt er met de melding?' }), 'Onderzoek door de aanbieder');
  await keys.write(step.getByLabel('Waarom deze uitkomst?'), 'De aanbieder is al begonnen.');
  await keys.press(step.getByRole('button', { name: 'Leg de beoordeling vast', exact: true }));

  await expect(page.getByText('De beoordeling is vastgelegd.').first()).toBeVisible();
  await expect(step).toHaveCount(0);
  await report.expectStatus('Onderzoek op te dragen');
});

test('with keys alone a signal is weighed', async ({ as, hands, marker }) => {
  const team = await hands(noord);
  const { id, number } = await recorded(team, await providerOf(team, 'Eik'), `De voordeur sluit niet. ${marker}`);
  const page = await as(noord);
  await visit(page, `/werkplek/signalen/${id}`, number);
  const keys = new Keys(page);

  await keys.press(page.getByRole('button', { name: 'Weeg het signaal' }));
  const step = page.getByRole('region', { name: 'Weeg het signaal' });
  await keys.choose(step.getByRole('group', { name: 'Hoe ernstig is het?' }), 'Basale veiligheid in het geding');
  await keys.choose(
    step.getByRole('group', { name: 'Hoe groot is het, voor een aanbieder van deze omvang?' }),
    'Klein',
  );
  await keys.write(step.getByLabel('Waarom beslist u dit?'), 'Iedereen kan naar binnen.');
  await keys.press(step.getByRole('button', { name: 'Leg de weging vast' }));

  await expect(page.getByText('Het signaal is gewogen.', { exact: false }).first()).toBeVisible();
});
