import { useState } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { dropUnsavedCopy } from '@/lib/useAutosave';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { toast } from '@/ui/Toast';
import { publicationMessages } from './messages';
import { unsavedKey, type Publication } from './queries';

interface DiscardCorrectionProps {
  readonly publication: Publication;
  readonly onDone: () => Promise<void>;
  /** Fetches how it stands, where it was not discarded. */
  readonly onReload: () => Promise<unknown>;
}

/** Gives up a correction that was begun by mistake, after asking. */
export function DiscardCorrection({ publication, onDone, onReload }: DiscardCorrectionProps) {
  const t = useMessages(publicationMessages);
  const [asking, setAsking] = useState(false);
  const { id, version } = publication;
  const discard = async () => {
    await answer(
      client.DELETE('/publications/{publicationId}/correction', {
        params: { path: { publicationId: id }, header: { 'If-Match': etagOf(version) } },
      }),
    );
    dropUnsavedCopy(unsavedKey(id));
    toast.done(t.discarded);
    void onDone();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.steps.discardCorrection}</Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t.discardTitle}
        confirm={t.discardConfirm}
        onConfirm={discard}
        onClose={() => {
          setAsking(false);
          void onReload();
        }}
      >
        {t.discardText}
      </ConfirmDialog>
    </>
  );
}
