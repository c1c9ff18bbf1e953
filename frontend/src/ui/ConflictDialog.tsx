import { useMessages } from '@/i18n/messages';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { uiMessages } from './messages';
import { List, Paragraph } from './Text';

interface ConflictDialogProps {
  /** The questions that were answered differently. */
  readonly different: readonly string[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else was first: says where the texts differ, and asks which one to keep. */
export function ConflictDialog({ different, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const t = useMessages(uiMessages);
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
