import { defineMessages } from '@/i18n/messages';

export const attachmentMessages = defineMessages(
  {
    title: 'Bestanden',
    emptyTitle: 'Er zijn geen bestanden',
    add: 'Bestand toevoegen',
    addHint: 'Wat u toevoegt, blijft bij de melding bewaard en is zichtbaar voor de aanbieder en de toezichthouder.',
    internal: 'Alleen voor het team',
    internalHint: 'De aanbieder ziet dit bestand niet.',
    by: (who: string, when: string) => `toegevoegd door ${who} op ${when}`,
    onlyTeam: 'alleen team',
    fileNotScanned: 'niet op virussen gecontroleerd',
    notScanned: 'Er is geen virusscanner ingesteld. Alleen het soort bestand wordt gecontroleerd.',
  },
  {
    title: 'Files',
    emptyTitle: 'There are no files',
    add: 'Add a file',
    addHint: 'What you add is kept with the report and can be seen by the provider and the supervisor.',
    internal: 'For the team only',
    internalHint: 'The provider does not see this file.',
    by: (who, when) => `added by ${who} on ${when}`,
    onlyTeam: 'team only',
    fileNotScanned: 'not checked for viruses',
    notScanned: 'No virus scanner is set. Only the type of a file is checked.',
  },
);
