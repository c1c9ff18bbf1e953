import { useState, type ReactNode } from 'react';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FileDrop, type FileRules } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { sheetImportMessages } from './messages';

type LineError = components['schemas']['LineError'];

/** What every import tells: what is wrong, or what importing does. */
interface Account {
  readonly errors: readonly LineError[];
  readonly seen?: string | null | undefined;
}

interface SheetImportProps<A extends Account> {
  readonly hint: string;
  /** Has a sheet looked at; nothing is changed. */
  readonly check: (file: File) => Promise<A>;
  /** Imports a sheet as it was looked at. */
  readonly bring: (file: File, seen: string, key: string) => Promise<A>;
  /** Whether importing does anything at all. */
  readonly changes: (account: A) => boolean;
  /** What importing does, for a sheet without errors. */
  readonly plan: (account: A) => ReactNode;
  readonly onDone: (account: A) => Promise<void> | void;
}

const rules: FileRules = { accept: '.xlsx,.ods,.csv', types: 'XLSX, ODS, CSV', maxBytes: 10_000_000, maxFiles: 1 };

/** Brings a spreadsheet in: choose, see what is wrong or what importing does, and take it over as a whole. */
export function SheetImport<A extends Account>(props: SheetImportProps<A>) {
  const { hint, check, bring, changes, plan, onDone } = props;
  const t = useMessages(sheetImportMessages);
  const intent = useIntent();
  const [checked, setChecked] = useState<{ file: File; account: A }>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const look = async (file: File) => {
    setChecked(undefined);
    setFailure(undefined);
    setChecked({ file, account: await check(file) });
  };
  const take = async (file: File, seen: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onDone(await intent(seen, (key) => bring(file, seen, key)));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const seen = checked?.account.seen;
  return (
    <Stack>
      <Card>
        <FormField label={t.choose} hint={hint}>
          <FileDrop files={[]} rules={rules} upload={look} />
        </FormField>
      </Card>
      {checked ? (
        <section aria-label={t.result}>
          <Stack>
            <Paragraph look="subtle">{t.checking(checked.file.name)}</Paragraph>
            {checked.account.errors.length > 0 ? <Errors errors={checked.account.errors} /> : plan(checked.account)}
            {failure ? <ErrorState error={failure} /> : null}
            {seen && changes(checked.account) ? (
              <Row>
                <Button kind="primary" busy={busy} onClick={() => void take(checked.file, seen)}>
                  {t.take}
                </Button>
              </Row>
            ) : null}
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}

function Errors({ errors }: { readonly errors: readonly LineError[] }) {
  const t = useMessages(sheetImportMessages);
  return (
    <Stack>
      <Alert tone="negative" live title={t.wrong(errors.length)}>
        {t.wrongText}
      </Alert>
      <Card flush title={t.errors}>
        <Table
          caption={t.errors}
          rows={errors.map((error, index) => ({ ...error, key: String(index) }))}
          rowKey={(error) => error.key}
          columns={[
            { key: 'row', header: t.row, tight: true, rowHeader: true, cell: ({ row }) => `${t.row} ${row}` },
            { key: 'column', header: t.column, cell: ({ column }) => column ?? t.wholeRow },
            { key: 'message', header: t.message, cell: ({ message }) => message },
          ]}
        />
      </Card>
    </Stack>
  );
}
