import type { components } from '@/api/schema.gen';
import type { InspectionReport } from './queries';

/** One text for each passage of the report, in their order, and one for the whole. */
export interface Reactions {
  readonly items: { readonly passageId: string; readonly text: string }[];
  readonly whole: string;
}

const passagesOf = (report: InspectionReport) => report.sections.flatMap((section) => section.passages);

export const toForm = (report: InspectionReport): Reactions => ({
  items: passagesOf(report).map(({ id }) => ({
    passageId: id,
    text: report.reaction?.items.find((item) => item.passageId === id)?.text ?? '',
  })),
  whole: report.reaction?.items.find((item) => !item.passageId)?.text ?? '',
});

const said = ({ text }: { readonly text: string }) => text.trim() !== '';

/** What is sent: only what was said. */
export const toBody = ({ items, whole }: Reactions): components['schemas']['ReportReactionRequest'] => ({
  items: [...items.filter(said), ...[{ text: whole }].filter(said)],
});

/** The field that a pointer of the server (`/items/1/text`) is about: it counts only what was said. */
export function fieldOf(form: Reactions, pointer: string): string {
  const sent = toBody(form).items[Number(pointer.split('/')[2])];
  const position = form.items.findIndex(({ passageId }) => passageId === sent?.passageId);
  return position < 0 ? 'whole' : `items.${position}.text`;
}

/** What is typed here, by the passages of the draft as the other read it. */
export const onTopOf = (mine: Reactions, theirs: Reactions): Reactions => ({
  ...mine,
  items: theirs.items.map(({ passageId }) => ({
    passageId,
    text: mine.items.find((one) => one.passageId === passageId)?.text ?? '',
  })),
});
