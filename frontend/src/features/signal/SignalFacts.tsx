import type { ReactNode } from 'react';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { signalMessages } from './messages';
import type { Signal } from './queries';
import styles from './Signal.module.css';

/** What one wants to know of a signal at a glance. */
export function SignalFacts({ signal, handler }: { readonly signal: Signal; readonly handler?: ReactNode }) {
  const t = useMessages(signalMessages);
  const themes = useReferenceList('signal-themes', signal.authorityId);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t.provider}</dt>
        <dd>
          {signal.providerName ?? t.unknownProvider}
          {signal.content?.locationName ? <small>{signal.content.locationName}</small> : null}
          {!signal.providerName && signal.content?.providerSaid ? <small>{signal.content.providerSaid}</small> : null}
        </dd>
      </div>
      {signal.theme ? (
        <div>
          <dt>{t.theme}</dt>
          <dd>{themes.labelOf(signal.theme)}</dd>
        </div>
      ) : null}
      {signal.status ? (
        <div>
          <dt>{t.municipality}</dt>
          <dd>
            {signal.municipalityName ?? '—'}
            {signal.outsideRegion ? <small>{t.outsideRegion}</small> : null}
          </dd>
        </div>
      ) : null}
      {signal.receivedOn ? (
        <div>
          <dt>{t.received}</dt>
          <dd>
            {formatDate(signal.receivedOn)}
            {signal.content ? <small>{t.channels[signal.content.channel]}</small> : null}
          </dd>
        </div>
      ) : null}
      {signal.status ? (
        <div>
          <dt>{t.handler}</dt>
          <dd>{handler ?? signal.assignee?.name ?? <em>{t.nobody}</em>}</dd>
        </div>
      ) : null}
    </dl>
  );
}
