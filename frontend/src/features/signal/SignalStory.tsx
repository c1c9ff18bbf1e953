import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Heading, PlainText } from '@/ui/Text';
import { signalMessages } from './messages';
import type { Signal } from './queries';

/** What was told, in the words in which it was told, and what it is about. */
export function SignalStory({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  const { signalSide } = useWords();
  const { content } = signal;
  const laws = useReferenceList('laws', signal.authorityId);
  const provisions = useReferenceList('provisions', signal.authorityId);
  const fundings = useReferenceList('fundings', signal.authorityId);
  const natures = useReferenceList('signal-natures', signal.authorityId);
  return (
    <Card title={t.signal}>
      <Stack>
        {content ? (
          <>
            <Heading level={3}>{t.told}</Heading>
            <PlainText>{content.narrative}</PlainText>
          </>
        ) : null}
        <DataList
          items={[
            { label: t.nature, value: natures.labelOf(content?.nature) },
            { label: t.side, value: signal.side ? signalSide[signal.side] : null },
            { label: t.law, value: laws.labelOf(signal.law) },
            { label: t.provision, value: provisions.labelOf(signal.provision) },
            { label: t.funding, value: fundings.labelOf(signal.funding) },
            { label: t.clientsConcerned, value: content?.clientsConcerned },
            { label: t.providerSaid, value: content?.providerSaid },
            { label: t.locationSaid, value: content?.locationSaid },
            { label: t.sourceKind, value: content ? t.sourceKinds[content.sourceKind] : null },
            { label: t.recordedBy, value: content?.recordedBy },
            { label: t.ownReference, value: content?.ownReference },
            {
              label: t.from,
              value: content?.fromCase ? (
                <Link
                  to={`/werkplek/${content.channel === 'FROM_SIGNAL' ? 'signalen' : 'meldingen'}/${content.fromCase.id}`}
                >
                  {content.fromCase.number}
                </Link>
              ) : null,
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
