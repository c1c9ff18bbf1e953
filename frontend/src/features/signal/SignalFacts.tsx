import type { ReactNode } from 'react';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Facts } from '@/ui/Facts';
import { signalMessages } from './messages';
import type { Signal } from './queries';

/** What one wants to know of a signal at a glance. */
export function SignalFacts({ signal, handler }: { readonly signal: Signal; readonly handler?: ReactNode }) {
  const t = useMessages(signalMessages);
  const themes = useReferenceList('signal-themes', signal.authorityId);
  const { content } = signal;
  return (
    <Facts
      facts={[
        {
          label: t.provider,
          value: signal.providerName ?? t.unknownProvider,
          notes: [content?.locationName, !signal.providerName && content?.providerSaid],
        },
        signal.theme && { label: t.theme, value: themes.labelOf(signal.theme) },
        signal.status && {
          label: t.municipality,
          value: signal.municipalityName ?? '—',
          notes: [signal.outsideRegion && t.outsideRegion],
        },
        signal.receivedOn && {
          label: t.received,
          value: formatDate(signal.receivedOn),
          notes: [content && t.channels[content.channel]],
        },
        signal.status && { label: t.handler, value: handler ?? signal.assignee?.name ?? <em>{t.nobody}</em> },
      ]}
    />
  );
}
