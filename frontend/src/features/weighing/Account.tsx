import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Stack } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { weighingMessages } from './messages';
import type { Factor, Proposal } from './queries';

interface AccountProps {
  readonly proposal: Pick<Proposal, 'seriousness' | 'extent' | 'fromMatrix' | 'steps'>;
}

/** How a proposal came about, in words. */
export function Account({ proposal }: AccountProps) {
  const t = useMessages(weighingMessages);
  const words = useWords();
  const { seriousness, extent, fromMatrix, steps } = proposal;
  const raised = steps === 0 ? t.notRaised : fromMatrix === 'RED' ? t.atTop : t.raised(steps);
  return (
    <Paragraph>
      {t.fromMatrix(words.seriousness[seriousness], words.extent[extent], words.priority[fromMatrix])} {raised}
    </Paragraph>
  );
}

function useFactorWords() {
  const t = useMessages(weighingMessages);
  const value = (factor: Factor) =>
    factor.kind === 'PUBLIC_SENSITIVITY'
      ? factor.value > 0
        ? t.yes
        : t.no
      : t.inMonths(factor.value, factor.withinMonths ?? 0);
  const effect = ({ raises, threshold, kind }: Factor) => {
    if (raises) return t.raises;
    if (threshold === null || threshold === undefined) return t.countsNot;
    return kind === 'PUBLIC_SENSITIVITY' ? t.raisesNotNow : t.raisesNot(threshold);
  };
  return { value, effect };
}

/** What can raise a priority, each with its value, what it does, and where it comes from. */
export function Factors({ factors }: { readonly factors: readonly Factor[] }) {
  const t = useMessages(weighingMessages);
  const { value, effect } = useFactorWords();
  return (
    <Stack gap="small">
      <Table
        caption={t.factors}
        rows={factors}
        rowKey={(factor) => factor.kind}
        columns={[
          { key: 'kind', header: t.factors, rowHeader: true, cell: (factor) => t.factor[factor.kind] },
          { key: 'value', header: t.value, cell: value },
          {
            key: 'effect',
            header: t.effect,
            cell: (factor) => (factor.raises ? <strong>{effect(factor)}</strong> : effect(factor)),
          },
          { key: 'source', header: t.source, cell: (factor) => t.sources[factor.kind] },
        ]}
      />
    </Stack>
  );
}
