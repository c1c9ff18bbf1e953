import { useParams } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { DeadlineBadge } from '@/ui/badges';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState, Loading } from '@/ui/states';
import { isApiProblem } from '@/lib/problem';
import { PlainText } from '@/ui/Text';
import { AuthorityContext } from './fields';
import { InvestigationEditor } from './InvestigationEditor';
import { investigationMessages } from './messages';
import { useInvestigation, type Investigation } from './queries';
import { partOfSlug, partSlugs } from './questions';

interface InvestigationPageProps {
  /** The number of the report. */
  readonly number: string;
  /** Of the authority that the report is for. */
  readonly authorityId: string;
  /** The files of the case, to which the provider's own report can be added. */
  readonly files?: ReactNode;
}

/** The provider writes the structured report of its own investigation (protocol, annex 1). */
export function InvestigationPage({ number, authorityId, files }: InvestigationPageProps) {
  const t = useMessages(investigationMessages);
  const go = useGo();
  const { reportId = '', part }: { reportId?: string; part?: string } = useParams({ strict: false });
  const investigation = useInvestigation(reportId);
  const home = `/portaal/meldingen/${reportId}`;
  const first = `${home}/onderzoek/${partSlugs[partOfSlug(undefined)]}`;
  useEffect(() => {
    if (part === undefined) go(first, { replace: true });
  }, [part, first, go]);
  const { data, error } = investigation;
  if (part === undefined) return <Loading lines={8} />;
  if (data === undefined && !error) return <Loading lines={8} />;
  const absent = isApiProblem(error) && error.status === 404;
  if (data === undefined && !absent) return <ErrorState error={error} onRetry={() => void investigation.refetch()} />;
  if (!data?.actions.includes('saveInvestigation')) {
    return (
      <Narrow>
        <PageHeader title={t.notNow} />
        <Alert actions={<ButtonLink to={home}>{t.toReport}</ButtonLink>}>{t.notNowText}</Alert>
      </Narrow>
    );
  }
  return (
    <Narrow>
      <PageHeader title={t.title} intro={t.intro(number)} crumbs={[{ label: number, to: home }, { label: t.title }]} />
      <Order investigation={data} />
      <AuthorityContext value={authorityId}>
        <InvestigationEditor
          key={data.round}
          investigation={data}
          part={partOfSlug(part)}
          base={`${home}/onderzoek`}
          home={home}
          onSubmitted={() => go(home, { replace: true })}
        />
      </AuthorityContext>
      {files}
    </Narrow>
  );
}

function Order({ investigation }: { readonly investigation: Investigation }) {
  const t = useMessages(investigationMessages);
  const directions = investigation.rounds.findLast((round) => round.review?.directions)?.review?.directions;
  return (
    <>
      {directions ? (
        <Alert tone="warning" title={t.directions}>
          <PlainText>{directions}</PlainText>
        </Alert>
      ) : null}
      <Card title={t.orderTitle}>
        <DataList
          items={[
            { label: t.ordered, value: formatDate(investigation.orderedAt) },
            {
              label: t.due,
              value: investigation.dueOn ? (
                <>
                  {formatDate(investigation.dueOn)} <DeadlineBadge due={investigation.dueOn} />
                </>
              ) : null,
            },
            { label: t.method, value: investigation.method },
            { label: t.independent, value: investigation.independentChair ? t.independentYes : null },
            { label: t.remarks, value: investigation.remarks },
            { label: t.eventOn, value: investigation.eventOn ? formatDate(investigation.eventOn) : null },
            { label: t.filedAt, value: investigation.filedAt ? formatDate(investigation.filedAt) : null },
          ]}
        />
        {investigation.form === 'OWN_REPORT' ? <Alert>{t.ownReport}</Alert> : null}
        <p>{t.noNames}</p>
      </Card>
    </>
  );
}
