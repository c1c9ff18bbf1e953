import { useState } from 'react';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { List, Paragraph } from '@/ui/Text';
import { DraftList } from './DraftList';
import { draftMessages } from './messages';
import { beginDraft, useDrafts } from './queries';
import { slugs } from './steps';

const base = '/portaal/melden';

/** Where a report begins: what to have at hand, a way to ask in doubt, and the drafts to go on with. */
export default function StartPage() {
  const t = useMessages(draftMessages);
  const go = useGo();
  const drafts = useDrafts();
  const intent = useIntent();
  const [busy, setBusy] = useState<'report' | 'consultation'>();
  const [failure, setFailure] = useState<unknown>();

  const begin = async (what: 'report' | 'consultation') => {
    setBusy(what);
    setFailure(undefined);
    try {
      const given = what === 'consultation' ? ({ kind: 'CONSULTATION' } as const) : undefined;
      const draft = await intent(what, (key) => beginDraft(key, undefined, given));
      go(`${base}/${draft.id}/${slugs.PLACE}`);
      void drafts.refetch();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };

  const open = drafts.data?.items ?? [];
  return (
    <Narrow>
      <PageHeader title={t.startTitle} intro={t.startIntro} />
      <Alert tone="warning">{t.danger}</Alert>
      {failure ? <ErrorState error={failure} /> : null}
      {open.length > 0 ? (
        <Card title={t.draftsTitle}>
          <DraftList drafts={open} base={base} />
        </Card>
      ) : null}
      <Card title={t.beforeTitle}>
        <List>
          <li>{t.before.time}</li>
          <li>{t.before.know}</li>
          <li>{t.before.persons}</li>
          <li>{t.before.later}</li>
        </List>
        <div>
          <Button kind="primary" busy={busy === 'report'} onClick={() => void begin('report')}>
            {t.start}
          </Button>
        </div>
      </Card>
      <Card title={t.doubtTitle}>
        <Paragraph>{t.doubtText}</Paragraph>
        <div>
          <Button busy={busy === 'consultation'} onClick={() => void begin('consultation')}>
            {t.startConsultation}
          </Button>
        </div>
      </Card>
    </Narrow>
  );
}
