import { defineMessages } from '@/i18n/messages';

export const sheetImportMessages = defineMessages(
  {
    templateTitle: 'De kolommen',
    template: 'Leeg voorbeeldbestand',
    choose: 'Bestand',
    result: 'Controleverslag',
    checking: (name: string) => `Wij controleerden ${name}.`,
    wrong: (count: number) =>
      count === 1 ? 'Er zit 1 fout in het bestand' : `Er zitten ${count} fouten in het bestand`,
    wrongText: 'Er is niets overgenomen. Verbeter het bestand en kies het opnieuw.',
    row: 'Regel',
    column: 'Kolom',
    wholeRow: 'hele regel',
    message: 'Wat is er mis?',
    errors: 'Fouten per regel',
    good: 'Er zitten geen fouten in het bestand',
    take: 'Alles overnemen',
  },
  {
    templateTitle: 'The columns',
    template: 'Empty sample file',
    choose: 'File',
    result: 'Account of the check',
    checking: (name) => `We checked ${name}.`,
    wrong: (count) => (count === 1 ? 'There is 1 error in the file' : `There are ${count} errors in the file`),
    wrongText: 'Nothing was imported. Put the file right and choose it again.',
    row: 'Row',
    column: 'Column',
    wholeRow: 'whole row',
    message: 'What is wrong?',
    errors: 'Errors by row',
    good: 'There are no errors in the file',
    take: 'Import everything',
  },
);
