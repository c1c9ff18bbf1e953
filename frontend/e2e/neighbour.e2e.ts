import type { components } from '../src/api/schema.gen';
import { expectAccessible } from './axe';
import { arrived, expect, surroundings, test, visit } from './journey';
import { noord } from './people';

type Schemas = components['schemas'];
type Signal = Schemas['Signal'];
type Account = Schemas['OwnAccount'];
interface WorkItems {
  readonly items: readonly Schemas['WorkItem'][];
}

/** Longer than the form must have been open before it can be sent. */
const writingMs = 11_000;

test('an anonymous neighbour passes on a signal, and answers later with the receipt code', async ({
  browser,
  as,
  hands,
  marker,
}) => {
  const neighbour = await (await browser.newContext(surroundings)).newPage();
  let code = '';
  let number = '';
  let signal = '';

  await test.step('reads where to report what', async () => {
    await visit(neighbour, '/signaal', 'Er gaat iets mis bij zorg of hulp');
    await expect(neighbour.getByText('Bel 112', { exact: false }).first()).toBeVisible();
    await neighbour.getByRole('link', { name: 'Geef een signaal door' }).click();
    await arrived(neighbour, 'Geef een signaal door');
  });

  await test.step('is told who receives it, and what to do outside the region', async () => {
    const opened = Date.now();
    const place = neighbour.getByRole('combobox', { name: 'In welke gemeente' });
    await place.fill('Leeuwarden');
    await neighbour.getByRole('option', { name: 'Leeuwarden', exact: true }).click();
    await expect(neighbour.getByText('In Leeuwarden werkt dit toezicht niet')).toBeVisible();
    await place.fill('Assen');
    await neighbour.getByRole('option', { name: 'Assen', exact: true }).click();
    await expect(neighbour.getByText('krijgt uw signaal')).toBeVisible();
    await neighbour.getByLabel('Over welke aanbieder').fill('Het huis op de hoek');
    await neighbour.getByRole('button', { name: 'Verder' }).click();

    await neighbour.getByRole('group', { name: 'Is er nu iemand in gevaar?' }).getByLabel('Nee').check();
    await neighbour.getByLabel('Wat is er aan de hand?').fill(`Elke nacht ruzie op straat. Kenmerk ${marker}.`);
    await neighbour.getByLabel('Het is er vies, onrustig of er is overlast').check();
    await neighbour
      .locator('input[type=file]')
      .setInputFiles({ name: `foto-${marker}.txt`, mimeType: 'text/plain', buffer: Buffer.from('een briefje') });
    await expect(neighbour.getByText(`foto-${marker}.txt`)).toBeVisible();
    await expectAccessible(neighbour);

    // Nothing typed is lost when the page is loaded anew.
    await neighbour.reload();
    await expect(neighbour.getByLabel('Wat is er aan de hand?')).toHaveValue(new RegExp(marker));
    await neighbour.getByRole('button', { name: 'Verder' }).click();

    await neighbour.getByLabel('Ik woon in de buurt').check();
    await neighbour.getByLabel('Nee, ik blijf anoniem').check();
    await expectAccessible(neighbour);
    await neighbour.getByRole('button', { name: 'Verder' }).click();
    await expect(neighbour.getByText(`Kenmerk ${marker}`)).toBeVisible();
    await expectAccessible(neighbour);
    await neighbour.waitForTimeout(Math.max(0, writingMs - (Date.now() - opened)));
    await neighbour.getByRole('button', { name: 'Verstuur het signaal' }).click();
  });

  await test.step('gets a number, and once a code', async () => {
    await arrived(neighbour, 'Uw signaal is ontvangen');
    number = (await neighbour.getByText(/^[A-Z]+-\d{4}-\d{4}$/).innerText()).trim();
    const groups = await neighbour.getByTestId('receipt-code').locator('span').allInnerTexts();
    code = groups.join('-');
    expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(neighbour.url()).not.toContain(groups[0] ?? code);
    expect(
      await neighbour.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])),
    ).not.toContain(marker);
  });

  await test.step('the handler reads it, without who told it, and asks something', async () => {
    const supervisor = await hands(noord);
    const { items } = await supervisor.read<WorkItems>(`/work-items?search=${number}`);
    signal = items[0]?.caseId ?? '';
    await supervisor.send(`/cases/${signal}/assignment`, {
      version: (await supervisor.read<Signal>(`/signals/${signal}`)).caseVersion,
      body: { assigneeId: (await supervisor.read<Account>('/account')).id },
    });

    const page = await as(noord);
    await visit(page, `/werkplek/signalen/${signal}`, new RegExp(number));
    await expect(page.getByText(`Kenmerk ${marker}`)).toBeVisible();
    await page.getByRole('button', { name: 'Vraag de melder iets' }).click();
    await page.getByLabel('Uw vraag').fill('Op welke dagen is het?');
    await page.getByRole('button', { name: 'Stel de vraag' }).click();
    await expect(page.getByText('De vraag staat klaar voor de melder.')).toBeVisible();
  });

  await test.step('the neighbour comes back with the code and answers', async () => {
    await visit(neighbour, '/signaal/antwoord', 'Vragen over uw signaal');
    await neighbour.getByLabel('Uw code').fill('0000 0000 0000 0000 0000');
    await neighbour.getByRole('button', { name: 'Bekijk' }).click();
    await expect(neighbour.getByText('Deze code kennen wij niet')).toBeVisible();
    await neighbour.getByLabel('Uw code').fill(code.toLowerCase().replaceAll('-', ' '));
    await neighbour.getByRole('button', { name: 'Bekijk' }).click();
    await expect(neighbour.getByText('Op welke dagen is het?')).toBeVisible();
    await expect(neighbour.getByText(marker)).toHaveCount(0);
    await expectAccessible(neighbour);
    await neighbour.getByLabel('Uw antwoord').fill(`Op maandag. Kenmerk ${marker}.`);
    await neighbour.getByRole('button', { name: 'Verstuur' }).first().click();
    await expect(neighbour.getByText('U hebt geantwoord op')).toBeVisible();
    await expect(neighbour.getByText(marker)).toHaveCount(0);
  });

  await test.step('the handler reads the answer and finds the file', async () => {
    const page = await as(noord);
    await visit(page, `/werkplek/signalen/${signal}`, new RegExp(number));
    await page.getByRole('link', { name: 'Melder', exact: true }).click();
    await expect(page.getByText(`Op maandag. Kenmerk ${marker}.`)).toBeVisible();
    await page.getByRole('link', { name: 'Bestanden', exact: true }).click();
    await expect(page.getByText(`foto-${marker}.txt`)).toBeVisible();
  });
  await neighbour.context().close();
});
