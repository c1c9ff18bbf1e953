import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { appMessages } from '../messages';

interface IdleDialogProps {
  readonly minutes: number;
  readonly onStay: () => void;
}

/** Asks whether somebody is still there before the session ends. */
export default function IdleDialog({ minutes, onStay }: IdleDialogProps) {
  const t = useMessages(appMessages);
  return (
    <Dialog
      open
      role="alertdialog"
      title={t.idleTitle}
      onClose={onStay}
      actions={
        <Button kind="primary" onClick={onStay}>
          {t.idleStay}
        </Button>
      }
    >
      <p role="status">{t.idleText(minutes)}</p>
    </Dialog>
  );
}
