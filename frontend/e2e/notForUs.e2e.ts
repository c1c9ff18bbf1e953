import { CasePage } from './casePage';
import { expect, test, visit } from './journey';
import { coordinator, eik, noord } from './people';

interface Ending {
  readonly story: string;
  readonly outcome: string;
  readonly right?: 'Nee';
  readonly calamity?: 'Nee';
  readonly transferredTo?: string;
  readonly letter: RegExp;
  readonly status: string;
}

const endings: readonly Ending[] = [
  {
    story: 'a report that is not for us is transferred',
    outcome: 'Overdragen aan de juiste partij',
    right: 'Nee',
    transferredTo: 'Inspectie Gezondheidszorg en Jeugd',
    letter: /Inspectie Gezondheidszorg en Jeugd/,
    status: 'Overgedragen',
  },
  {
    story: 'what is no calamity in the meaning of the law is rejected',
    outcome: 'Afwijzen',
    calamity: 'Nee',
    letter: /Dit past bij de antwoorden/,
    status: 'Afgewezen',
  },
  {
    story: 'where the facts are known it is closed at receipt',
    outcome: 'Afsluiten bij ontvangst',
    letter: /\w/,
    status: 'Afgesloten bij ontvangst',
  },
  {
    story: 'it is left to the national inspectorate',
    outcome: 'Overlaten aan de rijksinspectie',
    letter: /inspectie/i,
    status: 'Bij rijksinspectie',
  },
];

for (const { story, outcome, letter, status, ...how } of endings) {
  test(`not for an investigation: ${story} when a second person agrees`, async ({ marker, as, hands }) => {
    const { reportId, number } = await (await hands(eik)).file(marker);
    await (await hands(noord)).acknowledge(reportId);

    const first = await CasePage.open(await as(noord), reportId, number);
    await first.assess(outcome, { letter, ...how });
    await first.expectStatus('Wacht op akkoord');
    await expect(first.page.getByText('U maakte deze beoordeling zelf. Een collega geeft akkoord.')).toBeVisible();
    await expect(first.page.getByRole('button', { name: 'Geef akkoord of stuur terug' })).toHaveCount(0);

    const colleague = await as(coordinator);
    await visit(colleague, `/werkplek?status=AWAITING_AGREEMENT&search=${number}`, 'Werklijst');
    await colleague.getByRole('link', { name: number }).click();
    const second = await CasePage.open(colleague, reportId, number);
    await second.agree();
    await second.expectStatus(status);

    const page = await as(eik);
    await visit(page, '/portaal/meldingen?toon=alle', 'Mijn meldingen');
    await expect(page.getByRole('row').filter({ hasText: number })).toContainText(status);
  });
}
