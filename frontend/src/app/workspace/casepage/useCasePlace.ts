import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { useFilters } from '@/lib/useFilters';

const placeSchema = z.object({
  tab: z.string().optional().catch(undefined),
  step: z.string().optional().catch(undefined),
});

/** Where one is on the page of a case, kept in its address: the part that is read, the step that is being taken. */
export function useCasePlace<S extends string>(isStep: (name: string | undefined) => name is S) {
  const queries = useQueryClient();
  const { filters: place, change } = useFilters(placeSchema);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = isStep(place.step) ? place.step : undefined;

  const leave = () => {
    change({ step: undefined });
    // What stood there is gone; the reader goes on where the next step is told.
    setTimeout(() => heading.current?.focus(), 0);
  };
  return {
    tab: place.tab,
    step,
    /** Takes the focus after a step was done. */
    heading,
    /** @param tab what somebody reads beside the step, where that is another part than the one that is open */
    goToStep: (next: S, tab?: string) => {
      window.scrollTo({ top: 0 });
      change({ step: next, ...(tab ? { tab } : {}) });
    },
    /** What a step does when it ends. */
    ends: {
      onDone: () => {
        leave();
        void queries.invalidateQueries();
      },
      onCancel: leave,
      onReload: () => queries.invalidateQueries(),
    },
  };
}
