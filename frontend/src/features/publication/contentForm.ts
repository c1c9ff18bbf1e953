import type { PublicContent } from './queries';

/** The texts of the public version as fields, and as they are sent; what is fixed travels along. */
export interface ContentForm {
  readonly title: string;
  readonly summary: string;
  readonly followUp: string;
  readonly sections: { id: string; heading: string; passages: { id: string; text: string }[] }[];
  readonly reactions: { passageId: string | null; text: string; followed: boolean; reason: string }[];
}

/** Always in the same order, so that the same texts are the same when they are compared. */
export const toForm = (content: PublicContent): ContentForm => ({
  title: content.title,
  summary: content.summary,
  followUp: content.followUp,
  sections: content.sections.map(({ id, heading, passages }) => ({
    id,
    heading,
    passages: passages.map(({ id, text }) => ({ id, text })),
  })),
  reactions: content.reactions.map(({ passageId, text, followed, reason }) => ({
    passageId: passageId ?? null,
    text,
    followed,
    reason,
  })),
});

/** The texts that differ, by the name of their field. */
export function different(mine: ContentForm, theirs: ContentForm, nameOf: (field: string) => string): string[] {
  const [here, there] = [textsOf(mine), textsOf(theirs)];
  return Object.keys({ ...here, ...there })
    .filter((field) => here[field] !== there[field])
    .map(nameOf);
}

function textsOf(form: ContentForm): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['title', form.title],
    ['summary', form.summary],
    ...form.sections.flatMap((section, at) => [
      [`sections.${at}.heading`, section.heading],
      ...section.passages.map((passage, place) => [`sections.${at}.passages.${place}.text`, passage.text]),
    ]),
    ...form.reactions.flatMap((reaction, at) => [
      [`reactions.${at}.text`, reaction.text],
      [`reactions.${at}.reason`, reaction.reason],
    ]),
    ['followUp', form.followUp],
  ]) as Readonly<Record<string, string>>;
}
