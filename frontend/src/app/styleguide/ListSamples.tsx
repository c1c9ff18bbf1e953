import { useState } from 'react';
import { formatShortDate } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { MoreButton } from '@/ui/MoreButton';
import { WithSidebar } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Table, type Sort } from '@/ui/Table';
import { TabNav, Tabs } from '@/ui/Tabs';
import { Timeline } from '@/ui/Timeline';
import type { Tone } from '@/ui/tone';

interface Row {
  readonly number: string;
  readonly provider: string;
  readonly status: string;
  readonly tone: Tone;
  readonly due: string;
  readonly assignee?: string;
}

const rows: readonly Row[] = [
  {
    number: 'NMD-2026-0012',
    provider: 'Voorbeeldzorg De Eik',
    status: 'Termijn verlopen',
    tone: 'negative',
    due: '2026-11-18',
    assignee: 'Toezichthouder Noord',
  },
  {
    number: 'NMD-2026-0014',
    provider: 'Stichting Proefhuis aan de Vaart',
    status: 'In onderzoek',
    tone: 'info',
    due: '2026-11-24',
    assignee: 'Toezichthouder Midden',
  },
  {
    number: 'NMD-2026-0015',
    provider: 'Dagbesteding Het Voorbeeld',
    status: 'Nieuw',
    tone: 'neutral',
    due: '2026-12-09',
  },
];

/** Tables, facts, tabs, a timeline. */
export function ListSamples() {
  const [sort, setSort] = useState<Sort>({ by: 'due', direction: 'asc' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['NMD-2026-0014']));
  const [tab, setTab] = useState('tijdlijn');
  return (
    <>
      <Card title="Openstaande zaken" flush aside={<StatusBadge>3 zaken</StatusBadge>}>
        <Table
          caption="Openstaande zaken"
          rows={rows}
          rowKey={(row) => row.number}
          rowName={(row) => row.number}
          rowTone={(row) => (row.tone === 'negative' ? 'negative' : undefined)}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={setSelected}
          columns={[
            {
              key: 'number',
              header: 'Zaak',
              rowHeader: true,
              tight: true,
              cell: (row) => <Link to="/">{row.number}</Link>,
            },
            { key: 'provider', header: 'Aanbieder', sortable: true, cell: (row) => row.provider },
            { key: 'status', header: 'Status', cell: (row) => <StatusBadge tone={row.tone}>{row.status}</StatusBadge> },
            { key: 'due', header: 'Uiterlijk', sortable: true, tight: true, cell: (row) => formatShortDate(row.due) },
            {
              key: 'term',
              header: 'Termijn',
              align: 'end',
              cell: (row) => <DeadlineBadge due={row.due} today="2026-11-22" />,
            },
            { key: 'assignee', header: 'Behandelaar', cell: (row) => row.assignee ?? <em>Niet toegewezen</em> },
          ]}
        />
        <MoreButton shown={3} hasMore onMore={() => undefined} />
      </Card>
      <TabNav
        label="Onderdelen van de zaak"
        links={[
          { label: 'Melding', to: '/stijlgids', current: true },
          { label: 'Onderzoek', to: '/stijlgids?o=1', current: false },
          { label: 'Berichten', to: '/stijlgids?b=1', current: false, count: 2 },
        ]}
      />
      <WithSidebar
        side={
          <Card title="Termijnen">
            <DataList
              stacked
              items={[
                { label: 'Ontvangst bevestigen', value: <DeadlineBadge due="2026-11-24" today="2026-11-22" /> },
                { label: 'Onderzoek inleveren', value: '3 januari 2027' },
              ]}
            />
          </Card>
        }
      >
        <Card title="De melding">
          <DataList
            items={[
              { label: 'Gebeurd op', value: '14 oktober 2026 om 14.03 uur', action: <Link to="/">Wijzig</Link> },
              { label: 'Locatie', value: 'Voorbeeldzorg De Eik, Proefstraat 1, Assen' },
              { label: 'Wat er is gebeurd', value: 'Een bewoner is gevallen en naar het ziekenhuis gebracht.' },
              { label: 'Leeg', value: '' },
            ]}
          />
        </Card>
        <Card>
          <Tabs
            label="Verloop"
            selected={tab}
            onChange={setTab}
            items={[
              {
                key: 'tijdlijn',
                label: 'Tijdlijn',
                content: (
                  <Timeline
                    items={[
                      {
                        key: '3',
                        when: '2026-11-20T09:10:00Z',
                        title: 'Ontvangst bevestigd',
                        by: 'Toezichthouder Noord',
                        tone: 'positive',
                      },
                      {
                        key: '2',
                        when: '2026-11-19T14:03:00Z',
                        title: 'Gemeld',
                        by: 'Melder De Eik',
                        tone: 'info',
                        body: 'Op tijd: twee werkdagen na de gebeurtenis.',
                      },
                      { key: '1', when: '2026-11-17', title: 'Gebeurtenis' },
                    ]}
                  />
                ),
              },
              { key: 'notities', label: 'Notities', count: 2, content: 'Alleen het team leest deze notities.' },
            ]}
          />
        </Card>
      </WithSidebar>
    </>
  );
}
