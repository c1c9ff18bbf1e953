import { useState } from 'react';
import { useIntent } from '@/api/useIntent';
import { ProviderChoice } from '@/domain/ProviderChoice';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { DraftList } from './DraftList';
import { draftMessages } from './messages';
import { beginDraft, useDrafts } from './queries';
import { slugs } from './steps';

const base = '/werkplek/meldingen/nieuw';

/** Staff record a report for a provider that could not report digitally (protocol, step 1). */
export default function PhoneStartPage() {
  const t = useMessages(draftMessages);
  const go = useGo();
  const drafts = useDrafts();
  const intent = useIntent();
  const [providerId, setProviderId] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const begin = async () => {
    setTried(true);
    if (!providerId) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const draft = await intent(providerId, (key) =>
        beginDraft(key, providerId, { channel: 'PHONE', receivedOn: today() }),
      );
      go(`${base}/${draft.id}/${slugs.INTAKE}`);
      void drafts.refetch();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const open = drafts.data?.items ?? [];
  return (
    <Narrow>
      <PageHeader title={t.phoneTitle} intro={t.phoneIntro} />
      {failure ? <ErrorState error={failure} /> : null}
      <Card>
        <FormField
          name="provider"
          label={t.phoneProvider}
          hint={t.phoneProviderHint}
          error={tried && !providerId ? t.phoneProviderNeeded : undefined}
        >
          <ProviderChoice label={t.phoneProvider} value={providerId} onChange={setProviderId} />
        </FormField>
        <div>
          <Button kind="primary" busy={busy} onClick={() => void begin()}>
            {t.phoneStart}
          </Button>
        </div>
      </Card>
      {open.length > 0 ? (
        <Card title={t.phoneDrafts}>
          <DraftList drafts={open} base={base} />
        </Card>
      ) : null}
    </Narrow>
  );
}
