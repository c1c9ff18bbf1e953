import { defineMessages } from '@/i18n/messages';

/** The statements that every site of the government has. */
export const aboutMessages = defineMessages(
  {
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
      whatSignals:
        'Signalen: wat iemand ziet of hoort. Wie het vertelt, staat apart; alleen wie het signaal behandelt, kan dat openen.',
      whatAccounts: 'Accounts: naam, e-mailadres en telefoonnummer van wie met Waarborg werkt.',
      whatLog: 'Een logboek: wie welke gegevens heeft gezien of gewijzigd, en wanneer.',
      whyTitle: 'Waarom?',
      why: 'De wet (Wmo 2015, artikel 3.4 en 6.1) verplicht aanbieders te melden en gemeenten toezicht te houden. De gemeente is verantwoordelijk voor de gegevens.',
      howTitle: 'Hoe beschermen we ze?',
      how: 'Alleen wie het voor het werk nodig heeft, ziet de gegevens. Gegevens over personen en bestanden zijn versleuteld. In e-mails staat nooit iets over de inhoud, alleen een nummer en een link.',
      cookiesTitle: 'Cookies',
      cookies:
        'We gebruiken één cookie, en alleen om u ingelogd te houden. We volgen u niet. Wat u in het formulier voor een signaal typt, blijft in uw tabblad tot u het verstuurt of wist.',
      rightsTitle: 'Uw rechten',
      rights:
        'U kunt vragen welke gegevens er over u zijn, en vragen om ze te verbeteren of te verwijderen. Richt uw vraag aan de functionaris gegevensbescherming van uw gemeente.',
    },
  },
  {
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
      whatSignals:
        'Signals: what somebody sees or hears. Who tells it is kept apart; only who handles the signal can open that.',
      whatAccounts: 'Accounts: name, e-mail address and telephone number of who works with Waarborg.',
      whatLog: 'A log: who saw or changed which data, and when.',
      whyTitle: 'Why?',
      why: 'The law (Wmo 2015, articles 3.4 and 6.1) obliges providers to report and municipalities to supervise. The municipality is responsible for the data.',
      howTitle: 'How do we protect them?',
      how: 'Only who needs them for the work sees the data. Data on persons and files are encrypted. E-mails never tell anything of the content, only a number and a link.',
      cookiesTitle: 'Cookies',
      cookies:
        'We use one cookie, and only to keep you signed in. We do not follow you. What you type in the form for a signal stays in your tab until you send or wipe it.',
      rightsTitle: 'Your rights',
      rights:
        'You can ask which data there are about you, and ask to correct or remove them. Turn to the data protection officer of your municipality.',
    },
  },
);
