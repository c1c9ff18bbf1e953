import type { ReactNode, SyntheticEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import type { FormErrorLine } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormFailure } from '@/ui/FormFailure';
import { Row, Stack } from '@/ui/Layout';
import { uiMessages } from '@/ui/messages';

interface ServerFormProps {
  /** What `useServerForm` gives. */
  readonly form: {
    readonly submit: (event?: SyntheticEvent) => void;
    readonly errorLines: readonly FormErrorLine[];
    readonly attempt: number;
    readonly failure: unknown;
    readonly follows: boolean;
    readonly renewed: boolean;
    readonly isSubmitting: boolean;
  };
  /** What the button says. */
  readonly save: string;
  readonly danger?: boolean;
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The frame of a form that is sent as a whole: errors on top, fields, and under them the buttons with why it could not be sent. */
export function ServerForm({ form, save, danger = false, onCancel, children }: ServerFormProps) {
  const t = useMessages(uiMessages);
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {children}
        <FormFailure form={form} />
        <Row>
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={form.isSubmitting}>
            {save}
          </Button>
          {onCancel ? (
            <Button kind="subtle" disabled={form.isSubmitting} onClick={onCancel}>
              {t.cancel}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
