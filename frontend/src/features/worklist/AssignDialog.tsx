import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api, client, etagOf } from '@/api/client';
import { useAccount, useHasRole } from '@/api/session';
import { isOfTeam } from '@/domain/team';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { AlertTriangleIcon, CheckIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Loading } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { worklistMessages } from './messages';
import styles from './Worklist.module.css';

const Combobox = lazy(() => import('@/ui/Combobox'));

interface Assignable {
  readonly caseId: string;
  readonly number: string;
  /** The version of the case that was seen. */
  readonly version: number;
}

interface Result {
  readonly number: string;
  readonly problem?: string;
}

async function assign(one: Assignable, assigneeId: string, note: string): Promise<Result> {
  try {
    await client.POST('/cases/{caseId}/assignment', {
      params: { path: { caseId: one.caseId }, header: { 'If-Match': etagOf(one.version) } },
      body: { assigneeId, ...(note ? { note } : {}) },
    });
    return { number: one.number };
  } catch (error) {
    return { number: one.number, problem: error instanceof Error ? error.message : String(error) };
  }
}

interface AssignDialogProps {
  readonly cases: readonly Assignable[];
  readonly onClose: () => void;
}

/** Gives one or more cases a handler: a coordinator chooses whom, a supervisor takes what nobody has. */
export default function AssignDialog({ cases, onClose }: AssignDialogProps) {
  const t = useMessages(worklistMessages);
  const account = useAccount();
  const divides = useHasRole('COORDINATOR');
  const queries = useQueryClient();
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  const [chosen, setChosen] = useState(divides ? '' : account.id);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [results, setResults] = useState<readonly Result[]>([]);
  const [busy, setBusy] = useState(false);
  const done = !busy && results.length > 0;

  const people = (colleagues.data?.items ?? []).filter(isOfTeam);
  const options = people.map((one) => ({
    value: one.id,
    label: one.name,
    note: one.absentUntil
      ? [t.away(formatShortDate(one.absentUntil)), one.coveredByName ? t.coveredBy(one.coveredByName) : '']
          .filter(Boolean)
          .join(' · ')
      : undefined,
  }));
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? account.name;

  const run = async () => {
    if (!chosen) {
      setMissing(true);
      return;
    }
    setBusy(true);
    const all: Result[] = [];
    for (const one of cases) {
      all.push(await assign(one, chosen, note.trim()));
      setResults([...all]);
    }
    setBusy(false);
    void queries.invalidateQueries();
    const [only] = all;
    if (all.length === 1 && only && !only.problem) {
      toast.done(t.assigned(only.number, nameOf(chosen)));
      onClose();
    }
  };

  return (
    <Dialog
      open
      title={t.assignTitle(cases.length)}
      onClose={busy ? undefined : onClose}
      actions={
        done ? (
          <Button kind="primary" onClick={onClose}>
            {t.close}
          </Button>
        ) : (
          <Button kind="primary" busy={busy} onClick={() => void run()}>
            {divides ? t.assignButton : t.takeButton}
          </Button>
        )
      }
    >
      {results.length > 0 ? (
        <Results results={results} />
      ) : divides ? (
        <>
          <p className={styles.caseNumbers}>{cases.map((one) => one.number).join(', ')}</p>
          <FormField label={t.assignTo} error={missing && !chosen ? t.assignToMissing : undefined}>
            <Suspense fallback={<Loading lines={1} />}>
              <Combobox label={t.assignTo} options={options} value={chosen} onChange={setChosen} />
            </Suspense>
          </FormField>
          <FormField label={t.assignNote} optional>
            <TextArea rows={2} limit={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          </FormField>
        </>
      ) : (
        <>
          <p>{t.takeText(cases.length)}</p>
          <p className={styles.caseNumbers}>{cases.map((one) => one.number).join(', ')}</p>
        </>
      )}
    </Dialog>
  );
}

function Results({ results }: { readonly results: readonly Result[] }) {
  const t = useMessages(worklistMessages);
  return (
    <>
      <p role="status">{t.resultSummary(results.filter((one) => !one.problem).length, results.length)}</p>
      <ul className={styles.results} aria-label={t.assignResult}>
        {results.map((one) => (
          <li key={one.number} data-failed={Boolean(one.problem)}>
            {one.problem ? <AlertTriangleIcon /> : <CheckIcon />}
            <strong>{one.number}</strong>
            <span>{one.problem ?? t.resultDone}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
