import { DecisionRecord } from '@/domain/decision/DecisionRecord';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DataList } from '@/ui/DataList';
import { Heading, PlainText } from '@/ui/Text';
import styles from './meeting.module.css';
import { meetingMessages } from './messages';
import type { Meeting } from './queries';

/** The whole meeting under each other, on paper only; what somebody may not read is not there. */
export function PrintedMeeting({ meeting }: { readonly meeting: Meeting }) {
  const t = useMessages(meetingMessages);
  const words = useWords();
  const themes = useReferenceList('signal-themes');
  return (
    <div className={styles.printed}>
      <Heading level={1}>{t.meetingOf(formatDateTime(meeting.startsAt))}</Heading>
      <DataList
        items={[
          { label: t.place, value: meeting.place },
          { label: t.chair, value: meeting.chair.name },
          { label: t.participants, value: meeting.participants.map((one) => one.name).join(', ') },
        ]}
      />
      {meeting.items.map((item, at) => (
        <section key={item.id} className={styles.printedItem}>
          <div className={styles.printedHead}>
            <Heading level={2} look={3}>
              {`${at + 1}. ${item.number} – ${item.providerName ?? t.unknownProvider}`}
            </Heading>
            <DataList
              items={[
                { label: t.theme, value: themes.labelOf(item.theme) },
                { label: t.priority, value: item.priority ? words.priority[item.priority] : t.noPriority },
                { label: t.handler, value: item.handlerName ?? t.nobody },
                { label: t.received, value: formatDate(item.receivedOn) },
              ]}
            />
          </div>
          {item.minutes ? <PlainText>{item.minutes}</PlainText> : null}
          {item.postponedReason ? <PlainText>{`${t.postponedBecause}: ${item.postponedReason}`}</PlainText> : null}
          {item.decisions.map((decision) => (
            <div key={decision.id} data-print="together">
              <DecisionRecord decision={decision} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
