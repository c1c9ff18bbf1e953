import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntent } from '@/api/useIntent';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { Row } from '@/ui/Layout';
import { uiMessages } from '@/ui/messages';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { judgementMessages } from './messages';
import { agree, askAgreement, useJudgementCache, type Judgement } from './queries';

const tones = { TO_ASK: 'warning', ASKED: 'warning', AGREED: 'positive' } as const;

interface AgreementPanelProps {
  readonly inspectionId: string;
  readonly judgement: Judgement;
  /** Whether nothing is missing that a second person needs; shows it where something is. */
  readonly onAsk?: () => boolean;
  /** Sends what is still being typed, before a second person is asked. */
  readonly onBefore?: () => Promise<boolean>;
}

/** How far the second person is with a deviation, and what the reader can do about it. */
export function AgreementPanel({ inspectionId, judgement, onAsk, onBefore }: AgreementPanelProps) {
  const t = useMessages(judgementMessages);
  const u = useMessages(uiMessages);
  const { agreement, actions, version } = judgement;
  const keep = useJudgementCache(inspectionId);
  const intent = useIntent();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'ask' | 'agree' | 'refuse'>();
  if (agreement === 'NOT_NEEDED') return null;

  const ask = async () => {
    if (onBefore && !(await onBefore())) throw new Error(u.notKept);
    await keep(await intent({ ask: version }, (key) => askAgreement(inspectionId, version, key)));
    toast.done(t.asked);
  };
  const decide = async (agreed: boolean, reason?: string) => {
    const body = { agreed, reason: reason ?? null };
    try {
      await keep(await intent({ version, body }, (key) => agree(inspectionId, version, key, body)));
    } catch (error) {
      // What changed meanwhile is looked at first, and decided on after that.
      if (isApiProblem(error) && error.isStale) await queries.invalidateQueries();
      throw error;
    }
    toast.done(agreed ? t.agreed : t.returned);
  };
  return (
    <Alert
      tone={tones[agreement]}
      title={t.agreement[agreement]}
      actions={
        <Row>
          {actions.includes('askJudgementAgreement') ? (
            <Button
              kind="primary"
              small
              onClick={() => {
                if (onAsk?.() ?? true) setOpen('ask');
              }}
            >
              {t.ask}
            </Button>
          ) : null}
          {actions.includes('agreeWithJudgement') ? (
            <>
              <Button kind="primary" small onClick={() => setOpen('agree')}>
                {t.agree}
              </Button>
              <Button small onClick={() => setOpen('refuse')}>
                {t.refuse}
              </Button>
            </>
          ) : null}
        </Row>
      }
    >
      {agreement === 'TO_ASK' ? <Paragraph>{t.toAskText}</Paragraph> : null}
      {judgement.sentBackReason ? <Paragraph>{t.sentBack(judgement.sentBackReason)}</Paragraph> : null}
      {agreement !== 'TO_ASK' && judgement.askedBy && judgement.askedAt ? (
        <Paragraph>{t.askedBy(judgement.askedBy, formatDateTime(judgement.askedAt))}</Paragraph>
      ) : null}
      {agreement === 'AGREED' && judgement.agreedBy && judgement.agreedAt ? (
        <Paragraph>
          {judgement.nobodyThere ? t.nobody : t.agreedBy(judgement.agreedBy, formatDateTime(judgement.agreedAt))}
        </Paragraph>
      ) : null}
      <ConfirmDialog
        open={open === 'ask'}
        title={t.ask}
        confirm={t.ask}
        onConfirm={ask}
        onClose={() => setOpen(undefined)}
      >
        <Paragraph>{t.toAskText}</Paragraph>
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'agree'}
        title={t.agree}
        confirm={t.agree}
        onConfirm={() => decide(true)}
        onClose={() => setOpen(undefined)}
      >
        <Paragraph>{t.agreeText}</Paragraph>
      </ConfirmDialog>
      {open === 'refuse' ? (
        <ReasonDialog
          title={t.refuse}
          confirm={t.refuse}
          onConfirm={(reason) => decide(false, reason)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Alert>
  );
}
