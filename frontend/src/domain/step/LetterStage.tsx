import { skipToken, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Async, Loading } from '@/ui/states';
import styles from './LetterStage.module.css';
import { stepMessages } from './messages';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

export type LetterKind = components['schemas']['LetterKind'];
/** At once, when a colleague agrees, or when an embargo is lifted. */
export type LetterLeaves = 'NOW' | 'WHEN_AGREED' | 'WHEN_LIFTED';
type LetterDraft = components['schemas']['LetterDraft'];

/** The letter as a person left it, and the answers from which its template was filled. */
export interface EditedLetter {
  readonly subject: string;
  readonly body: string;
  readonly madeFrom: string;
}

/** Asks the server for a letter as its template has it. Nothing is kept there. */
export type AskLetter = (signal: AbortSignal) => Promise<LetterDraft>;

/** The letter of a step in a case, filled with what was answered so far. */
export const letterInCase =
  (caseId: string, kind: LetterKind, values: Record<string, string>): AskLetter =>
  (signal) =>
    answer(
      client.POST('/cases/{caseId}/letter-previews', {
        params: { path: { caseId } },
        body: { kind, values },
        signal,
      }),
    );

/** The letter that was asked for, once for everything that it was made from; none when there is nothing to ask. */
export function useLetterDraft(ask: AskLetter | undefined, step: string, madeFrom: string) {
  return useQuery({
    queryKey: ['letter-preview', step, madeFrom],
    staleTime: Infinity,
    queryFn: ask ? ({ signal }) => ask(signal) : skipToken,
  });
}

interface LetterStageProps {
  readonly draft: ReturnType<typeof useLetterDraft>;
  readonly madeFrom: string;
  readonly edited: EditedLetter | undefined;
  readonly onEdit: (letter: EditedLetter | undefined) => void;
  readonly leaves: LetterLeaves;
  readonly errorOf: (field: 'subject' | 'body') => string | undefined;
}

/** Reading and editing the letter of a step before it leaves: the text on the left, the paper on the right. */
export function LetterStage({ draft, madeFrom, edited, onEdit, leaves, errorOf }: LetterStageProps) {
  const t = useMessages(stepMessages);
  return (
    <Async query={draft} loading={<Loading lines={8} />}>
      {(template: LetterDraft) => {
        const letter = edited ?? { subject: template.subject, body: template.body, madeFrom };
        const edit = (part: Partial<EditedLetter>) => onEdit({ ...letter, ...part });
        return (
          <div className={styles.stage}>
            <p className={styles.intro}>
              {t.letterIntro} {t.letterLeaves[leaves]}
            </p>
            <dl className={styles.recipients}>
              <dt>{t.recipients}</dt>
              <dd>{template.recipients.length > 0 ? template.recipients.join(', ') : t.noRecipients}</dd>
            </dl>
            {edited && edited.madeFrom !== madeFrom ? <Alert tone="warning">{t.answersChanged}</Alert> : null}
            <div className={styles.columns}>
              <div className={styles.edit}>
                <FormField label={t.subject} name="letter.subject" error={errorOf('subject')}>
                  <TextInput value={letter.subject} onChange={(event) => edit({ subject: event.target.value })} />
                </FormField>
                <FormField label={t.body} hint={t.bodyHint} name="letter.body" error={errorOf('body')}>
                  <TextArea
                    rows={18}
                    limit={20_000}
                    value={letter.body}
                    onChange={(event) => edit({ body: event.target.value })}
                  />
                </FormField>
                {edited ? (
                  <Button kind="subtle" small onClick={() => onEdit(undefined)}>
                    {t.fromTemplate}
                  </Button>
                ) : null}
              </div>
              <section className={styles.paper} aria-label={t.paper}>
                <p className={styles.paperNote}>{t.paper}</p>
                <p className={styles.paperSubject}>{letter.subject}</p>
                <Suspense fallback={<Loading />}>
                  <MarkdownText>{letter.body}</MarkdownText>
                </Suspense>
              </section>
            </div>
          </div>
        );
      }}
    </Async>
  );
}
