import { defineMessages } from '@/i18n/messages';

export const publicMessages = defineMessages(
  {
    passOn: 'Signaal doorgeven',
    forProviders: 'Voor zorgaanbieders',
    forSupervisors: 'Voor toezichthouders',
    homeTitle: 'Calamiteiten en geweld melden aan het toezicht',
    homeLead:
      'Met Waarborg melden zorgaanbieders een calamiteit of geweld bij het toezicht van de gemeente. Het toezicht bewaakt wat er met de melding gebeurt, tot en met de verbeteringen.',
    reportAsProvider: 'Melden als aanbieder',
    signInAsSupervisor: 'Inloggen voor toezichthouders',
    howTitle: 'Zo gaat het met een melding',
    stepReport: 'Melden',
    stepReportText:
      'De aanbieder meldt zo snel mogelijk, en uiterlijk binnen drie werkdagen. Wat is ingevuld, blijft bewaard.',
    stepReceive: 'Bevestigen',
    stepReceiveText: 'Het toezicht bevestigt de melding en vraagt aan wat nog ontbreekt. Iedere termijn is zichtbaar.',
    stepAssess: 'Onderzoeken',
    stepAssessText: 'De aanbieder onderzoekt wat er is gebeurd. Het toezicht beoordeelt of dat goed is gedaan.',
    stepClose: 'Leren en afsluiten',
    stepCloseText: 'Verbeteringen worden gevolgd. De cliënt of de familie hoort wat er uit het onderzoek komt.',
    somethingWrong: 'Ziet u als inwoner, cliënt of medewerker dat zorg of hulp niet goed is?',
    somethingWrongText: 'Iedereen kan een signaal geven, ook zonder naam. Eerst leest u waar u wat kunt doorgeven.',
    somethingWrongLink: 'Waar kan ik wat doorgeven?',
    whenTitle: 'Wat moet een aanbieder melden?',
    whenText:
      'Een calamiteit is een gebeurtenis die niet was bedoeld of verwacht, die te maken heeft met de kwaliteit van de zorg en die ernstige schade of de dood van een cliënt tot gevolg heeft. Ook geweld bij de zorg meldt u. Twijfelt u? Vraag dan eerst overleg aan in het portaal.',
    whoTitle: 'Is er nu gevaar?',
    whoText: 'Bel 112. Denkt u aan een strafbaar feit, doe dan aangifte bij de politie. Meld daarna in het portaal.',
  },
  {
    passOn: 'Pass on a signal',
    forProviders: 'For care providers',
    forSupervisors: 'For supervisors',
    homeTitle: 'Report calamities and violence to the supervisors',
    homeLead:
      'With Waarborg, care providers report a calamity or violence to the supervisors of the municipality. The supervisors watch over what happens next, up to and including the improvements.',
    reportAsProvider: 'Report as a provider',
    signInAsSupervisor: 'Sign in for supervisors',
    howTitle: 'What happens with a report',
    stepReport: 'Reporting',
    stepReportText:
      'The provider reports as soon as possible, and within three working days at the latest. What was filled in is kept.',
    stepReceive: 'Confirming',
    stepReceiveText: 'The supervisors confirm the report and ask for what is missing. Every term can be seen.',
    stepAssess: 'Investigating',
    stepAssessText: 'The provider investigates what happened. The supervisors judge whether that was done well.',
    stepClose: 'Learning and closing',
    stepCloseText: 'Improvements are followed. The client or the family hears what the investigation found.',
    somethingWrong: 'Do you see as a resident, client or employee that care or support is not good?',
    somethingWrongText: 'Everybody can give a signal, also without a name. You first read where to report what.',
    somethingWrongLink: 'Where can I report what?',
    whenTitle: 'What must a provider report?',
    whenText:
      'A calamity is an event that was not meant or expected, that has to do with the quality of care, and that led to serious harm to or the death of a client. Violence in care must be reported too. In doubt? Ask for a consultation in the portal first.',
    whoTitle: 'Is there danger now?',
    whoText: 'Call 112. If you think of a criminal offence, report it to the police. Then report in the portal.',
  },
);
