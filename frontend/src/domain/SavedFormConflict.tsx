import type { FieldValues } from 'react-hook-form';
import { etagOf } from '@/api/client';
import { useOtherVersion } from '@/api/useOtherVersion';
import { useMessages } from '@/i18n/messages';
import type { SavedForm } from '@/lib/useSavedForm';
import { ConflictDialog } from '@/ui/ConflictDialog';
import { Dialog } from '@/ui/Dialog';
import { uiMessages } from '@/ui/messages';
import { Async } from '@/ui/states';

interface SavedFormConflictProps<F extends FieldValues, T> {
  readonly saved: SavedForm<F>;
  /** Reads what the other made of it. */
  readonly read: () => Promise<T>;
  readonly toForm: (theirs: T) => F;
  /** The questions that were answered differently. */
  readonly different: (mine: F, theirs: F) => readonly string[];
  /** What is typed here, on top of what the other has, where its parts are not the same. */
  readonly onTopOf?: (mine: F, theirs: F) => F;
  readonly onSettled?: (theirs: T) => void;
}

/** Somebody else was first on a form that saves itself: fetches the other version, and asks which one to keep. */
export function SavedFormConflict<F extends FieldValues, T extends { readonly version: number }>(
  props: SavedFormConflictProps<F, T>,
) {
  return props.saved.saving.state.kind === 'conflict' ? <Conflict {...props} /> : null;
}

function Conflict<F extends FieldValues, T extends { readonly version: number }>({
  saved,
  read,
  toForm,
  different,
  onTopOf = (mine) => mine,
  onSettled,
}: SavedFormConflictProps<F, T>) {
  const t = useMessages(uiMessages);
  const other = useOtherVersion(read);
  if (other.data === undefined) {
    return (
      <Dialog open role="alertdialog" title={t.conflictTitle}>
        <Async query={other}>{() => null}</Async>
      </Dialog>
    );
  }
  const theirs = other.data;
  const [mine, their, etag] = [saved.form.getValues(), toForm(theirs), etagOf(theirs.version)];
  return (
    <ConflictDialog
      different={different(mine, their)}
      onKeepMine={() => {
        saved.keep(onTopOf(mine, their), etag);
        onSettled?.(theirs);
      }}
      onTakeTheirs={() => {
        saved.takeOver(their, etag);
        onSettled?.(theirs);
      }}
    />
  );
}
