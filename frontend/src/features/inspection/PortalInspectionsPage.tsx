import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState, Loading } from '@/ui/states';
import { InspectionTable } from './InspectionTable';
import { inspectionMessages } from './messages';

/** The inspections that the provider knows of, newest first. */
export default function PortalInspectionsPage() {
  const t = useMessages(inspectionMessages);
  const inspections = api.useQuery('get', '/inspections');
  return (
    <>
      <PageHeader title={t.portalTitle} intro={t.portalIntro} />
      <Card flush>
        <Async query={inspections} loading={<Loading lines={4} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.none}>{t.noneText}</EmptyState>
            ) : (
              <InspectionTable inspections={items} base="/portaal/onderzoeken" />
            )
          }
        </Async>
      </Card>
    </>
  );
}
