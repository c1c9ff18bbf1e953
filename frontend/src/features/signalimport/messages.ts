import { defineMessages } from '@/i18n/messages';

export const signalImportMessages = defineMessages(
  {
    worklist: 'Werklijst',
    newSignal: 'Nieuw signaal',
    title: 'Signalen importeren',
    intro:
      'Neem de signalen over uit de spreadsheet waarmee uw team werkte. Eerst controleren wij het bestand. Er wordt alles overgenomen, of niets.',
    fileName: 'signalen',
    columnsText:
      'Gebruik één regel per signaal. Kenmerk, Ontvangen op, Bron, Thema en Signaal moeten altijd gevuld zijn. Aan het kenmerk herkennen wij een signaal dat al is overgenomen.',
    providerText:
      'Een aanbieder herkennen wij aan het KVK-nummer, en anders aan de naam. Neem daarom eerst uw zorgaanbieders over.',
    endText:
      'Is een signaal afgesloten? Vul dan Besluit en Afgesloten op in. Het komt afgesloten binnen, zonder termijn en zonder bericht. Een signaal zonder besluit loopt nog: de termijn loopt vanaf de dag van ontvangst.',
    sourceTitle: 'Zet nergens wie het signaal gaf',
    sourceText:
      'In Bron staat alleen wat voor iemand het was, zoals Inwoner of Politie. Namen en adressen van melders horen niet in een spreadsheet. Haal ze ook weg uit de tekst van het signaal.',
    chooseHint: 'Ten hoogste 1.000 regels. Hebt u er meer, verdeel ze dan over bestanden.',
    goodText: 'Kijk hieronder wat er binnenkomt. Er is nog niets overgenomen.',
    counts: (rows: number, open: number, closed: number) => `${rows} signalen: ${open} lopend, ${closed} afgesloten.`,
    unknown: (count: number) =>
      count === 1
        ? 'Van 1 signaal staat de aanbieder niet in uw register.'
        : `Van ${count} signalen staat de aanbieder niet in uw register.`,
    unknownText: 'De naam uit het bestand blijft staan. Het telt niet mee bij een aanbieder.',
    plan: 'Signalen in het bestand',
    reference: 'Kenmerk',
    received: 'Ontvangen',
    provider: 'Aanbieder',
    notInRegister: 'niet in het register',
    noProvider: 'Niet genoemd',
    state: 'Komt binnen als',
    states: { open: 'lopend', closed: 'afgesloten' },
    taken: 'De signalen zijn overgenomen.',
    doneTitle: (count: number) => (count === 1 ? '1 signaal is overgenomen' : `${count} signalen zijn overgenomen`),
    doneText: 'Hieronder staat welk nummer elk signaal kreeg.',
    number: 'Nummer',
    another: 'Nog een bestand',
  },
  {
    worklist: 'Work list',
    newSignal: 'New signal',
    title: 'Import signals',
    intro:
      'Take in the signals from the spreadsheet with which your team worked. First we check the file. Everything is imported, or nothing.',
    fileName: 'signals',
    columnsText:
      'Use one row for each signal. Reference, Received on, Source, Theme and Signal must always be filled in. By the reference we recognise a signal that was imported before.',
    providerText:
      'We recognise a provider by the KVK number, and else by the name. Therefore import your providers first.',
    endText:
      'Was a signal closed? Then fill in Decision and Closed on. It comes in closed, without a term and without a mail. A signal without a decision is still open: its term runs from the day on which it came in.',
    sourceTitle: 'Never write down who gave the signal',
    sourceText:
      'Source holds only what kind of person it was, such as Resident or Police. Names and addresses of those who tell do not belong in a spreadsheet. Take them out of the text of the signal as well.',
    chooseHint: 'At most 1,000 rows. If you have more, divide them over files.',
    goodText: 'See below what comes in. Nothing was imported yet.',
    counts: (rows, open, closed) => `${rows} signals: ${open} open, ${closed} closed.`,
    unknown: (count) =>
      count === 1
        ? 'Of 1 signal the provider is not in your register.'
        : `Of ${count} signals the provider is not in your register.`,
    unknownText: 'The name of the file stays. It does not count for any provider.',
    plan: 'Signals in the file',
    reference: 'Reference',
    received: 'Received',
    provider: 'Provider',
    notInRegister: 'not in the register',
    noProvider: 'Not named',
    state: 'Comes in as',
    states: { open: 'open', closed: 'closed' },
    taken: 'The signals were imported.',
    doneTitle: (count) => (count === 1 ? '1 signal was imported' : `${count} signals were imported`),
    doneText: 'Below is the number that each signal got.',
    number: 'Number',
    another: 'Another file',
  },
);
