import type { ReactNode, SyntheticEvent } from 'react';
import type { FormErrorLine } from '@/lib/useServerForm';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ErrorSummary } from './ErrorSummary';
import { FormFailure } from './FormFailure';
import { InView } from './InView';
import { Stack } from './Layout';

interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly form: {
    readonly submit: (event?: SyntheticEvent) => void;
    readonly isSubmitting: boolean;
    readonly errorLines: readonly FormErrorLine[];
    readonly attempt: number;
    readonly failure: unknown;
    readonly follows: boolean;
    readonly renewed: boolean;
    readonly formState: { readonly isDirty: boolean };
  };
  /** Instead of the plain words, where more can be done about a failure. */
  readonly failure?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the page, with its errors on top; why it could not be sent stands at the button. */
export function FormDialog({ title, submit, form, failure, onClose, children }: FormDialogProps) {
  return (
    <Dialog
      open
      title={title}
      onClose={form.isSubmitting ? undefined : onClose}
      unsaved={form.formState.isDirty}
      actions={
        <Button kind="primary" busy={form.isSubmitting} onClick={() => form.submit()}>
          {submit}
        </Button>
      }
    >
      <form onSubmit={form.submit} noValidate>
        <Stack>
          <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
          {children}
          {form.failure && failure ? <InView>{failure}</InView> : <FormFailure form={form} />}
        </Stack>
      </form>
    </Dialog>
  );
}
