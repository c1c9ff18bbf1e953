import type { DocumentRequest } from './queries';

/** What the provider sends of a request for documents. */
export interface AnswerForm {
  readonly answers: string[];
  readonly attachmentIds: string[];
  /** Which of the asked items a file answers, by its place; the others answer the request as a whole. */
  readonly fileItems: { readonly attachmentId: string; readonly item: number }[];
}

export const answerFormOf = ({ draft, items }: DocumentRequest): AnswerForm => ({
  answers: items.map((_, position) => draft?.answers[position] ?? ''),
  attachmentIds: [...(draft?.attachmentIds ?? [])],
  fileItems: [...(draft?.fileItems ?? [])],
});

/** The questions that two answers differ in. */
export const differing = (
  { items }: DocumentRequest,
  mine: AnswerForm,
  theirs: AnswerForm,
  filesLabel: string,
): readonly string[] => {
  const files = ({ attachmentIds, fileItems }: AnswerForm) => JSON.stringify([attachmentIds, fileItems]);
  return [
    ...items.flatMap(({ text }, position) => (mine.answers[position] === theirs.answers[position] ? [] : [text])),
    ...(files(mine) === files(theirs) ? [] : [filesLabel]),
  ];
};
