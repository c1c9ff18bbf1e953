import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAccount } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button, ButtonLink } from '@/ui/Button';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState, Loading } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { DraftEditor } from './DraftEditor';
import { draftMessages } from './messages';
import { takeOver, useDraft, useDraftAddress, type Draft } from './queries';
import { slugs, stepOfSlug, stepsFor } from './steps';

interface DraftRoomProps {
  readonly byStaff: boolean;
  /** The address of the drafts' pages. */
  readonly base: string;
  readonly home: string;
  /** Where the reports are, for who finds the draft gone. */
  readonly reports: string;
  readonly onFiled: (reportId: string) => void;
}

/** The page of one draft: its form for who writes it, a way in for a colleague. */
export function DraftRoom({ byStaff, base, home, reports, onFiled }: DraftRoomProps) {
  const t = useMessages(draftMessages);
  const { draftId, step } = useDraftAddress();
  const draft = useDraft(draftId);
  const account = useAccount();
  const go = useGo();
  const steps = stepsFor(byStaff);
  const title = byStaff ? t.phoneTitle : t.startTitle;
  const first = `${base}/${draftId}/${slugs[stepOfSlug(undefined, steps)]}`;
  useEffect(() => {
    if (step === undefined) go(first, { replace: true });
  }, [step, first, go]);
  if (step === undefined) return <Loading lines={8} />;
  if (draft.data === undefined) {
    if (!draft.error) return <Loading lines={8} />;
    const gone = isApiProblem(draft.error) && draft.error.status === 404;
    return (
      <Narrow>
        <PageHeader title={gone ? t.gone : title} />
        {gone ? (
          <Alert actions={<ButtonLink to={reports}>{t.goneLink}</ButtonLink>}>{t.goneText}</Alert>
        ) : (
          <ErrorState error={draft.error} onRetry={() => void draft.refetch()} />
        )}
      </Narrow>
    );
  }
  if (draft.data.ownerId !== account.id) {
    return <TheirDraft title={title} draft={draft.data} onTaken={() => void draft.refetch()} />;
  }
  return (
    <DraftEditor
      key={draft.data.id}
      draft={draft.data}
      step={stepOfSlug(step, steps)}
      byStaff={byStaff}
      base={`${base}/${draftId}`}
      home={home}
      onFiled={onFiled}
    />
  );
}

interface TheirDraftProps {
  readonly title: string;
  readonly draft: Draft;
  readonly onTaken: () => void;
}

function TheirDraft({ title, draft, onTaken }: TheirDraftProps) {
  const t = useMessages(draftMessages);
  const queries = useQueryClient();
  const take = async () => {
    try {
      await takeOver(draft.id);
      await queries.invalidateQueries({ queryKey: ['get', '/report-drafts'] });
      onTaken();
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : t.gone);
    }
  };
  return (
    <Narrow>
      <PageHeader title={title} />
      <Alert
        title={draft.requestedReportId ? t.requestedTitle : t.theirsTitle(draft.ownerName)}
        actions={
          <Button kind="primary" onClick={() => void take()}>
            {t.takeOver}
          </Button>
        }
      >
        {draft.requestedReportId ? t.requestedText(draft.ownerName) : t.theirsText}
      </Alert>
    </Narrow>
  );
}
