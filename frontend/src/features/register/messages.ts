import { defineMessages } from '@/i18n/messages';

export const registerMessages = defineMessages(
  {
    title: 'Zorgaanbieders importeren',
    intro:
      'Neem zorgaanbieders en locaties over uit een spreadsheet. Eerst controleren wij het bestand en ziet u wat er verandert. Er wordt alles overgenomen, of niets.',
    fileName: 'zorgaanbieders',
    templateText:
      'Gebruik één regel per locatie. Een aanbieder herkennen wij aan het KVK-nummer. Een kolom die u weglaat, verandert niets.',
    chooseHint: 'Een export uit het register kunt u aanpassen en hier weer importeren.',
    goodText: 'Kijk hieronder wat er verandert. Er is nog niets overgenomen.',
    nothing: 'Er verandert niets',
    nothingText: 'Alles in het bestand staat al zo in het register.',
    counts: (rows: number, fresh: number, changed: number, linked: number, same: number) =>
      `${rows} regels: ${fresh} nieuw, ${changed} gewijzigd, ${linked} gekoppeld, ${same} ongewijzigd.`,
    plan: 'Wat er verandert',
    name: 'Zorgaanbieder',
    kvk: 'KVK-nummer',
    outcome: 'Wat gebeurt er?',
    outcomes: { NEW: 'nieuw', CHANGED: 'wordt gewijzigd', UNCHANGED: 'blijft gelijk', LINKED: 'wordt gekoppeld' },
    linkedText: 'Staat al in Waarborg en wordt gekoppeld zoals het er staat.',
    changes: 'Wijzigingen',
    change: (column: string, before: string, after: string) => `${column}: van ${before} naar ${after}`,
    empty: 'leeg',
    location: (name: string, outcome: string) => `Locatie ${name}: ${outcome}`,
    taken: 'Het bestand is overgenomen in het register.',
  },
  {
    title: 'Import providers',
    intro:
      'Take providers and locations in from a spreadsheet. First we check the file and you see what changes. Everything is imported, or nothing.',
    fileName: 'providers',
    templateText:
      'Use one row for each location. We recognise a provider by its KVK number. A column that you leave out changes nothing.',
    chooseHint: 'You can change an export of the register and import it here again.',
    goodText: 'See below what changes. Nothing was imported yet.',
    nothing: 'Nothing changes',
    nothingText: 'All that the file says stands in the register already.',
    counts: (rows, fresh, changed, linked, same) =>
      `${rows} rows: ${fresh} new, ${changed} changed, ${linked} linked, ${same} unchanged.`,
    plan: 'What changes',
    name: 'Provider',
    kvk: 'KVK number',
    outcome: 'What happens?',
    outcomes: { NEW: 'new', CHANGED: 'changes', UNCHANGED: 'stays the same', LINKED: 'is linked' },
    linkedText: 'Is in Waarborg already and is linked as it stands.',
    changes: 'Changes',
    change: (column, before, after) => `${column}: from ${before} to ${after}`,
    empty: 'empty',
    location: (name, outcome) => `Location ${name}: ${outcome}`,
    taken: 'The file was imported into the register.',
  },
);
