import { useState } from 'react';
import type { components } from '@/api/schema.gen';
import { managementMessages } from '@/domain/management';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PlusIcon } from '@/ui/icons';
import { EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { AddMunicipality, EndMunicipality } from './MunicipalityDialogs';
import { authorityMessages } from './messages';
import { servedState, type Served } from './served';

interface MunicipalitySectionProps {
  readonly authority: components['schemas']['Authority'];
  readonly mayChange: boolean;
}

const tones = { current: 'positive', coming: 'info', over: 'neutral' } as const;

/** Which municipalities an authority serves, and when. */
export function MunicipalitySection({ authority, mayChange }: MunicipalitySectionProps) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Served>();
  const add = (
    <Button
      small={authority.municipalities.length > 0}
      kind={authority.municipalities.length > 0 ? 'secondary' : 'primary'}
      icon={<PlusIcon size={1.125} />}
      onClick={() => setAdding(true)}
    >
      {t.addMunicipality}
    </Button>
  );
  return (
    <Card title={t.municipalities} flush aside={mayChange && authority.municipalities.length > 0 ? add : null}>
      {authority.municipalities.length === 0 ? (
        <EmptyState title={t.noMunicipalities} action={mayChange ? add : null}>
          {t.noMunicipalitiesText}
        </EmptyState>
      ) : (
        <Table
          caption={t.municipalities}
          rows={authority.municipalities}
          rowKey={(row) => `${row.code} ${row.validFrom}`}
          columns={[
            { key: 'name', header: t.municipality, rowHeader: true, cell: (row) => row.name },
            { key: 'from', header: m.from, tight: true, cell: (row) => formatShortDate(row.validFrom) },
            {
              key: 'until',
              header: m.until,
              tight: true,
              cell: (row) => (row.validUntil ? formatShortDate(row.validUntil) : m.noLimit),
            },
            {
              key: 'state',
              header: t.state,
              cell: (row) => <StatusBadge tone={tones[servedState(row)]}>{t[servedState(row)]}</StatusBadge>,
            },
            ...(mayChange
              ? [
                  {
                    key: 'end',
                    header: m.end,
                    cell: (row: Served) =>
                      row.validUntil ? null : (
                        <Button
                          small
                          kind="subtle"
                          aria-label={t.endMunicipality(row.name)}
                          onClick={() => setEnding(row)}
                        >
                          {m.end}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {adding ? <AddMunicipality authorityId={authority.id} onClose={() => setAdding(false)} /> : null}
      {ending ? (
        <EndMunicipality authorityId={authority.id} served={ending} onClose={() => setEnding(undefined)} />
      ) : null}
    </Card>
  );
}
