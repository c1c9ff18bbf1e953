import { Suspense, type ReactNode } from 'react';
import { z } from 'zod';
import { DeadlineSummary } from '@/features/deadline/DeadlineSection';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { Stack, WithSidebar } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Loading } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';
import { portalMessages } from './messages';

const placeSchema = z.object({ deel: z.string().optional().catch(undefined) });

export interface PortalSection<K extends string> {
  readonly key: K;
  readonly content: () => ReactNode;
}

interface PortalCasePageProps<K extends string> {
  readonly of: { readonly id: string; readonly number: string };
  /** The list that it is in: what it is called, and its address, below which each case has its page. */
  readonly list: { readonly label: string; readonly to: string };
  readonly badge: ReactNode;
  readonly intro: string | undefined;
  /** What is asked of the provider, told which part is open. */
  readonly asked: (here: K | undefined) => ReactNode;
  readonly tabsLabel: string;
  readonly sections: readonly PortalSection<K>[];
  readonly labels: Readonly<Record<K, string>>;
  /** What stands beside each part, under the terms. */
  readonly aside?: ReactNode;
}

/** The page of a provider's own case: what is asked of it first, where it stands, and everything about it. */
export function PortalCasePage<K extends string>(props: PortalCasePageProps<K>) {
  const t = useMessages(portalMessages);
  const { of, list, badge, intro, asked, tabsLabel, sections, labels, aside } = props;
  const { filters: place } = useFilters(placeSchema);
  const section = sections.find((one) => one.key === place.deel) ?? sections[0];
  const base = `${list.to}/${of.id}`;
  return (
    <>
      <PageHeader title={of.number} crumbs={[list, { label: of.number }]} badge={badge} intro={intro} />
      <Stack>
        {asked(section?.key)}
        <TabNav
          label={tabsLabel}
          links={sections.map((one) => ({
            label: labels[one.key],
            to: `${base}?deel=${one.key}`,
            current: one.key === section?.key,
          }))}
        />
        <WithSidebar
          side={
            <>
              <DeadlineSummary caseId={of.id} allAt={<Link to={`${base}?deel=termijnen`}>{t.allTerms}</Link>} />
              {aside}
            </>
          }
        >
          <Suspense fallback={<Loading lines={6} />}>{section?.content()}</Suspense>
        </WithSidebar>
      </Stack>
    </>
  );
}
