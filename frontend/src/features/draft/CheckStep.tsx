import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { ReportStatusBadge } from '@/domain/badges';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/choices';
import { ErrorSummary, type FieldError } from '@/ui/ErrorSummary';
import { fieldId, StatementField } from '@/ui/FormField';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { ErrorState, Loading } from '@/ui/states';
import { List, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { CheckSections } from './CheckSections';
import { useDraftSurroundings } from './fields';
import { draftMessages } from './messages';
import type { DraftCheck, useCheck } from './queries';
import { askable, fieldOfPointer, inOrder, stepOfPointer } from './steps';
import type { useDraftSaving } from './useDraftSaving';

interface CheckStepProps {
  readonly check: ReturnType<typeof useCheck>;
  readonly saving: ReturnType<typeof useDraftSaving>['saving'];
  readonly onFiled: (reportId: string) => void;
}

/** Everything once more: what misses, whether it is in time, whether it was told before; then it is sent. */
export function CheckStep({ check, saving, onFiled }: CheckStepProps) {
  const t = useMessages(draftMessages);
  const { byStaff } = useDraftSurroundings();
  const { refetch } = check;
  const { flush } = saving;
  useEffect(() => {
    void flush().then(() => refetch());
  }, [flush, refetch]);
  return (
    <Stack>
      <Paragraph>{byStaff ? t.checkIntroByStaff : t.checkIntro}</Paragraph>
      {check.data ? <Findings check={check.data} /> : null}
      {check.error && !check.data ? <ErrorState error={check.error} onRetry={() => void refetch()} /> : null}
      {check.isFetching && !check.data ? <Loading /> : null}
      <CheckSections />
      {check.data ? <Submission check={check.data} saving={saving} refetch={refetch} onFiled={onFiled} /> : null}
    </Stack>
  );
}

function Findings({ check }: { readonly check: DraftCheck }) {
  const t = useMessages(draftMessages);
  const { addressOf, byStaff } = useDraftSurroundings();
  const { timeliness } = check;
  const told = byStaff ? t.timelinessByStaff : t.timeliness;
  const missing = inOrder(askable(check.missing));
  return (
    <>
      {check.complete ? (
        <Alert tone="positive" title={t.complete} />
      ) : (
        <Alert tone="negative" title={t.missingTitle(missing.length)}>
          <List>
            {missing.map(({ pointer, message }) => {
              const step = stepOfPointer(pointer);
              return (
                <li key={pointer + message}>
                  {step ? (
                    <Link to={`${addressOf(step)}#${fieldId(fieldOfPointer(pointer))}`}>{message}</Link>
                  ) : (
                    message
                  )}
                </li>
              );
            })}
          </List>
        </Alert>
      )}
      {timeliness ? (
        <Alert tone={timeliness.late ? 'warning' : 'info'} title={timeliness.late ? told.late : told.timely}>
          <p>{timeliness.explanation}</p>
          {timeliness.late ? <p>{told.lateText}</p> : null}
        </Alert>
      ) : null}
      {check.authorityName ? (
        <Alert tone={check.outsideRegion ? 'warning' : 'info'} title={t.receiver}>
          {check.outsideRegion ? `${check.authorityName} (${t.outsideRegion.toLowerCase()})` : check.authorityName}
        </Alert>
      ) : null}
    </>
  );
}

interface SubmissionProps extends Pick<CheckStepProps, 'saving' | 'onFiled'> {
  readonly check: DraftCheck;
  readonly refetch: () => unknown;
}

function Submission({ check, saving, refetch, onFiled }: SubmissionProps) {
  const t = useMessages(draftMessages);
  const { draftId, byStaff } = useDraftSurroundings();
  const intent = useIntent();
  const queries = useQueryClient();
  const [truthful, setTruthful] = useState(false);
  const [other, setOther] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const doubles = check.likelyDuplicates;
  const wrong: FieldError[] = [];
  if (!truthful) wrong.push({ name: 'truthful', message: t.truthfulNeeded });
  if (doubles.length > 0 && !other) wrong.push({ name: 'notADuplicate', message: t.notADuplicateNeeded });
  const errorOf = (name: string) => (attempt > 0 ? wrong.find((error) => error.name === name)?.message : undefined);

  const submit = async () => {
    setAttempt((count) => count + 1);
    setFailure(undefined);
    if (wrong.length > 0) return;
    setBusy(true);
    try {
      if (!(await saving.flush())) {
        toast.failed(t.notSavedText);
        return;
      }
      const etag = saving.etag();
      const receipt = await intent({ draftId, truthful, other }, (key) =>
        answer(
          client.POST('/report-drafts/{draftId}/submission', {
            params: { path: { draftId }, header: { 'Idempotency-Key': key, 'If-Match': etag } },
            body: { truthful, notADuplicate: other },
          }),
        ),
      );
      onFiled(receipt.reportId);
      // the draft itself is gone, and whoever still shows it would ask for it in vain
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => !String(queryKey[1]).startsWith('/report-drafts/'),
      });
    } catch (error) {
      if (isApiProblem(error) && error.violations.length > 0) refetch();
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack>
      {doubles.length > 0 ? (
        <Alert tone="warning" title={t.duplicatesTitle}>
          <p>{t.duplicatesText(doubles.length)}</p>
          <List>
            {doubles.map((report) => (
              <li key={report.id}>
                <Link to={byStaff ? `/werkplek/meldingen/${report.id}` : `/portaal/meldingen/${report.id}`}>
                  {report.number}
                </Link>{' '}
                {report.occurredOn ? `${t.occurredOn(formatDate(report.occurredOn))} ` : ''}
                <ReportStatusBadge status={report.status} />
              </li>
            ))}
          </List>
        </Alert>
      ) : null}
      {check.complete ? (
        <>
          <ErrorSummary errors={attempt > 0 ? wrong : []} attempt={attempt} />
          {failure ? <ErrorState error={failure} /> : null}
          {doubles.length > 0 ? (
            <Declaration
              name="notADuplicate"
              label={t.notADuplicate}
              checked={other}
              onChange={setOther}
              error={errorOf('notADuplicate')}
            />
          ) : null}
          <Declaration
            name="truthful"
            label={byStaff ? t.truthfulByStaff : t.truthful}
            checked={truthful}
            onChange={setTruthful}
            error={errorOf('truthful')}
          />
          <div>
            <Button kind="primary" busy={busy} onClick={() => void submit()}>
              {byStaff ? t.submitByStaff : t.submit}
            </Button>
          </div>
        </>
      ) : null}
    </Stack>
  );
}

interface DeclarationProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly error: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

function Declaration({ name, label, checked, error, onChange }: DeclarationProps) {
  return (
    <StatementField error={error}>
      <Checkbox
        id={fieldId(name)}
        label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </StatementField>
  );
}
