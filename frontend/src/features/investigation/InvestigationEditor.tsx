import { useEffect, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { client, etagOf, versioned } from '@/api/client';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useMessages } from '@/i18n/messages';
import { useSavedForm } from '@/lib/useSavedForm';
import { pointerToField } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Row, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { SaveState } from '@/ui/SaveState';
import { StepHeading } from '@/ui/StepHeading';
import { Stepper } from '@/ui/Stepper';
import { toast } from '@/ui/Toast';
import { CheckPart } from './CheckPart';
import { ErrorsContext, QuestionField } from './fields';
import styles from './investigation.module.css';
import { toContent, toForm, type InvestigationForm } from './investigationForm';
import { investigationMessages } from './messages';
import { readInvestigation, useCheck, type Check, type Investigation } from './queries';
import { partKeys, partOfPointer, partSlugs, questions, type PartKey } from './questions';

interface InvestigationEditorProps {
  readonly investigation: Investigation;
  readonly part: PartKey;
  /** The address of the parts. */
  readonly base: string;
  readonly home: string;
  readonly onSubmitted: () => void;
}

const partOfField = (name: string) => partOfPointer(`/${name.replaceAll('.', '/')}`);

/** The structured report while it is written: parts in any order, saved while typing, checked by the server. */
export function InvestigationEditor({ investigation, part, base, home, onSubmitted }: InvestigationEditorProps) {
  const t = useMessages(investigationMessages);
  const go = useGo();
  const { reportId } = investigation;
  const check = useCheck(reportId);
  const saved = useSavedForm<InvestigationForm>({
    key: `investigation.${reportId}.${investigation.round}`,
    known: toForm(investigation.content),
    etag: etagOf(investigation.version),
    toBody: toContent,
    save: (values, etag) =>
      versioned(
        client.PUT('/reports/{reportId}/investigation', {
          params: { path: { reportId }, header: { 'If-Match': etag } },
          body: toContent(values),
        }),
      ),
    toField: pointerToField,
  });
  const { form, saving, errors, setErrors, restored } = saved;
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<PartKey>>(() => new Set(begun(investigation)));
  useEffect(() => setSeen((all) => (all.has(part) ? all : new Set([...all, part]))), [part]);

  const now = partKeys.indexOf(part);
  const [next, previous] = [partKeys[now + 1], partKeys[now - 1]];
  const addressOf = (key: PartKey) => `${base}/${partSlugs[key]}`;
  const here = Object.entries(errors)
    .filter(([name]) => partOfField(name) === part)
    .map(([name, message]) => ({ name, message }));

  const leave = async (to: PartKey, mayMiss: boolean) => {
    setBusy(true);
    await saving.flush();
    const missing = missingOn(part, (await check.refetch()).data);
    setBusy(false);
    if (mayMiss || missing.length === 0) {
      setAttempt(0);
      go(addressOf(to));
      return;
    }
    setErrors((all) => ({ ...all, ...Object.fromEntries(missing) }));
    setAttempt((count) => count + 1);
  };
  const stop = async () => {
    if (await saving.flush()) go(home);
    else toast.failed(t.notSaved);
  };

  return (
    <>
      <Stepper
        current={now}
        steps={partKeys.map((key) => ({
          label: t.parts[key],
          to: addressOf(key),
          state:
            !seen.has(key) || !check.data || key === 'CHECK'
              ? 'todo'
              : missingOn(key, check.data).length > 0
                ? 'incomplete'
                : 'done',
        }))}
      />
      <FormProvider {...form}>
        <ErrorsContext value={errors}>
          <Stack>
            {restored ? <Alert live>{t.restored}</Alert> : null}
            <ErrorSummary errors={attempt > 0 ? here : []} attempt={attempt} />
            <Card>
              <div className={styles.bar}>
                <StepHeading step={part}>{t.partTitle(now + 1, partKeys.length, t.parts[part])}</StepHeading>
                <SaveState state={saving.state} />
              </div>
              {part === 'CHECK' ? (
                <CheckPart
                  reportId={reportId}
                  check={check}
                  saving={saving}
                  addressOf={addressOf}
                  onSubmitted={onSubmitted}
                />
              ) : (
                <Stack key={part}>
                  {questions[part].map((question) => (
                    <QuestionField key={question.kind === 'method' ? 'method' : question.name} question={question} />
                  ))}
                </Stack>
              )}
              <div className={styles.end}>
                <Row>
                  {next ? (
                    <Button kind="primary" busy={busy} onClick={() => void leave(next, false)}>
                      {t.next}
                    </Button>
                  ) : null}
                  {next && attempt > 0 && here.length > 0 ? (
                    <Button onClick={() => void leave(next, true)}>{t.nextAnyway}</Button>
                  ) : null}
                  {previous ? <Button onClick={() => void leave(previous, true)}>{t.previous}</Button> : null}
                  <Button kind="subtle" onClick={() => void stop()}>
                    {t.later}
                  </Button>
                </Row>
              </div>
            </Card>
          </Stack>
        </ErrorsContext>
      </FormProvider>
      <SavedFormConflict
        saved={saved}
        read={() => readInvestigation(reportId)}
        toForm={({ content }) => toForm(content)}
        different={(mine, theirs) => different(mine, theirs, { ...t.questions, ...t.lists })}
      />
    </>
  );
}

const begun = (investigation: Investigation): PartKey[] =>
  Object.keys(investigation.content ?? {}).flatMap((name) => partOfField(name) ?? []);

function missingOn(part: PartKey, check: Check | undefined): (readonly [string, string])[] {
  return (check?.missing ?? [])
    .filter(({ pointer }) => partOfPointer(pointer) === part)
    .map(({ pointer, message }) => [pointerToField(pointer), message] as const);
}

function different(
  mine: InvestigationForm,
  theirs: InvestigationForm,
  labels: Readonly<Record<string, string>>,
): readonly string[] {
  return (Object.keys(mine) as (keyof InvestigationForm)[])
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) => labels[key])
    .filter((label) => label !== undefined);
}
