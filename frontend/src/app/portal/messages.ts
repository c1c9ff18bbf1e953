import { defineMessages } from '@/i18n/messages';

export const portalMessages = defineMessages(
  {
    overview: 'Overzicht',
    file: 'Melding doen',
    reports: 'Mijn meldingen',
    inspections: 'Toezichtonderzoeken',
    organisation: 'Onze organisatie',
    accounts: 'Gebruikers',
    welcome: (name: string) => `Welkom, ${name}`,
    homeIntro: 'Hier ziet u wat er van u wordt gevraagd en wat er loopt.',
    drafts: 'Concepten',
    openReports: 'Lopende meldingen',
    noReports: 'Er lopen geen meldingen',
    noReportsText: 'Gebeurde er iets ernstigs in de zorg? Meld het direct, ten laatste binnen drie werkdagen.',
    allReports: 'Alle meldingen',
  },
  {
    overview: 'Overview',
    file: 'Make a report',
    reports: 'My reports',
    inspections: 'Inspections',
    organisation: 'Our organisation',
    accounts: 'Users',
    welcome: (name) => `Welcome, ${name}`,
    homeIntro: 'Here you see what is asked of you and what is under way.',
    drafts: 'Drafts',
    openReports: 'Open reports',
    noReports: 'There are no open reports',
    noReportsText: 'Did something serious happen in care? Report it at once, at the latest within three working days.',
    allReports: 'All reports',
  },
);
