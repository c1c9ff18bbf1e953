import type { Locator, Page } from '@playwright/test';
import { expectAccessibleOnce } from './axe';
import { arrived, expect, settled } from './journey';

interface Step {
  /** What the page calls it where it says what comes next. */
  readonly button: string;
  readonly title: string;
  readonly fill: (step: Locator) => Promise<void>;
  /** What the letter of the step says, before it leaves. */
  readonly letter?: string | RegExp;
  readonly submit: string;
  readonly done: string;
}

/** What is answered otherwise than yes, yes, yes and no. */
interface Answers {
  readonly right?: 'Nee';
  readonly calamity?: 'Nee';
  readonly criminal?: 'Ja';
  readonly transferredTo?: string;
  readonly letter?: RegExp;
}

/** What a judgement comes with, where more is asked of the provider. */
interface ReviewWords {
  readonly directions?: string;
  readonly weeks?: string;
  readonly letter?: string | RegExp;
}

/** A report as the team has it before it, with the steps that can be taken. */
export class CasePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, reportId: string, number: string): Promise<CasePage> {
    await page.goto(`/werkplek/meldingen/${reportId}`);
    await arrived(page, new RegExp(number));
    return new CasePage(page);
  }

  async expectStatus(status: string): Promise<void> {
    await expect(this.page.getByRole('main').getByText(status, { exact: true }).first()).toBeVisible();
  }

  async tab(name: string): Promise<void> {
    const link = this.page.getByRole('navigation', { name: 'Onderdelen van de melding' }).getByRole('link', { name });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await settled(this.page);
    await expectAccessibleOnce(this.page);
  }

  /** Opens a step, fills it in, reads its letter where there is one, and sends it. */
  async take({ button, title, fill, letter, submit, done }: Step): Promise<void> {
    const { page } = this;
    await page.getByRole('region', { name: 'Wat nu?' }).getByRole('button', { name: button, exact: true }).click();
    const step = page.getByRole('region', { name: title, exact: true });
    await fill(step);
    await expectAccessibleOnce(page);
    if (letter) {
      await step.getByRole('button', { name: 'Verder naar de brief' }).click();
      await expect(step.getByRole('region', { name: 'Zo ziet de ontvanger de brief' })).toContainText(letter);
      await expectAccessibleOnce(page);
    }
    await step.getByRole('button', { name: submit, exact: true }).click();
    // the message of a moment, and where the page says it as well
    await expect(page.getByText(done).first()).toBeVisible();
    // the word is there before the step has made room for the page
    await expect(step).toHaveCount(0);
    await settled(page);
  }

  acknowledge(): Promise<void> {
    return this.take({
      button: 'Bevestig de ontvangst',
      title: 'Ontvangst bevestigen',
      fill: (step) => step.getByLabel('Hoe houdt u de melder op de hoogte?').fill('We bellen elke twee weken.'),
      letter: /ontv/i,
      submit: 'Bevestig de ontvangst en verstuur',
      done: 'De ontvangst is bevestigd.',
    });
  }

  /** Answers the four questions and chooses the outcome. */
  assess(outcome: string, how: Answers = {}): Promise<void> {
    const ends = /^(Overdragen|Afwijzen|Afsluiten|Overlaten|Bewaren)/.test(outcome);
    return this.take({
      button: 'Beoordeel de melding',
      title: 'Beoordelen',
      fill: async (step) => {
        await answer(step, 'Zijn wij de juiste ontvanger?', how.right ?? 'Ja');
        await answer(step, 'Is het een calamiteit of geweld zoals de wet dat bedoelt?', how.calamity ?? 'Ja');
        await answer(step, 'Is de aanbieder zelf aan de slag?', 'Ja');
        await answer(step, 'Kan ons werk een strafrechtelijk onderzoek hinderen?', how.criminal ?? 'Nee');
        await step.getByRole('radio', { name: outcome, exact: true }).check();
        if (how.transferredTo) await step.getByLabel('Aan wie draagt u over?').fill(how.transferredTo);
        await step.getByLabel('Waarom deze uitkomst?').fill('Dit past bij de antwoorden hierboven.');
      },
      ...(how.letter ? { letter: how.letter } : {}),
      submit: ends ? 'Leg vast en vraag akkoord' : 'Leg de beoordeling vast',
      done: 'De beoordeling is vastgelegd.',
    });
  }

  agree(): Promise<void> {
    return this.take({
      button: 'Geef akkoord of stuur terug',
      title: 'Akkoord geven of terugsturen',
      fill: (step) => step.getByRole('radio', { name: 'Akkoord', exact: true }).check(),
      submit: 'Leg mijn oordeel vast',
      done: 'Uw oordeel is vastgelegd.',
    });
  }

  order(): Promise<void> {
    return this.take({
      button: 'Draag het onderzoek op',
      title: 'Onderzoek opdragen',
      fill: async (step) => {
        await step.getByLabel('Welke methode is afgesproken?').fill('PRISMA, met gesprekken met alle betrokkenen.');
        await step.getByRole('radio', { name: 'Het formulier in het portaal', exact: true }).check();
      },
      letter: /PRISMA/,
      submit: 'Draag het onderzoek op',
      done: 'Het onderzoek is opgedragen.',
    });
  }

  review(judgement: string, how: ReviewWords = {}): Promise<void> {
    const { directions, weeks, letter = /\w/ } = how;
    return this.take({
      button: 'Beoordeel het onderzoek',
      title: 'Onderzoek beoordelen',
      fill: async (step) => {
        await step.getByRole('radio', { name: judgement, exact: true }).check();
        await step.getByLabel('Hoe komt u tot dit oordeel?').fill('Het rapport is volledig nagelopen.');
        if (directions) await step.getByLabel('Wat moet de aanbieder doen?').fill(directions);
        if (weeks) await step.getByRole('textbox', { name: 'Hoeveel tijd krijgt de aanbieder?' }).fill(weeks);
      },
      letter,
      submit: 'Leg het oordeel vast en verstuur',
      done: 'Uw oordeel is vastgelegd.',
    });
  }

  recordConversation(): Promise<void> {
    return this.take({
      button: 'Leg een gesprek vast',
      title: 'Gesprek vastleggen',
      fill: async (step) => {
        await step.getByLabel('Wie deden mee?').fill('De bestuurder en een toezichthouder.');
        await step.getByLabel('Verslag', { exact: true }).fill('De nazorg is besproken.');
      },
      submit: 'Leg het gesprek vast',
      done: 'Het gesprek is vastgelegd.',
    });
  }

  liftEmbargo(): Promise<void> {
    return this.take({
      button: 'Maak het vervolg zichtbaar',
      title: 'Vervolg zichtbaar maken',
      fill: (step) => step.getByLabel('Waarom kan dit nu?').fill('Het Openbaar Ministerie is akkoord.'),
      submit: 'Maak het vervolg zichtbaar',
      done: 'De aanbieder ziet het vervolg nu.',
    });
  }

  close(): Promise<void> {
    return this.take({
      button: 'Sluit af',
      title: 'Afsluiten',
      fill: async (step) => {
        await step.getByLabel('Hoe is de melding behandeld?').fill('Ontvangen, beoordeeld en onderzocht.');
        await step.getByLabel('Wat is uw oordeel?').fill('De aanbieder handelde zorgvuldig.');
      },
      letter: /zorgvuldig/,
      submit: 'Sluit af en verstuur',
      done: 'De melding is afgesloten.',
    });
  }

  reopen(reason: string): Promise<void> {
    return this.take({
      button: 'Heropen',
      title: 'Heropenen',
      fill: (step) => step.getByLabel('Waarom heropent u de melding?').fill(reason),
      letter: reason,
      submit: 'Heropen de melding',
      done: 'De melding is heropend.',
    });
  }

  requestSupplement(question: string): Promise<void> {
    return this.take({
      button: 'Vraag een aanvulling',
      title: 'Aanvulling vragen',
      fill: (step) => step.getByLabel('Punt 1', { exact: true }).fill(question),
      letter: question,
      submit: 'Verstuur het verzoek',
      done: 'Het verzoek om aanvulling is verstuurd.',
    });
  }
}

async function answer(step: Locator, question: string, value: 'Ja' | 'Nee'): Promise<void> {
  const group = step.getByRole('listitem').filter({ has: step.page().getByRole('group', { name: question }) });
  await group.getByRole('radio', { name: value, exact: true }).check();
  await group.getByLabel('Toelichting').fill(`Nagevraagd bij de aanbieder: ${value.toLowerCase()}.`);
}
