import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { answer, api, client } from '@/api/client';
import { Queries } from '@/api/Queries';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Row, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, ErrorState } from '@/ui/states';
import { StepHeading } from '@/ui/StepHeading';
import { Stepper } from '@/ui/Stepper';
import { toast } from '@/ui/Toast';
import { CheckStep } from './CheckStep';
import { SignalProvider } from './fields';
import styles from './intake.module.css';
import { keepSignal, keptSignal, wipeSignal } from './keptSignal';
import { publicSignalMessages } from './publicMessages';
import { Receipt } from './Receipt';
import {
  addressOf,
  emptyForm,
  errorsOf,
  errorsOn,
  firstStepWith,
  questionAt,
  steps,
  toRequest,
  type Errors,
  type SignalForm,
  type Step,
} from './signalForm';
import { WhatStep } from './WhatStep';
import { WhereStep } from './WhereStep';
import { useWritingFiles } from './writing';
import { YouStep } from './YouStep';

type PublicForm = components['schemas']['SignalForm'];
type SignalReceipt = components['schemas']['SignalReceipt'];

const pages = { waar: WhereStep, wat: WhatStep, u: YouStep, controleren: CheckStep };

/** The public form: what is typed stays in this tab until it is sent or wiped. */
export default function SignalFormPage({ step }: { readonly step: string | undefined }) {
  const [receipt, setReceipt] = useState<SignalReceipt>();
  if (receipt) return <Receipt receipt={receipt} />;
  return (
    <Queries>
      <OpenForm step={steps.find((one) => one === step) ?? 'waar'} onSent={setReceipt} />
    </Queries>
  );
}

interface OpenFormProps {
  readonly step: Step;
  readonly onSent: (receipt: SignalReceipt) => void;
}

function OpenForm(props: OpenFormProps) {
  const t = useMessages(publicSignalMessages).form;
  const opened = api.useQuery('get', '/signal-form', undefined, { staleTime: Infinity });
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Async query={opened}>{(form) => <FilledForm {...props} opened={form} />}</Async>
    </>
  );
}

function FilledForm({ step, onSent, opened }: OpenFormProps & { readonly opened: PublicForm }) {
  const t = useMessages(publicSignalMessages).form;
  const go = useGo();
  const [kept] = useState(keptSignal);
  const form = useForm<SignalForm>({ defaultValues: kept?.form ?? emptyForm, shouldFocusError: false });
  const files = useWritingFiles(kept);
  const trap = useRef<HTMLInputElement>(null);
  const key = useRef(kept?.key ?? crypto.randomUUID());
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [wiping, setWiping] = useState(false);
  const now = steps.indexOf(step);
  const { writing, files: added } = files;

  // What was sent under a key is sent again under it only as long as it is the same.
  const changed = useRef(false);
  useEffect(() => {
    const keep = (values: SignalForm) => keepSignal({ form: values, writing, files: added, key: key.current });
    if (changed.current) {
      key.current = crypto.randomUUID();
      keep(form.getValues());
    }
    changed.current = true;
    return form.subscribe({
      formState: { values: true },
      callback: ({ values, name }) => {
        if (name === undefined) return;
        key.current = crypto.randomUUID();
        keep(structuredClone(values));
        setErrors((all) => Object.fromEntries(Object.entries(all).filter(([error]) => error !== name)));
      },
    });
  }, [form, writing, added]);

  const show = (found: Errors): boolean => {
    setErrors(found);
    setAttempt((count) => count + 1);
    return Object.keys(found).length === 0;
  };
  const move = (to: Step) => {
    setAttempt(0);
    setFailure(undefined);
    go(addressOf(to));
  };
  const next = () => {
    const following = steps[now + 1];
    if (following && show(errorsOn(step, errorsOf(form.getValues(), opened.places)))) move(following);
  };
  const moveToErrors = (found: Errors) => {
    const first = firstStepWith(found);
    if (first) go(addressOf(first));
    show(found);
  };
  const send = async () => {
    const found = errorsOf(form.getValues(), opened.places);
    if (Object.keys(found).length > 0) {
      moveToErrors(found);
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      const body = toRequest(form.getValues(), {
        ticket: opened.ticket,
        website: trap.current?.value ?? '',
        writing,
        fileIds: (await files.arrived()).map(({ id }) => id),
      });
      const receipt = await answer(
        client.POST('/public-signals', { params: { header: { 'Idempotency-Key': key.current } }, body }),
      );
      wipeSignal();
      onSent(receipt);
    } catch (error) {
      const refused = refusedQuestions(error);
      if (Object.keys(refused).length > 0) moveToErrors(refused);
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const wipe = () => {
    changed.current = false;
    form.reset(emptyForm);
    files.forget();
    wipeSignal();
    key.current = crypto.randomUUID();
    setErrors({});
    setWiping(false);
    toast.done(t.wiped);
    move('waar');
    return Promise.resolve();
  };

  const Page = pages[step];
  const errorsHere = Object.entries(errorsOn(step, errors)).map(([name, message]) => ({ name, message }));
  const previous = steps[now - 1];
  return (
    <FormProvider {...form}>
      <SignalProvider value={{ places: opened.places, files, errors }}>
        <Stack>
          <Stepper
            current={now}
            steps={steps.map((one, index) => ({
              label: t.steps[one],
              to: addressOf(one),
              state: index < now ? 'done' : 'todo',
            }))}
          />
          <ErrorSummary errors={attempt > 0 ? errorsHere : []} attempt={attempt} />
          {failure ? <ErrorState error={failure} /> : null}
          <Card>
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (busy) return;
                if (step === 'controleren') void send();
                else next();
              }}
            >
              <Stack>
                <StepHeading step={step}>{t.stepTitle(now + 1, steps.length, t.steps[step])}</StepHeading>
                <Page />
                <div className={styles.trap} aria-hidden="true">
                  <label>
                    {t.website}
                    <input ref={trap} type="text" name="website" tabIndex={-1} autoComplete="off" />
                  </label>
                </div>
                <div className={styles.end}>
                  <Row>
                    <Button type="submit" kind="primary" busy={busy}>
                      {step === 'controleren' ? t.send : t.next}
                    </Button>
                    {previous ? <Button onClick={() => move(previous)}>{t.previous}</Button> : null}
                  </Row>
                </div>
              </Stack>
            </form>
          </Card>
          <div className={styles.kept}>
            <p>{t.kept}</p>
            <Button kind="subtle" small onClick={() => setWiping(true)}>
              {t.wipe}
            </Button>
          </div>
        </Stack>
      </SignalProvider>
      <ConfirmDialog
        open={wiping}
        title={t.wipeTitle}
        confirm={t.wipe}
        danger
        onConfirm={wipe}
        onClose={() => setWiping(false)}
      >
        {t.wipeText}
      </ConfirmDialog>
    </FormProvider>
  );
}

/** What the server refuses, by question; nothing when it refuses something else. */
function refusedQuestions(error: unknown): Errors {
  if (!isApiProblem(error)) return {};
  return Object.fromEntries(
    error.violations.flatMap(({ pointer, message }) => {
      const name = questionAt(pointer);
      return name ? [[name, message] as const] : [];
    }),
  );
}
