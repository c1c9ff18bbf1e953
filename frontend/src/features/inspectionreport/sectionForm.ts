import type { components } from '@/api/schema.gen';
import type { ReportSection } from './queries';

/** What is typed in a section. A passage that is new has no id yet; the server gives it one. */
export interface SectionForm {
  readonly heading: string;
  readonly passages: { readonly id: string; readonly text: string }[];
}

export const toForm = ({ heading, passages }: ReportSection): SectionForm => ({
  heading,
  passages: passages.map(({ id, text }) => ({ id, text })),
});

export const toBody = ({ heading, passages }: SectionForm): components['schemas']['ReportSectionRequest'] => ({
  heading,
  passages: passages.map(({ id, text }) => (id ? { id, text } : { text })),
});

/**
 * The ids of the passages that were sent, in their order, after the server kept them. It leaves out a passage without
 * text and forgets its id: written in again, that passage is a new one.
 */
export function idsGiven(sent: SectionForm, kept: ReportSection): readonly string[] {
  const given = kept.passages.map(({ id }) => id);
  return sent.passages.map(({ text }) => (text.trim() ? (given.shift() ?? '') : ''));
}

/** What is typed here, where the other may have taken passages away: those are new again. */
export function onTopOf(mine: SectionForm, theirs: SectionForm): SectionForm {
  const known = new Set(theirs.passages.map(({ id }) => id));
  return {
    ...mine,
    passages: mine.passages.map(({ id, text }) => ({ id: known.has(id) ? id : '', text })),
  };
}
