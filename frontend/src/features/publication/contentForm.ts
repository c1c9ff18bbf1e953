import type { PublicContent } from './queries';

/** The texts of the public version as fields; what is fixed travels along. */
export interface ContentForm {
  readonly title: string;
  readonly summary: string;
  readonly followUp: string;
  readonly sections: { id: string; heading: string; passages: { id: string; text: string }[] }[];
  readonly reactions: { passageId: string | null; text: string; followed: boolean; reason: string }[];
}

export const toForm = (content: PublicContent): ContentForm => ({
  title: content.title,
  summary: content.summary,
  followUp: content.followUp,
  sections: content.sections.map(({ id, heading, passages }) => ({
    id,
    heading,
    passages: passages.map((passage) => ({ ...passage })),
  })),
  reactions: content.reactions.map(({ passageId, ...rest }) => ({ passageId: passageId ?? null, ...rest })),
});

export const toContent = (form: ContentForm): PublicContent => form;

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
