import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { followMailTo } from '../mail';
import { totp } from '../totp';

/** What `make administrator` printed; the server holds nothing else. */
const firstLink = process.env.WAARBORG_FIRST_LINK ?? '';
const password = 'vier losse woorden samen';
const administrator = 'beheerder@voorbeeld.example';

async function choosePassword(page: Page, email: string, entry: 'portaal' | 'werkplek'): Promise<void> {
  await page.getByLabel('Nieuw wachtwoord').fill(password);
  await page.getByLabel('Herhaal het wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await expect(page).toHaveURL(new RegExp(`/${entry}/inloggen`));
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

async function setUpSecondStep(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Stel een tweede stap in' })).toBeVisible();
  const secret = (await page.locator('main code').innerText()).trim();
  await page.getByLabel('Vul de zes cijfers in').fill(totp(secret));
  await page.getByRole('button', { name: 'Bevestigen' }).click();
  await page.getByRole('button', { name: 'Ik heb ze bewaard, ga verder' }).click();
}

test('an empty installation can be filled on screen, up to the first report of a provider', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await test.step('the first administrator comes in with the printed link', async () => {
    await page.goto(firstLink);
    await choosePassword(page, administrator, 'werkplek');
    await setUpSecondStep(page);
    await page.getByRole('link', { name: 'Beheer', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Begin hier' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('enters the authority with a municipality', async () => {
    await page.getByRole('link', { name: 'Voeg de toezichtorganisatie toe' }).click();
    await page.getByLabel('Naam').fill('Toezicht Proefregio');
    await page.getByLabel('Code').fill('PRF');
    await page.getByLabel('Voorvoegsel van zaaknummers').fill('PRF');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Toezicht Proefregio' })).toBeVisible();
    await page.getByRole('button', { name: 'Gemeente toevoegen' }).click();
    await page.getByRole('combobox', { name: 'Gemeente' }).fill('Assen');
    await page.getByRole('option', { name: 'Assen', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.getByRole('rowheader', { name: 'Assen' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('invites a coordinator', async () => {
    await page.getByRole('link', { name: 'Medewerkers uitnodigen' }).click();
    await page.getByLabel('Naam').fill('Coördinator Proefregio');
    await page.getByLabel('E-mailadres').fill('coordinator@voorbeeld.example');
    await page.getByLabel('coördinator', { exact: true }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Coördinator Proefregio' })).toBeVisible();
  });

  await test.step('enters a provider with a location and its administrator', async () => {
    await page.getByRole('link', { name: 'Zorgaanbieders' }).first().click();
    await page.getByRole('link', { name: 'Zorgaanbieder toevoegen' }).click();
    // there is one authority, so nothing is asked
    await expect(page.getByLabel('Toezichtorganisatie')).toHaveCount(0);
    await page.getByLabel('Naam').first().fill('Voorbeeldzorg De Eik');
    await page.getByLabel('KVK-nummer').fill('12345678');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Voorbeeldzorg De Eik' })).toBeVisible();

    await page.getByRole('button', { name: 'Locatie toevoegen' }).click();
    await page.getByLabel('Naam van de locatie').fill('Huis aan de Vaart');
    await page.getByRole('combobox', { name: 'Gemeente' }).fill('Assen');
    await page.getByRole('option', { name: 'Assen', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.getByRole('rowheader', { name: 'Huis aan de Vaart' })).toBeVisible();

    await page.getByRole('link', { name: 'Beheerders', exact: true }).click();
    await page.getByRole('button', { name: 'Beheerder uitnodigen' }).click();
    await page.getByRole('dialog').getByLabel('Naam').fill('Beheerder De Eik');
    await page.getByRole('dialog').getByLabel('E-mailadres').fill('beheer@eik.example');
    await page.getByLabel('Mag ook zelf melden').check();
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expect(page.getByRole('link', { name: 'Beheerder De Eik' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the provider comes in with the link of the mail page, and can report', async () => {
    const context = await browser.newContext();
    const provider = await context.newPage();
    await followMailTo(provider, 'beheer@eik.example', /\/link#/);
    await choosePassword(provider, 'beheer@eik.example', 'portaal');
    await expect(
      provider
        .getByRole('heading', { name: 'Stel een tweede stap in' })
        .or(provider.getByRole('link', { name: 'Melding doen' }).first()),
    ).toBeVisible();
    if (await provider.getByRole('heading', { name: 'Stel een tweede stap in' }).isVisible())
      await setUpSecondStep(provider);
    await expect(provider.getByRole('link', { name: 'Melding doen' }).first()).toBeVisible();
    await provider.getByRole('link', { name: 'Gebruikers' }).click();
    await expect(provider.getByRole('link', { name: 'Beheerder De Eik' })).toBeVisible();
    await expectAccessible(provider);
    await context.close();
  });

  await test.step('the coordinator comes in and sees the protocol in force', async () => {
    const context = await browser.newContext();
    const coordinator = await context.newPage();
    await followMailTo(coordinator, 'coordinator@voorbeeld.example', /\/link#/);
    await choosePassword(coordinator, 'coordinator@voorbeeld.example', 'werkplek');
    await setUpSecondStep(coordinator);
    await coordinator.getByRole('link', { name: 'Beheer', exact: true }).click();
    await coordinator.getByRole('link', { name: 'Protocol' }).click();
    await expect(coordinator.getByRole('heading', { name: 'Geldt nu' })).toBeVisible();
    await coordinator.getByRole('link', { name: 'Beheer', exact: true }).first().click();
    await coordinator.getByRole('link', { name: 'Uitgaande post' }).click();
    await coordinator
      .getByRole('button', { name: /^"U krijgt toegang/ })
      .first()
      .click();
    await expect(coordinator.getByText('De tekst van deze mail is alleen voor de ontvanger')).toBeVisible();
    await context.close();
  });
});
