import { useRefresh } from '@/api/useRefresh';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { SheetImport } from '@/domain/sheetimport/SheetImport';
import { TemplateCard } from '@/domain/sheetimport/TemplateCard';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import { Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { changesSomething, ImportPlan } from './ImportPlan';
import { registerMessages } from './messages';
import { checkImport, doImport } from './queries';

const register = '/werkplek/aanbieders';

/** Brings providers in from a spreadsheet. */
export default function ImportPage() {
  const t = useMessages(registerMessages);
  const m = useMessages(managementMessages);
  return (
    <Stack>
      <PageHeader title={t.title} intro={t.intro} crumbs={[{ label: m.providers, to: register }, { label: t.title }]} />
      <TemplateCard path="/provider-register/template" name={t.fileName}>
        <Paragraph>{t.templateText}</Paragraph>
      </TemplateCard>
      <ForAuthority>{(authorityId) => <Import key={authorityId} authorityId={authorityId} />}</ForAuthority>
    </Stack>
  );
}

function Import({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(registerMessages);
  const go = useGo();
  const refresh = useRefresh();
  const named = useManagesInstallation() ? authorityId : undefined;
  const done = async () => {
    await refresh('/providers');
    toast.done(t.taken);
    go(register);
  };
  return (
    <SheetImport
      hint={t.chooseHint}
      check={(file) => checkImport({ file, authorityId: named })}
      bring={(file, seen, key) => doImport({ file, authorityId: named }, seen, key)}
      changes={changesSomething}
      plan={(account) => <ImportPlan account={account} />}
      onDone={done}
    />
  );
}
