import type { Page } from '@playwright/test';
import { arrived, expect, typed } from './journey';
import { expectAccessibleOnce } from './axe';

/** What a person fills in to report a calamity at a location of their own. */
export interface Story {
  readonly marker: string;
  readonly location: string;
  readonly occurredOn: string;
  readonly receiver: string;
}

/** The stepwise form for a report, in the portal and, for a report by phone, in the workspace. */
export class FilingForm {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async intake(receivedOn: string, reason: string): Promise<void> {
    const { page } = this;
    await arrived(page, 'Telefonische melding vastleggen');
    await this.choose('Hoe kwam de melding binnen?', 'Telefoon');
    await this.type('Op welke dag kwam de melding binnen?', typed(receivedOn));
    await this.type('Waarom kon er niet digitaal gemeld worden?', reason);
    await this.choose('Wie deed de melding?', 'De aanbieder zelf');
    await this.contact('Gegevens van de melder', 'Proef Melder', 'melder@eik.example');
    await this.next('soort en plaats');
  }

  async place({ location, receiver }: Story, atLocation = 'Op een locatie van ons'): Promise<void> {
    const { page } = this;
    await this.choose('Wat wilt u melden?', 'Calamiteit');
    await this.choose('Waar gebeurde het?', atLocation);
    await page.getByLabel('Welke locatie?').selectOption({ label: location });
    await expect(page.getByText(receiver, { exact: false }).first()).toBeVisible();
    await this.next('gebeurtenis');
  }

  async event({ marker, occurredOn }: Story): Promise<void> {
    const { page } = this;
    await this.type('Op welke dag gebeurde het?', typed(occurredOn));
    await this.type('Op welke dag ontdekte u het?', typed(occurredOn));
    await this.choose('Onder welke wet valt de zorg?', /^Wmo/);
    await page.getByLabel('Om welke voorziening gaat het?').selectOption({ label: 'Beschermd wonen' });
    await page.getByRole('group', { name: 'Hoe wordt de zorg betaald?' }).getByRole('radio').first().check();
    await page.getByLabel('Wat is de aard van de gebeurtenis?').selectOption({ index: 1 });
    await this.type('Wat is er gebeurd?', `Cliënt A viel in de gang van de trap. Kenmerk ${marker}.`);
    await this.next('gevolgen en betrokkenen');
  }

  async consequences({ marker }: Story): Promise<void> {
    const { page } = this;
    await page.getByRole('group', { name: 'Hoe ernstig zijn de gevolgen?' }).getByRole('radio').nth(1).check();
    await this.type('Beschrijf de gevolgen', 'Een gebroken heup.');
    await page.getByRole('button', { name: 'Cliënt toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Naam').fill(`Proef Persoon ${marker}`);
    await dialog.getByLabel('Geboortedatum').fill('01-05-1980');
    await expectAccessibleOnce(page);
    await dialog.getByRole('button', { name: 'Bewaar persoon' }).click();
    await expect(page.getByText('geboren op 1 mei 1980')).toBeVisible();
    await this.next('maatregelen');
  }

  async measures(): Promise<void> {
    await this.type('Wat hebt u direct gedaan?', 'De ambulance gebeld en bij cliënt A gebleven.');
    await this.type('Hoe zorgt u dat andere cliënten veilig zijn?', 'De trap is afgezet.');
    await this.type('Welke nazorg geeft u?', 'Een gesprek met cliënt A en de familie.');
    await this.next('contact en bijlagen');
  }

  async contacts(): Promise<void> {
    await this.contact('Contactpersoon voor deze melding', 'Proef Contact', 'contact@eik.example');
    await this.contact('Bestuurder, directeur of eigenaar', 'Proef Bestuurder', 'bestuur@eik.example');
    await this.next('controleren');
  }

  async submit(declaration: string, button: string): Promise<void> {
    await expect(this.page.getByText('Alles is ingevuld')).toBeVisible();
    await this.page.getByLabel(declaration).check();
    const other = this.page.getByLabel('Dit is een andere gebeurtenis');
    if (await other.isVisible()) await other.check();
    await this.page.getByRole('button', { name: button }).click();
  }

  private async contact(of: string, name: string, email: string): Promise<void> {
    const section = this.page.getByRole('region', { name: of });
    await section.getByLabel('Naam').fill(name);
    await section.getByLabel('E-mailadres').fill(email);
  }

  private async next(step: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Opslaan en verder' }).click();
    await expect(this.page.getByRole('heading', { name: new RegExp(`^Stap \\d van \\d: ${step}$`) })).toBeVisible();
    await expectAccessibleOnce(this.page);
  }

  private choose(question: string, answer: string | RegExp): Promise<void> {
    return this.page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer, ...(typeof answer === 'string' ? { exact: true } : {}) })
      .check();
  }

  private type(question: string, text: string): Promise<void> {
    return this.page.getByLabel(question).fill(text);
  }
}
