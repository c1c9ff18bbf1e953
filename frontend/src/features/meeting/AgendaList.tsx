import { useRef } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { PriorityBadge } from '@/domain/badges';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { useNarrow } from '@/lib/useNarrow';
import { Button } from '@/ui/Button';
import { CheckIcon, ClockIcon, PlusIcon, SortDownIcon, SortUpIcon } from '@/ui/icons';
import { Heading } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './meeting.module.css';
import { meetingMessages } from './messages';
import { useAfterStep, type AgendaItem, type Meeting } from './queries';

interface AgendaListProps {
  readonly meeting: Meeting;
  readonly current: string | undefined;
  readonly onChoose: (itemId: string) => void;
  readonly onAdd: (() => void) | undefined;
}

/** The items in the order in which they are taken; the one that is discussed stands out. */
export function AgendaList({ meeting, current, onChoose, onAdd }: AgendaListProps) {
  const t = useMessages(meetingMessages);
  const after = useAfterStep(meeting.id);
  const narrow = useNarrow();
  const fold = useRef<HTMLDetailsElement>(null);
  const { items } = meeting;
  const choose = (itemId: string) => {
    onChoose(itemId);
    if (!fold.current) return;
    // On a telephone the list makes room for what was chosen; who uses keys is at its head then.
    fold.current.open = false;
    fold.current.querySelector('summary')?.focus();
  };
  const done = items.filter((one) => one.state !== 'OPEN').length;
  const swap = async (at: number, step: 1 | -1) => {
    const itemIds = items.map((one) => one.id);
    const [moved] = itemIds.splice(at, 1);
    if (!moved) return;
    itemIds.splice(at + step, 0, moved);
    try {
      const ordered = await answer(
        client.PUT('/meetings/{meetingId}/order', {
          params: { path: { meetingId: meeting.id }, header: { 'If-Match': etagOf(meeting.version) } },
          body: { itemIds },
        }),
      );
      await after.meeting(ordered);
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : '');
      await after.refresh();
    }
  };
  const head = (
    <div className={styles.agendaHead}>
      <Heading level={2} look={4}>
        {t.agenda}
      </Heading>
      <span className={styles.count}>{t.agendaOf(done, items.length)}</span>
    </div>
  );
  const list = (
    <ol className={styles.items}>
      {items.map((item, at) => (
        <li key={item.id} className={styles.item} data-current={item.id === current} data-state={item.state}>
          <Choice item={item} current={item.id === current} onChoose={() => choose(item.id)} />
          {onAdd && item.id === current && items.length > 1 ? (
            <div className={styles.moves}>
              <button
                type="button"
                className={styles.move}
                aria-label={t.upNamed(item.number)}
                title={t.up}
                disabled={at === 0}
                onClick={() => void swap(at, -1)}
              >
                <SortUpIcon size={1.125} />
              </button>
              <button
                type="button"
                className={styles.move}
                aria-label={t.downNamed(item.number)}
                title={t.down}
                disabled={at === items.length - 1}
                onClick={() => void swap(at, 1)}
              >
                <SortDownIcon size={1.125} />
              </button>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles.agenda} aria-label={t.agenda} data-fold={narrow}>
      {narrow ? (
        <details ref={fold}>
          <summary>{head}</summary>
          {list}
        </details>
      ) : (
        <>
          {head}
          {list}
        </>
      )}
      {onAdd ? (
        <Button small icon={<PlusIcon />} onClick={onAdd}>
          {t.add}
        </Button>
      ) : null}
      <details className={styles.keys}>
        <summary>{t.keys}</summary>
        <dl>
          {Object.entries(t.keyMeanings).map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{t.keysText}</p>
      </details>
    </nav>
  );
}

interface ChoiceProps {
  readonly item: AgendaItem;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function Choice({ item, current, onChoose }: ChoiceProps) {
  const t = useMessages(meetingMessages);
  const themes = useReferenceList('signal-themes');
  return (
    <button type="button" className={styles.choice} aria-current={current ? 'step' : undefined} onClick={onChoose}>
      <span className={styles.choiceHead}>
        <strong>{item.number}</strong>
        {item.state === 'OPEN' ? (
          item.priority ? (
            <PriorityBadge priority={item.priority} />
          ) : null
        ) : (
          <span className={styles.state}>
            {item.state === 'DECIDED' ? <CheckIcon size={1.125} /> : <ClockIcon size={1.125} />}
            {t.itemStates[item.state]}
          </span>
        )}
      </span>
      <span>{item.providerName ?? t.unknownProvider}</span>
      <span className={styles.note}>{themes.labelOf(item.theme)}</span>
    </button>
  );
}
