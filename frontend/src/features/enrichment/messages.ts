import { defineMessages } from '@/i18n/messages';

const plural = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const enrichmentMessages = defineMessages(
  {
    title: 'Verrijking',
    intro:
      'Dit wilt u weten voordat u weegt. Wat het systeem weet, staat er al. U kunt ook wegen als er nog iets open is.',
    progress: (done: number, total: number) => `${done} van ${plural(total, 'punt', 'punten')} bekend`,
    counted: (moment: string) => `Geteld op ${moment}, uit de gegevens van uw eigen organisatie.`,
    noProvider:
      'De aanbieder van dit signaal is nog niet bekend. Zodra u die invult, zoekt het systeem op wat het weet.',
    emptyTitle: 'Er zijn geen punten',
    emptyText: 'Uw organisatie heeft geen punten ingesteld. Een coördinator kan dat doen bij Beheer, Protocol.',
    required: 'nodig',
    states: { FILLED: 'Bekend', ANSWERED: 'Beantwoord', ASKED: 'Gevraagd', OPEN: 'Open' },
    signals: (count: number, open: number) =>
      count === 0 ? 'Geen andere signalen' : `${plural(count, 'ander signaal', 'andere signalen')}, ${open} open`,
    reports: (count: number, open: number) =>
      count === 0 ? 'Geen meldingen' : `${plural(count, 'melding', 'meldingen')}, ${open} open`,
    measures: (count: number, open: number) =>
      count === 0 ? 'Geen verbetermaatregelen' : `${plural(count, 'maatregel', 'maatregelen')}, ${open} niet afgerond`,
    contracts: (count: number, running: number) =>
      count === 0
        ? 'Geen contract met deze aanbieder'
        : `${plural(count, 'contract', 'contracten')}, ${running} geldt nu`,
    locations: (count: number, capacity: number | undefined) =>
      count === 0
        ? 'Geen open locaties bekend'
        : capacity
          ? `${plural(count, 'locatie', 'locaties')} met samen ${plural(capacity, 'plaats', 'plaatsen')}`
          : `${plural(count, 'locatie', 'locaties')}, aantal plaatsen niet bekend`,
    budget: (clients: number | undefined) =>
      clients === undefined
        ? 'Geeft ook zorg uit een pgb, aantal cliënten niet bekend'
        : `Geeft ook zorg uit een pgb, aan ${plural(clients, 'cliënt', 'cliënten')}`,
    noBudget: 'Geen zorg uit een pgb bekend',
    kvk: (number: string) => `KVK-nummer ${number}`,
    noKvk: 'Geen KVK-nummer bekend',
    list: 'Bekijk',
    listOf: (label: string) => `Bekijk: ${label}`,
    answers: { FOUND: 'Ja', NOT_FOUND: 'Nee, niet te achterhalen', NOT_APPLICABLE: 'Niet van toepassing' },
    by: (name: string, moment: string) => `${name}, ${moment}`,
    askedOf: (name: string) => `Gevraagd aan ${name}`,
    inquiryStates: {
      OPEN: 'wacht op antwoord',
      ANSWERED: 'heeft geantwoord',
      DECLINED: 'geeft geen antwoord',
      WITHDRAWN: 'vraag ingetrokken',
    },
    fill: 'Invullen',
    fillOf: (label: string) => `Invullen: ${label}`,
    change: 'Wijzigen',
    changeOf: (label: string) => `Wijzigen: ${label}`,
    question: 'Hebt u dit uitgezocht?',
    questionHint: 'Laat dit leeg als u op het antwoord op een vraag wacht.',
    note: 'Wat weet u?',
    noteNeeded: 'Schrijf op wat u weet, of waarom het niet te achterhalen is.',
    tooLong: 'Maak de tekst korter: hoogstens 4000 tekens.',
    inquiry: 'Vraag waarmee u dit uitzoekt',
    inquiryHint: 'Kies een vraag die u bij dit signaal heeft gesteld. Het antwoord telt hier mee.',
    noInquiry: 'Geen vraag',
    meanwhile: 'Een collega vulde dit intussen in. Als u bewaart, komt uw antwoord daarvoor in de plaats.',
    choose: 'Kies een antwoord, of kies een vraag die u hebt gesteld.',
    save: 'Opslaan',
    saved: 'Uw antwoord is bewaard.',
  },
  {
    title: 'Enrichment',
    intro:
      'This is what you want to know before weighing. What the system knows is there already. You can weigh while something is open.',
    progress: (done, total) => `${done} of ${plural(total, 'point', 'points')} known`,
    counted: (moment) => `Counted on ${moment}, from the data of your own authority.`,
    noProvider:
      'The provider of this signal is not known yet. As soon as you fill it in, the system looks up what it knows.',
    emptyTitle: 'There are no points',
    emptyText: 'Your authority has set no points. A coordinator can do that at Management, Protocol.',
    required: 'needed',
    states: { FILLED: 'Known', ANSWERED: 'Answered', ASKED: 'Asked', OPEN: 'Open' },
    signals: (count, open) =>
      count === 0 ? 'No other signals' : `${plural(count, 'other signal', 'other signals')}, ${open} open`,
    reports: (count, open) => (count === 0 ? 'No reports' : `${plural(count, 'report', 'reports')}, ${open} open`),
    measures: (count, open) =>
      count === 0 ? 'No improvement measures' : `${plural(count, 'measure', 'measures')}, ${open} not finished`,
    contracts: (count, running) =>
      count === 0
        ? 'No contract with this provider'
        : `${plural(count, 'contract', 'contracts')}, ${running} in force now`,
    locations: (count, capacity) =>
      count === 0
        ? 'No open locations known'
        : capacity
          ? `${plural(count, 'location', 'locations')} with ${plural(capacity, 'place', 'places')} together`
          : `${plural(count, 'location', 'locations')}, number of places not known`,
    budget: (clients) =>
      clients === undefined
        ? 'Also gives care from personal budgets, number of clients not known'
        : `Also gives care from personal budgets, to ${plural(clients, 'client', 'clients')}`,
    noBudget: 'No care from personal budgets known',
    kvk: (number) => `Chamber of Commerce number ${number}`,
    noKvk: 'No Chamber of Commerce number known',
    list: 'Look',
    listOf: (label) => `Look: ${label}`,
    answers: { FOUND: 'Yes', NOT_FOUND: 'No, can’t be found out', NOT_APPLICABLE: 'Does not apply' },
    by: (name, moment) => `${name}, ${moment}`,
    askedOf: (name) => `Asked of ${name}`,
    inquiryStates: {
      OPEN: 'no answer yet',
      ANSWERED: 'has answered',
      DECLINED: 'does not answer',
      WITHDRAWN: 'inquiry withdrawn',
    },
    fill: 'Fill in',
    fillOf: (label) => `Fill in: ${label}`,
    change: 'Change',
    changeOf: (label) => `Change: ${label}`,
    question: 'Did you find this out?',
    questionHint: 'Leave this empty while you wait for the answer to an inquiry.',
    note: 'What do you know?',
    noteNeeded: 'Write down what you know, or why it can’t be found out.',
    tooLong: 'Make the text shorter: at most 4000 characters.',
    inquiry: 'Inquiry by which you find this out',
    inquiryHint: 'Choose an inquiry of this signal. Its answer counts here.',
    meanwhile: 'A colleague filled this in meanwhile. When you save, your answer takes its place.',
    noInquiry: 'No inquiry',
    choose: 'Choose an answer, or choose an inquiry.',
    save: 'Save',
    saved: 'Your answer was saved.',
  },
);
