import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { List, Paragraph } from '@/ui/Text';
import type { DraftForm } from './draftForm';
import { fieldMessages } from './fieldMessages';
import { draftMessages } from './messages';

interface ConflictDialogProps {
  readonly mine: DraftForm;
  readonly theirs: DraftForm;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else was first: says where the texts differ, and asks which one to keep. */
export function ConflictDialog({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const t = useMessages(draftMessages);
  const labels = useMessages(fieldMessages) as unknown as Readonly<Record<string, unknown>>;
  const different = (Object.keys(mine) as (keyof DraftForm)[])
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) => labels[key])
    .filter((label): label is string => typeof label === 'string');
  return (
    <Dialog
      open
      role="alertdialog"
      title={t.conflictTitle}
      actions={
        <>
          <Button kind="primary" onClick={onKeepMine}>
            {t.keepMine}
          </Button>
          <Button onClick={onTakeTheirs}>{t.takeTheirs}</Button>
        </>
      }
    >
      <Paragraph>{t.conflictText}</Paragraph>
      {different.length > 0 ? (
        <>
          <Paragraph>{t.conflictDiffers}</Paragraph>
          <List>
            {different.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </List>
        </>
      ) : null}
    </Dialog>
  );
}
