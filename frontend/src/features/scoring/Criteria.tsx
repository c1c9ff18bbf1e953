import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useNarrow } from '@/lib/useNarrow';
import { CriterionCard } from './CriterionCard';
import type { Criterion, CriterionScore, Framework, Inspection, SaveScore } from './queries';

interface CriteriaProps {
  readonly inspection: Inspection;
  readonly framework: Framework;
  readonly criteria: readonly { readonly criterion: Criterion; readonly score: CriterionScore }[];
  readonly readOnly: boolean;
  readonly save: SaveScore;
}

const cardOf = (ref: string) => document.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(ref)}"]`);

/** The criteria of one theme under each other; on a narrow screen one is open and the others tell their score. */
export function Criteria({ criteria, ...rest }: CriteriaProps) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(() => criteria.find(({ score }) => !score.done)?.criterion.ref);
  const show = (ref: string | undefined) => {
    flushSync(() => setOpen(ref));
    // What closed above it would take it out of view.
    if (ref) cardOf(ref)?.scrollIntoView({ block: narrow ? 'start' : 'nearest' });
  };
  const goTo = (ref: string) => {
    show(ref);
    const card = cardOf(ref);
    const radio = card?.querySelector<HTMLElement>('input:checked') ?? card?.querySelector<HTMLElement>('input');
    radio?.focus({ preventScroll: true });
  };
  return criteria.map(({ criterion, score }, position) => {
    const next = criteria[position + 1]?.criterion.ref;
    const isOpen = open === criterion.ref;
    return (
      <CriterionCard
        key={criterion.ref}
        criterion={criterion}
        score={score}
        {...(next ? { onNext: () => goTo(next) } : {})}
        {...(narrow ? { fold: { open: isOpen, onToggle: () => show(isOpen ? undefined : criterion.ref) } } : {})}
        {...rest}
      />
    );
  });
}
