import { useState } from 'react';
import { useRefresh } from '@/api/useRefresh';
import { SheetImport } from '@/domain/sheetimport/SheetImport';
import { TemplateCard } from '@/domain/sheetimport/TemplateCard';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { signalImportMessages } from './messages';
import { checkSignals, importSignals, type SignalImportAccount } from './queries';
import { SignalPlan, SignalTable } from './SignalPlan';

/** Brings in the signals that a team kept in a spreadsheet. */
export default function SignalImportPage() {
  const t = useMessages(signalImportMessages);
  const [done, setDone] = useState<SignalImportAccount>();
  return (
    <Stack>
      <PageHeader
        title={t.title}
        intro={t.intro}
        crumbs={[
          { label: t.worklist, to: '/werkplek' },
          { label: t.newSignal, to: '/werkplek/signalen/nieuw' },
          { label: t.title },
        ]}
      />
      {done ? <Done account={done} onAnother={() => setDone(undefined)} /> : <Import onDone={setDone} />}
    </Stack>
  );
}

function Import({ onDone }: { readonly onDone: (account: SignalImportAccount) => void }) {
  const t = useMessages(signalImportMessages);
  const refresh = useRefresh();
  const done = async (account: SignalImportAccount) => {
    await refresh('/work-items', '/providers');
    toast.done(t.taken);
    onDone(account);
  };
  return (
    <>
      <Alert tone="warning" title={t.sourceTitle}>
        {t.sourceText}
      </Alert>
      <TemplateCard path="/signal-imports/template" name={t.fileName}>
        <Paragraph>{t.columnsText}</Paragraph>
        <Paragraph>{t.providerText}</Paragraph>
        <Paragraph>{t.endText}</Paragraph>
      </TemplateCard>
      <SheetImport
        hint={t.chooseHint}
        check={checkSignals}
        bring={importSignals}
        changes={({ signals }) => signals.length > 0}
        plan={(account) => <SignalPlan account={account} />}
        onDone={done}
      />
    </>
  );
}

function Done({ account, onAnother }: { readonly account: SignalImportAccount; readonly onAnother: () => void }) {
  const t = useMessages(signalImportMessages);
  return (
    <Stack>
      <Alert tone="positive" live title={t.doneTitle(account.signals.length)}>
        {t.doneText}
      </Alert>
      <SignalTable signals={account.signals} />
      <Row>
        <Button onClick={onAnother}>{t.another}</Button>
      </Row>
    </Stack>
  );
}
