import { defineMessages } from '@/i18n/messages';

/** The embargo on a case of any kind. */
export const embargoMessages = defineMessages(
  {
    holds: 'De aanbieder ziet nu niets van het vervolg',
    holdsText: (since: string) =>
      `Sinds ${since} kan ons werk een strafrechtelijk onderzoek hinderen. Wat u doet, ziet de aanbieder pas nadat u dit opheft.`,
    lay: {
      title: 'Vervolg verbergen',
      intro:
        'Kan ons werk een strafrechtelijk onderzoek hinderen? Dan ziet de aanbieder vanaf nu niets nieuws van deze zaak en gaan er geen brieven weg. De aanbieder merkt niet dat u dit doet.',
      reason: 'Waarom is dit nodig?',
      submit: 'Verberg het vervolg',
      done: 'De aanbieder ziet vanaf nu niets nieuws.',
    },
    lift: {
      title: 'Vervolg zichtbaar maken',
      intro: 'Het strafrechtelijk onderzoek loopt geen gevaar meer. De aanbieder ziet daarna wat er intussen gebeurde.',
      reason: 'Waarom kan dit nu?',
      submit: 'Maak het vervolg zichtbaar',
      done: 'De aanbieder ziet het vervolg nu.',
    },
  },
  {
    holds: 'The provider now sees nothing of what follows',
    holdsText: (since) =>
      `Since ${since} our work may hinder a criminal investigation. The provider sees what you do only after you lift this.`,
    lay: {
      title: 'Hide what follows',
      intro:
        'Could our work hinder a criminal investigation? Then the provider sees nothing new of this case from now on, and no letters leave. The provider does not notice that you do this.',
      reason: 'Why is this needed?',
      submit: 'Hide what follows',
      done: 'The provider sees nothing new from now on.',
    },
    lift: {
      title: 'Show what followed',
      intro: 'The criminal investigation is no longer in danger. The provider then sees what happened meanwhile.',
      reason: 'Why is this possible now?',
      submit: 'Show what followed',
      done: 'The provider now sees what followed.',
    },
  },
);
