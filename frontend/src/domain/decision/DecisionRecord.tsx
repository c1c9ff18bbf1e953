import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { DataList } from '@/ui/DataList';
import { Row } from '@/ui/Layout';
import { PlainText } from '@/ui/Text';
import styles from './decision.module.css';
import { decisionWords } from './messages';

export type Decision = components['schemas']['Decision'];

const tones = { PENDING: 'warning', IN_FORCE: 'positive', SENT_BACK: 'neutral' } as const;

/** A decision as it was taken. */
export function DecisionRecord({ decision }: { readonly decision: Decision }) {
  const t = useMessages(decisionWords);
  const { agreement, urgent } = decision;
  return (
    <article className={styles.record} data-state={decision.state}>
      <Row justify="between">
        <strong>{t.kinds[decision.kind]}</strong>
        {decision.state === 'IN_FORCE' ? null : (
          <StatusBadge tone={tones[decision.state]}>{t.states[decision.state]}</StatusBadge>
        )}
      </Row>
      <DataList
        items={[
          {
            label: t.toWhom,
            value: [decision.party ? t.parties[decision.party] : '', decision.toWhom ?? ''].filter(Boolean).join(' – '),
          },
          {
            label: t.colleges,
            value:
              decision.municipalityCodes.length > 0 ? <MunicipalityNames codes={decision.municipalityCodes} /> : null,
          },
          { label: t.inspection, value: decision.inspection },
          { label: t.task, value: decision.task ? <PlainText>{decision.task}</PlainText> : null },
          { label: t.summary, value: decision.summary ? <PlainText>{decision.summary}</PlainText> : null },
          { label: t.byWhen, value: decision.dueOn ? formatDate(decision.dueOn) : null },
          { label: t.reason, value: decision.reason ? <PlainText>{decision.reason}</PlainText> : null },
          { label: t.whyNow, value: urgent?.whyNow ? <PlainText>{urgent.whyNow}</PlainText> : null },
        ]}
      />
      <p className={styles.by}>
        {t.decidedBy(decision.by, formatDateTime(decision.at))}
        {urgent ? ` · ${t.urgent}` : ''}
        {agreement?.by
          ? ` · ${decision.state === 'SENT_BACK' ? t.sentBackBy(agreement.by) : t.agreedBy(agreement.by)}`
          : ''}
        {agreement?.nobodyThere ? ` · ${t.nobodyThere}` : ''}
      </p>
      {agreement?.reason ? <PlainText>{agreement.reason}</PlainText> : null}
    </article>
  );
}

function MunicipalityNames({ codes }: { readonly codes: readonly string[] }) {
  const { data } = api.useQuery('get', '/municipalities', {}, { staleTime: 600_000 });
  return codes.map((code) => data?.items.find((one) => one.code === code)?.name ?? code).join(', ');
}
