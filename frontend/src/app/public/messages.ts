import { defineMessages } from '@/i18n/messages';

export const publicMessages = defineMessages(
  {
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
    whenTitle: 'Wat moet u melden?',
    whenText:
      'Een calamiteit is een gebeurtenis die niet was bedoeld of verwacht, die te maken heeft met de kwaliteit van de zorg en die ernstige schade of de dood van een cliënt tot gevolg heeft. Ook geweld bij de zorg meldt u. Twijfelt u? Vraag dan eerst overleg aan in het portaal.',
    whoTitle: 'Is er nu gevaar?',
    whoText: 'Bel 112. Denkt u aan een strafbaar feit, doe dan aangifte bij de politie. Meld daarna in het portaal.',
    accessibility: {
      title: 'Toegankelijkheid',
      intro: 'Iedereen moet met Waarborg kunnen werken, ook met een beperking.',
      statusTitle: 'Hoe toegankelijk is Waarborg?',
      status:
        'We bouwen Waarborg volgens de Europese norm EN 301 549 en de richtlijnen WCAG 2.2 op niveau AA. Iedere pagina wordt bij iedere wijziging met een computer gecontroleerd. Een onderzoek door een onafhankelijke deskundige hoort de organisatie te laten doen die Waarborg gebruikt; de uitkomst hoort op deze pagina.',
      doTitle: 'Wat we doen',
      doKeyboard: 'Alles werkt met alleen het toetsenbord, en u ziet steeds waar u bent.',
      doReader: 'Voorleessoftware leest namen, uitleg en fouten bij ieder veld.',
      doZoom: 'Schermen werken op een telefoon en bij sterke vergroting.',
      doLanguage: 'Teksten zijn kort en in begrijpelijke taal. U kunt kiezen voor Engels.',
      doTests: 'Kleur is nooit de enige manier waarop we iets laten zien.',
      problemTitle: 'Lukt er iets niet?',
      problem:
        'Laat het weten aan de toezichtorganisatie van uw gemeente. Zij helpt u ook als u niet digitaal kunt melden: bellen kan altijd.',
    },
    privacy: {
      title: 'Privacy',
      intro: 'In Waarborg staan gegevens over mensen in een kwetsbare positie. Daar gaan we zorgvuldig mee om.',
      whatTitle: 'Welke gegevens?',
      whatReports:
        'Meldingen: wat er is gebeurd, met wie, en wat eraan is gedaan. Namen van cliënten staan apart van het verhaal.',
      whatAccounts: 'Accounts: naam, e-mailadres en telefoonnummer van wie met Waarborg werkt.',
      whatLog: 'Een logboek: wie welke gegevens heeft gezien of gewijzigd, en wanneer.',
      whyTitle: 'Waarom?',
      why: 'De wet (Wmo 2015, artikel 3.4 en 6.1) verplicht aanbieders te melden en gemeenten toezicht te houden. De gemeente is verantwoordelijk voor de gegevens.',
      howTitle: 'Hoe beschermen we ze?',
      how: 'Alleen wie het voor het werk nodig heeft, ziet de gegevens. Gegevens over personen en bestanden zijn versleuteld. In e-mails staat nooit iets over de inhoud, alleen een nummer en een link.',
      cookiesTitle: 'Cookies',
      cookies: 'We gebruiken één cookie, en alleen om u ingelogd te houden. We volgen u niet.',
      rightsTitle: 'Uw rechten',
      rights:
        'U kunt vragen welke gegevens er over u zijn, en vragen om ze te verbeteren of te verwijderen. Richt uw vraag aan de functionaris gegevensbescherming van uw gemeente.',
    },
  },
  {
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
    whenTitle: 'What must you report?',
    whenText:
      'A calamity is an event that was not meant or expected, that has to do with the quality of care, and that led to serious harm to or the death of a client. Violence in care must be reported too. In doubt? Ask for a consultation in the portal first.',
    whoTitle: 'Is there danger now?',
    whoText: 'Call 112. If you think of a criminal offence, report it to the police. Then report in the portal.',
    accessibility: {
      title: 'Accessibility',
      intro: 'Everybody must be able to work with Waarborg, also with a disability.',
      statusTitle: 'How accessible is Waarborg?',
      status:
        'We build Waarborg to the European standard EN 301 549 and the guidelines WCAG 2.2 at level AA. Every page is checked by machine at every change. An audit by an independent expert is up to the organisation that uses Waarborg; its outcome belongs on this page.',
      doTitle: 'What we do',
      doKeyboard: 'Everything works with the keyboard alone, and you always see where you are.',
      doReader: 'Screen readers read names, explanations and errors with every field.',
      doZoom: 'Screens work on a telephone and when enlarged a lot.',
      doLanguage: 'Texts are short and in plain language. You can choose English.',
      doTests: 'Colour is never the only way in which we show something.',
      problemTitle: 'Does something not work?',
      problem:
        'Tell the supervising organisation of your municipality. It also helps you when you cannot report digitally: you can always call.',
    },
    privacy: {
      title: 'Privacy',
      intro: 'Waarborg holds data on people in a vulnerable position. We handle them with care.',
      whatTitle: 'Which data?',
      whatReports:
        'Reports: what happened, to whom, and what was done. Names of clients are kept apart from the story.',
      whatAccounts: 'Accounts: name, e-mail address and telephone number of who works with Waarborg.',
      whatLog: 'A log: who saw or changed which data, and when.',
      whyTitle: 'Why?',
      why: 'The law (Wmo 2015, articles 3.4 and 6.1) obliges providers to report and municipalities to supervise. The municipality is responsible for the data.',
      howTitle: 'How do we protect them?',
      how: 'Only who needs them for the work sees the data. Data on persons and files are encrypted. E-mails never tell anything of the content, only a number and a link.',
      cookiesTitle: 'Cookies',
      cookies: 'We use one cookie, and only to keep you signed in. We do not follow you.',
      rightsTitle: 'Your rights',
      rights:
        'You can ask which data there are about you, and ask to correct or remove them. Turn to the data protection officer of your municipality.',
    },
  },
);
