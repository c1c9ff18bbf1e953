import { useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading as AriaHeading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { isApiProblem } from '@/lib/problem';
import { Button } from './Button';
import styles from './Dialog.module.css';
import { CrossIcon } from './icons';
import { uiMessages } from './messages';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Left out where the dialog asks for an answer that cannot be avoided. */
  readonly onClose?: (() => void) | undefined;
  readonly wide?: boolean;
  /** Hides the page behind. */
  readonly opaque?: boolean;
  /** alertdialog for what interrupts with an urgent question. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly actions?: ReactNode;
  /** Something was typed that closing would throw away: asks first. */
  readonly unsaved?: boolean;
  readonly children: ReactNode;
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** A question or task over the page; focus, Escape and the page behind are taken care of. */
export function Dialog({
  open,
  title,
  onClose,
  wide,
  opaque,
  role = 'dialog',
  actions,
  unsaved,
  children,
}: DialogProps) {
  const t = useMessages(uiMessages);
  const [leaving, setLeaving] = useState(false);
  const close = () => {
    if (unsaved) setLeaving(!leaving);
    else onClose?.();
  };
  return (
    <ModalOverlay
      className={classes(styles.overlay, opaque && styles.opaque)}
      isOpen={open}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(next) => {
        if (!next) close();
      }}
    >
      <Modal className={classes(styles.modal, wide && styles.wide)}>
        <AriaDialog role={role} className={styles.dialog}>
          <div className={styles.head}>
            <AriaHeading slot="title" className="utrecht-heading-3">
              {title}
            </AriaHeading>
            {onClose ? (
              <button type="button" className={styles.close} aria-label={t.close} onClick={close}>
                <CrossIcon />
              </button>
            ) : null}
          </div>
          <div className={styles.body}>{children}</div>
          {leaving && unsaved ? (
            <div className={styles.leaving}>
              <p role="alert">{t.leaving}</p>
              <div className={styles.actions}>
                <Button ref={takeFocus} onClick={() => setLeaving(false)}>
                  {t.goOn}
                </Button>
                <Button kind="danger" onClick={onClose}>
                  {t.throwAway}
                </Button>
              </div>
            </div>
          ) : actions ? (
            <div className={styles.actions}>{actions}</div>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A dialog has no fields to which the parts of a refusal belong, so each is told, once. */
function reasonsOf(error: unknown): readonly string[] | undefined {
  if (isApiProblem(error) && error.violations.length > 0) {
    return [...new Set(error.violations.map(({ message }) => message))];
  }
  return error instanceof Error ? [error.message] : undefined;
}

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Runs once per press; the dialog stays open and busy until it is done, and shows why when it fails. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something that is not easily undone. */
export function ConfirmDialog({ open, title, confirm, danger, onConfirm, onClose, children }: ConfirmDialogProps) {
  const t = useMessages(uiMessages);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<readonly string[]>([]);
  const run = async () => {
    setBusy(true);
    setFailure([]);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setFailure(reasonsOf(error) ?? [t.errorText]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open={open}
      title={title}
      role="alertdialog"
      onClose={busy ? undefined : onClose}
      actions={
        <>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void run()}>
            {confirm}
          </Button>
          <Button kind="subtle" disabled={busy} onClick={onClose}>
            {t.cancel}
          </Button>
        </>
      }
    >
      {children}
      {failure.length > 0 ? (
        <div role="alert" className={styles.failure}>
          {failure.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      ) : null}
    </Dialog>
  );
}
