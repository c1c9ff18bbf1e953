import { useState } from 'react';
import { download } from '@/api/files';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FileDrop, type FileRules } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { DownloadIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { changesSomething, ImportAccountView, type ImportAccount } from './ImportAccountView';
import { registerMessages } from './messages';
import { checkImport, doImport } from './queries';

const register = '/werkplek/aanbieders';

const rules: FileRules = { accept: '.xlsx,.ods,.csv', types: 'XLSX, ODS, CSV', maxBytes: 10_000_000, maxFiles: 1 };

/** Brings providers in from a spreadsheet: choose, see what is wrong or what changes, and take it over as a whole. */
export default function ImportPage() {
  const t = useMessages(registerMessages);
  const m = useMessages(managementMessages);
  return (
    <Stack>
      <PageHeader title={t.title} intro={t.intro} crumbs={[{ label: m.providers, to: register }, { label: t.title }]} />
      <TemplateCard />
      <ForAuthority>{(authorityId) => <Import key={authorityId} authorityId={authorityId} />}</ForAuthority>
    </Stack>
  );
}

function TemplateCard() {
  const t = useMessages(registerMessages);
  const [failure, setFailure] = useState<unknown>();
  const save = () => download('/provider-register/template?format=XLSX', 'zorgaanbieders.xlsx').catch(setFailure);
  return (
    <Card title={t.templateTitle}>
      <Stack gap="small">
        <Paragraph>{t.templateText}</Paragraph>
        {failure ? <ErrorState error={failure} /> : null}
        <Row>
          <Button small icon={<DownloadIcon size={1.125} />} onClick={() => void save()}>
            {t.template}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function Import({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(registerMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefresh();
  const named = useManagesInstallation() ? authorityId : undefined;
  const [checked, setChecked] = useState<{ file: File; account: ImportAccount }>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const check = async (file: File) => {
    setChecked(undefined);
    setFailure(undefined);
    setChecked({ file, account: await checkImport({ file, authorityId: named }) });
  };
  const take = async (file: File, seen: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await intent(seen, (key) => doImport({ file, authorityId: named }, seen, key));
      await refresh('/providers');
      toast.done(t.taken);
      go(register);
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
        <FormField label={t.choose} hint={t.chooseHint}>
          <FileDrop files={[]} rules={rules} upload={check} />
        </FormField>
      </Card>
      {checked ? (
        <section aria-label={t.result}>
          <Stack>
            <Paragraph look="subtle">{t.checking(checked.file.name)}</Paragraph>
            <ImportAccountView account={checked.account} />
            {failure ? <ErrorState error={failure} /> : null}
            {seen && changesSomething(checked.account) ? (
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
