import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { PencilIcon, PlusIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/states';
import { fieldworkMessages } from './messages';
import type { Inspection, Visit } from './queries';
import { VisitDialog } from './VisitDialog';
import { VisitNotes } from './VisitNotes';

/** The visits of an inspection; for the team with whom was spoken and what was noted. */
export function VisitSection({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(fieldworkMessages);
  const [open, setOpen] = useState<string>();
  const timeOf = ({ fromTime, untilTime }: Visit) =>
    [fromTime && t.fromTime(fromTime.slice(0, 5)), untilTime && t.untilTime(untilTime.slice(0, 5))]
      .filter(Boolean)
      .join(' ');
  const may = (operation: string) => inspection.actions.includes(operation);
  const visits = inspection.visits ?? [];
  return (
    <Stack>
      <Card
        title={t.visits}
        aside={
          may('addVisit') ? (
            <Button small icon={<PlusIcon />} onClick={() => setOpen('new')}>
              {t.addVisit}
            </Button>
          ) : null
        }
      >
        {visits.length === 0 ? (
          <EmptyState title={t.noVisits}>{inspection.inside ? t.noVisitsText : t.noVisitsProvider}</EmptyState>
        ) : null}
      </Card>
      {visits.map((visit) => (
        <Card
          key={visit.id}
          level={3}
          title={`${t.visit} ${formatDate(visit.visitedOn)}`}
          aside={
            <Row>
              <StatusBadge tone={visit.held ? 'positive' : 'info'}>{visit.held ? t.isHeld : t.isPlanned}</StatusBadge>
              {may('changeVisit') ? (
                <Button
                  small
                  icon={<PencilIcon />}
                  aria-label={`${t.change}: ${t.visit} ${formatDate(visit.visitedOn)}`}
                  onClick={() => setOpen(visit.id)}
                >
                  {t.change}
                </Button>
              ) : null}
            </Row>
          }
        >
          <DataList
            items={[
              { label: t.time, value: timeOf(visit) },
              { label: t.place, value: visit.place },
              { label: t.spokenTo, value: visit.spokenTo?.join(', ') },
            ]}
          />
          {visit.notes ? <VisitNotes visit={visit} mayWrite={may('addVisitNote')} /> : null}
        </Card>
      ))}
      {open ? (
        <VisitDialog
          inspectionId={inspection.id}
          visit={visits.find(({ id }) => id === open)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Stack>
  );
}
