import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Narrow, Row, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { SaveState } from '@/ui/SaveState';
import { StepHeading } from '@/ui/StepHeading';
import { Stepper } from '@/ui/Stepper';
import { toast } from '@/ui/Toast';
import { CheckStep } from './CheckStep';
import { ConsequencesStep } from './ConsequencesStep';
import { ContactStep } from './ContactStep';
import styles from './draft.module.css';
import { toForm, type DraftForm } from './draftForm';
import { EventStep } from './EventStep';
import { DraftProvider } from './fields';
import { fieldMessages } from './fieldMessages';
import { IntakeStep } from './IntakeStep';
import { MeasuresStep } from './MeasuresStep';
import { draftMessages } from './messages';
import { PlaceStep } from './PlaceStep';
import { discard, readDraft, useCheck, type Draft, type DraftCheck } from './queries';
import { askable, fieldOfPointer, isBegun, slugs, stepOfPointer, stepsFor, type StepKey } from './steps';
import { useDraftSaving } from './useDraftSaving';

const pages = {
  INTAKE: IntakeStep,
  PLACE: PlaceStep,
  EVENT: EventStep,
  CONSEQUENCES: ConsequencesStep,
  MEASURES: MeasuresStep,
  CONTACT: ContactStep,
};

interface DraftEditorProps {
  readonly draft: Draft;
  readonly step: StepKey;
  readonly byStaff: boolean;
  /** The address of the draft's pages, without the step. */
  readonly base: string;
  /** Where one goes when one stops. */
  readonly home: string;
  readonly onFiled: (reportId: string) => void;
}

