import type { ReactNode } from 'react';
import { workspacePath } from '@/domain/casePaths';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Facts } from '@/ui/Facts';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PlainText } from '@/ui/Text';
import styles from './Inspection.module.css';
import { inspectionMessages } from './messages';
import type { Inspection } from './queries';

/** What one wants to know of an inspection at a glance. */
export function InspectionFacts({
  inspection,
  handler,
}: {
  readonly inspection: Inspection;
  readonly handler?: ReactNode;
}) {
  const t = useMessages(inspectionMessages);
  const words = useWords();
  const { plannedFrom, plannedUntil } = inspection;
  return (
    <Facts
      facts={[
        { label: t.provider, value: inspection.providerName, notes: [inspection.locationName] },
        inspection.kind && {
          label: t.what,
          value: words.inspectionKind[inspection.kind],
          notes: [
            [
              inspection.aspect && words.inspectionAspect[inspection.aspect],
              inspection.announced ? t.announcedWord : t.unannouncedWord,
            ]
              .filter(Boolean)
              .join(', '),
          ],
        },
        inspection.municipalityName && { label: t.municipality, value: inspection.municipalityName },
        plannedFrom &&
          plannedUntil && { label: t.period, value: t.periodOf(formatDate(plannedFrom), formatDate(plannedUntil)) },
        handler ? { label: t.handler, value: handler } : null,
      ]}
    />
  );
}

/** What is looked at and why; for the team also who does it and what led to it. */
export function InspectionStory({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(inspectionMessages);
  const provisions = useReferenceList('provisions', inspection.authorityId);
  const { inside, retests } = inspection;
  return (
    <Card title={t.story}>
      <Stack>
        {inspection.purpose ? <PlainText>{inspection.purpose}</PlainText> : null}
        <DataList
          items={[
            { label: t.provision, value: provisions.labelOf(inspection.provision) },
            { label: t.joint, value: inspection.jointWith?.join(', ') },
            {
              label: t.retests,
              value: !retests ? null : inside ? (
                <Link to={workspacePath(retests.kind, retests.id)}>{retests.number}</Link>
              ) : (
                retests.number
              ),
            },
            {
              label: t.announcedOn,
              value: inspection.announcedAt ? formatDateTime(inspection.announcedAt) : null,
            },
            { label: t.finalOn, value: inspection.finalAt ? formatDateTime(inspection.finalAt) : null },
            {
              label: t.team,
              value: inside?.team.length ? (
                <ul className={styles.list}>
                  {inside.team.map((one) => (
                    <li key={one.id}>
                      {one.name}
                      {one.lead ? ` (${t.leadMark})` : ''}
                    </li>
                  ))}
                </ul>
              ) : null,
            },
            {
              label: t.causes,
              value: inside?.causes.length ? (
                <ul className={styles.list}>
                  {inside.causes.map((one) => (
                    <li key={one.id}>
                      <Link to={workspacePath(one.kind, one.id)}>{one.number}</Link>
                    </li>
                  ))}
                </ul>
              ) : null,
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
