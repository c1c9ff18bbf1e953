import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { StatTile } from '@/ui/Card';
import { Anchor } from '@/ui/navigation';
import type { Tone } from '@/ui/tone';
import type { Filters } from './filters';
import { worklistMessages } from './messages';
import styles from './Worklist.module.css';

type Summary = components['schemas']['WorkSummary'];

interface TilesProps {
  readonly summary: Summary | undefined;
  readonly filters: Filters;
  readonly base: string;
}

/** The figures of the team; each shows the cases behind it. */
export function Tiles({ summary, filters, base }: TilesProps) {
  const t = useMessages(worklistMessages);
  const figure = (value: number | null | undefined) => value ?? t.noFigure;
  const onTime = summary?.onTimeThisYear;
  const tiles: readonly { label: string; value: string | number; tone: Tone; to: string; current: boolean }[] = [
    {
      label: t.tileOpen,
      value: figure(summary?.open),
      tone: 'neutral',
      to: base,
      current: !filters.term && (filters.view ?? 'OPEN') === 'OPEN',
    },
    {
      label: t.tileOverdue,
      value: figure(summary?.overdue),
      tone: 'negative',
      to: `${base}?term=OVERDUE`,
      current: filters.term === 'OVERDUE',
    },
    {
      label: t.tileWeek,
      value: figure(summary?.dueThisWeek),
      tone: 'warning',
      to: `${base}?term=THIS_WEEK`,
      current: filters.term === 'THIS_WEEK',
    },
    {
      label: t.tileOnTime,
      value: onTime === null || onTime === undefined ? t.noFigure : `${onTime}%`,
      tone: 'positive',
      to: `${base}?view=ENDED&sort=NEWEST`,
      current: filters.view === 'ENDED',
    },
  ];
  return (
    <nav aria-label={t.title} className={styles.tiles} data-print="hide">
      {tiles.map((tile) => (
        <Anchor
          key={tile.label}
          to={tile.to}
          aria-current={tile.current ? 'true' : undefined}
          className={classes(styles.tile, tile.current && styles.tileCurrent)}
        >
          <StatTile value={tile.value} label={tile.label} tone={tile.tone} />
        </Anchor>
      ))}
    </nav>
  );
}

/** One click to what someone looks for most. */
export function Shortcuts({ summary, filters, base }: TilesProps) {
  const t = useMessages(worklistMessages);
  const links = [
    { label: t.mine, count: summary?.mine, to: '?assignee=me', current: filters.assignee === 'me' },
    { label: t.covered, to: '?assignee=covered', current: filters.assignee === 'covered' },
    { label: t.nobody, count: summary?.unassigned, to: '?assignee=none', current: filters.assignee === 'none' },
    {
      label: t.agreement,
      count: summary?.awaitingMyAgreement,
      to: '?status=AWAITING_AGREEMENT',
      current: filters.status.length === 1 && filters.status[0] === 'AWAITING_AGREEMENT',
    },
  ];
  const waiting = [
    summary?.unreadMessages ? t.unread(summary.unreadMessages) : '',
    summary?.extensionRequests ? t.extensionRequests(summary.extensionRequests) : '',
  ].filter(Boolean);
  return (
    <nav aria-label={t.shortcuts} className={styles.shortcuts} data-print="hide">
      <ul>
        {links.map((link) => (
          <li key={link.to}>
            <Anchor
              to={`${base}${link.current ? '' : link.to}`}
              aria-current={link.current ? 'true' : undefined}
              className={classes(styles.chip, link.current && styles.chipCurrent)}
            >
              {link.label}
              {link.count === undefined ? null : <span className={styles.chipCount}>{link.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
      {waiting.length > 0 ? <p className={styles.waiting}>{waiting.join(' · ')}</p> : null}
    </nav>
  );
}
