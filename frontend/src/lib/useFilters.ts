import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { z } from 'zod';
import './zodConfig';

/**
 * Filters, sort order and open tab, kept in the address so that a view can be shared, saved and gone back to.
 * Give every key of the schema a `.catch(…)` or `.optional()`: an address can hold anything.
 */
export function useFilters<O extends object>(schema: z.ZodType<O>) {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters = useMemo(() => schema.parse(search), [schema, search]);

  const change = (part: Partial<O>) => {
    const merged: Record<string, unknown> = { ...search, ...part };
    const kept = Object.entries(merged).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    void navigate({ to: '.', search: Object.fromEntries(kept), replace: true, resetScroll: false });
  };
  const replaceAll = (all: Partial<O>) =>
    void navigate({ to: '.', search: all as never, replace: true, resetScroll: false });

  return { filters, change, replaceAll };
}