/** The report while it is written: pages in any order, saved while typing, checked by the server. */
export function DraftEditor({ draft, step, byStaff, base, home, onFiled }: DraftEditorProps) {
  const t = useMessages(draftMessages);
  const labels = useMessages(fieldMessages);
  const go = useGo();
  const queries = useQueryClient();
  const saved = useDraftSaving(draft, byStaff);
  const { form, saving, errors, setErrors, restored } = saved;
  const check = useCheck(draft.id);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const steps = stepsFor(byStaff);
  const now = steps.indexOf(step);
  const addressOf = (key: StepKey) => `${base}/${slugs[key]}`;
  const seen = useSeenSteps(draft, step);

  const kind = form.watch('kind') as keyof typeof t.editTitle | '';
  const title = byStaff ? t.phoneTitle : t.editTitle[kind || 'none'];
  const errorsHere = Object.entries(errors)
    .filter(([name]) => stepOfPointer(`/${name.replaceAll('.', '/')}`) === step)
    .map(([name, message]) => ({ name, message }));

  const move = (to: StepKey) => {
    setAttempt(0);
    go(addressOf(to));
  };
  const leaveStep = async (to: StepKey, mayMiss: boolean) => {
    setBusy(true);
    const safe = await saving.flush();
    // Without a connection the last findings are about an older text: one writes on and hears it later.
    const found = mayMiss || !safe ? undefined : await check.refetch();
    const missing = found?.isSuccess ? missingOn(step, found.data) : [];
    setBusy(false);
    if (missing.length === 0) {
      if (mayMiss) void check.refetch();
      move(to);
      return;
    }
    setErrors((all) => ({ ...all, ...Object.fromEntries(missing) }));
    setAttempt((count) => count + 1);
  };
  const stop = async () => {
    setBusy(true);
    const safe = await saving.flush();
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['get', '/report-drafts'] });
    if (safe) go(home);
    else toast.failed(t.notSavedText);
  };
  const throwAway = async () => {
    await saving.flush();
    try {
      const { version } = await readDraft(draft.id);
      await discard(draft.id, version);
    } catch (error) {
      // Already gone is what was asked for.
      if (!isApiProblem(error) || error.status !== 404) throw error;
    }
    await queries.invalidateQueries({ queryKey: ['get', '/report-drafts'] });
    toast.done(t.discarded);
    go(home, { replace: true });
  };

  const Page = step === 'CHECK' ? undefined : pages[step];
  const next = steps[now + 1];
  const previous = steps[now - 1];
  return (
    <Narrow>
      <PageHeader title={title} intro={byStaff ? t.onBehalf(draft.providerName) : undefined} />
      <Stepper
        current={now}
        steps={steps.map((key) => ({
          label: t.steps[key],
          to: addressOf(key),
          state: stateOf(key, seen.has(key), check.data),
        }))}
      />
      <FormProvider {...form}>
        <DraftProvider
          value={{
            draftId: draft.id,
            providerId: draft.providerId,
            byStaff,
            addressOf,
            errors,
            setError: (name, message) =>
              setErrors((all) => (message === undefined ? all : { ...all, [name]: message })),
          }}
        >
          <Stack>
            {restored ? (
              <Alert tone="info" live>
                {t.restored}
              </Alert>
            ) : null}
            <ErrorSummary errors={attempt > 0 ? errorsHere : []} attempt={attempt} />
            <Card>
              <div className={styles.bar}>
                <StepHeading step={step}>{t.stepTitle(now + 1, steps.length, t.steps[step])}</StepHeading>
                <SaveState state={saving.state} />
              </div>
              {Page ? <Page /> : <CheckStep check={check} saving={saving} onFiled={onFiled} />}
              <div className={styles.end}>
                <Row>
                  {next ? (
                    <Button kind="primary" busy={busy} onClick={() => void leaveStep(next, false)}>
                      {t.next}
                    </Button>
                  ) : null}
                  {next && attempt > 0 && errorsHere.length > 0 ? (
                    <Button onClick={() => void leaveStep(next, true)}>{t.nextAnyway}</Button>
                  ) : null}
                  {previous ? <Button onClick={() => void leaveStep(previous, true)}>{t.previous}</Button> : null}
                  <Button kind="subtle" onClick={() => void stop()}>
                    {t.later}
                  </Button>
                </Row>
              </div>
            </Card>
            <div>
              <Button kind="subtle" small onClick={() => setDiscarding(true)}>
                {t.discard}
              </Button>
            </div>
          </Stack>
        </DraftProvider>
      </FormProvider>
      <ConfirmDialog
        open={discarding}
        title={t.discardTitle}
        confirm={t.discard}
        danger
        onConfirm={throwAway}
        onClose={() => setDiscarding(false)}
      >
        {t.discardText}
      </ConfirmDialog>
      <SavedFormConflict
        saved={saved}
        read={() => readDraft(draft.id)}
        toForm={({ content }) => toForm(content)}
        different={(mine, theirs) => different(mine, theirs, labels)}
      />
    </Narrow>
  );
}

/** The steps that were on the screen, or had answers when the draft was opened. */
function useSeenSteps(draft: Draft, step: StepKey): ReadonlySet<StepKey> {
  const [seen, setSeen] = useState<ReadonlySet<StepKey>>(
    () => new Set(stepsFor(true).filter((key) => isBegun(key, draft.content))),
  );
  useEffect(() => {
    setSeen((all) => (all.has(step) ? all : new Set([...all, step])));
  }, [step]);
  return seen;
}

function missingOn(step: StepKey, check: DraftCheck | undefined): (readonly [string, string])[] {
  return askable(check?.missing ?? [])
    .filter(({ pointer }) => stepOfPointer(pointer) === step)
    .map(({ pointer, message }) => [fieldOfPointer(pointer), message] as const);
}

function stateOf(step: StepKey, seen: boolean, check: DraftCheck | undefined): 'todo' | 'done' | 'incomplete' {
  if (!seen || !check || step === 'CHECK') return 'todo';
  return missingOn(step, check).length > 0 ? 'incomplete' : 'done';
}

/** The questions that were answered differently, by their labels. */
function different(mine: DraftForm, theirs: DraftForm, labels: object): readonly string[] {
  const known = new Map(Object.entries(labels) as [string, unknown][]);
  return (Object.keys(mine) as (keyof DraftForm)[])
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) => known.get(key))
    .filter((label): label is string => typeof label === 'string');
}
