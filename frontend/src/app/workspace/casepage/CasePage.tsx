import { Suspense, type ReactNode } from 'react';
import { DeadlineSummary } from '@/features/deadline/DeadlineSection';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PrinterIcon } from '@/ui/icons';
import { Stack, WithSidebar } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Loading } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';
import styles from './CasePage.module.css';
import { casePageMessages } from './messages';

/** A part of a case that somebody may read. */
export interface Section {
  readonly key: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

interface CasePageProps {
  readonly of: { readonly id: string; readonly number: string };
  /** The address of the page. */
  readonly base: string;
  readonly place: { readonly tab: string | undefined; readonly step: string | undefined };
  readonly sections: readonly Section[];
  readonly tabsLabel: string;
  readonly badge: ReactNode;
  readonly facts: ReactNode;
  readonly notices: ReactNode;
  /** The step that is being taken. */
  readonly step: ReactNode;
  /** Where the case stands and what comes next. */
  readonly now: ReactNode;
  /** False for whoever learns no more than that the case is there. */
  readonly showsTerms?: boolean;
}

/** The page of one case in the workspace: what it is, what comes next, and everything about it. */
export function CasePage(props: CasePageProps) {
  const { of, base, place, sections, tabsLabel, badge, facts, notices, step, now, showsTerms = true } = props;
  const t = useMessages(casePageMessages);
  const section = sections.find((one) => one.key === place.tab) ?? sections[0];
  const content = <Suspense fallback={<Loading lines={6} />}>{section?.content()}</Suspense>;
  const tabs = (
    <TabNav
      label={tabsLabel}
      links={sections.map((one) => ({
        label: one.label,
        to: `${base}?tab=${one.key}${place.step ? `&step=${place.step}` : ''}`,
        current: one.key === section?.key,
      }))}
    />
  );
  return (
    <>
      <PageHeader
        title={of.number}
        crumbs={[{ label: t.worklist, to: '/werkplek' }, { label: of.number }]}
        badge={badge}
        actions={
          <Button icon={<PrinterIcon />} onClick={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <Stack>
        <Card>{facts}</Card>
        {notices}
        {place.step ? (
          // The case stays readable beside the step that is being taken.
          <div className={styles.beside}>
            <Suspense fallback={<Loading lines={6} />}>{step}</Suspense>
            <Stack>
              {tabs}
              {content}
            </Stack>
          </div>
        ) : (
          <>
            {now}
            {tabs}
            {showsTerms ? (
              <WithSidebar
                side={<DeadlineSummary caseId={of.id} allAt={<Link to={`${base}?tab=terms`}>{t.allTerms}</Link>} />}
              >
                {content}
              </WithSidebar>
            ) : (
              content
            )}
          </>
        )}
      </Stack>
    </>
  );
}
