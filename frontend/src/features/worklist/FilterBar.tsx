import { useEffect, useState, type RefObject } from 'react';
import { api } from '@/api/client';
import { activeMembership, useAccount } from '@/api/session';
import { isOfTeam } from '@/domain/team';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { FormField } from '@/ui/FormField';
import { FilterIcon, SearchIcon } from '@/ui/icons';
import { Select, TextInput, type Option } from '@/ui/inputs';
import { countOf, priorities, statusesOf, type Filters } from './filters';
import { worklistMessages } from './messages';
import styles from './Worklist.module.css';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (part: Partial<Filters>) => void;
  readonly onClear: () => void;
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

const several = '*';

/** A list in the address is one choice on the screen; more than one (from a saved filter) is shown as such. */
function oneOf(values: readonly string[], options: readonly Option[], severalLabel: string) {
  return values.length > 1
    ? { value: several, options: [{ value: several, label: severalLabel }, ...options] }
    : { value: values[0] ?? '', options };
}

/** All that narrows or orders the list; each choice goes to the address at once. */
export function FilterBar({ filters, onChange, onClear, searchInput }: FilterBarProps) {
  const t = useMessages(worklistMessages);
  const words = useWords();
  const [open, setOpen] = useState(false);
  const authorityId = activeMembership(useAccount())?.authorityId;
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  const authorities = api.useQuery('get', '/authorities', {}, { staleTime: 600_000 });
  const served = authorities.data?.items.find((one) => one.id === authorityId)?.municipalities ?? [];

  const view = filters.view ?? 'OPEN';
  const themes = useReferenceList('signal-themes');
  const signals = filters.kind === 'SIGNAL';
  const statuses = statusesOf(filters.kind, view, words);
  const priority = oneOf(
    filters.priority,
    priorities.map((value) => ({ value, label: words.priority[value] })),
    t.severalPriorities(filters.priority.length),
  );
  const theme = oneOf(
    filters.theme,
    themes.choices.map(({ value, label }) => ({ value, label })),
    t.severalThemes(filters.theme.length),
  );
  const status = oneOf(filters.status, statuses, t.severalStatuses(filters.status.length));
  const municipality = oneOf(
    filters.municipality,
    served.map(({ code, name }) => ({ value: code, label: name })),
    t.severalMunicipalities(filters.municipality.length),
  );
  const people = [
    { value: 'me', label: t.mine },
    { value: 'covered', label: t.covered },
    { value: 'none', label: t.nobody },
    ...(colleagues.data?.items ?? []).filter(isOfTeam).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const narrowed = countOf(filters);

  return (
    <div className={styles.filters} data-print="hide">
      <div className={styles.filterHead}>
        <SearchBox
          key={filters.search ?? ''}
          value={filters.search ?? ''}
          inputRef={searchInput}
          onSearch={(search) => onChange({ search: search || undefined })}
        />
        <span className={styles.filterToggle}>
          <Button
            icon={<FilterIcon />}
            aria-expanded={open}
            aria-controls="worklist-filters"
            onClick={() => setOpen(!open)}
          >
            {t.moreFilters}
            {narrowed > 0 ? ` (${narrowed})` : ''}
          </Button>
        </span>
        <div className={styles.sort} data-open={open}>
          <FormField label={t.sort}>
            <Select
              options={[
                { value: 'DUE', label: t.sortDue },
                { value: 'NEWEST', label: t.sortNewest },
                { value: 'OLDEST', label: t.sortOldest },
                { value: 'PROVIDER', label: t.sortProvider },
                { value: 'NUMBER', label: t.sortNumber },
              ]}
              placeholder={false}
              value={filters.sort ?? 'DUE'}
              onChange={(event) =>
                onChange({ sort: event.target.value === 'DUE' ? undefined : (event.target.value as Filters['sort']) })
              }
            />
          </FormField>
        </div>
      </div>
      <div id="worklist-filters" className={styles.filterFields} data-open={open}>
        <FormField label={t.kind}>
          <Select
            options={[
              { value: 'REPORT', label: t.reports },
              { value: 'SIGNAL', label: t.signals },
              { value: 'INSPECTION', label: t.inspections },
            ]}
            placeholder={t.allKinds}
            value={filters.kind ?? ''}
            onChange={(event) =>
              onChange({
                kind: (event.target.value || undefined) as Filters['kind'],
                status: [],
                ...(event.target.value === 'SIGNAL' ? {} : { priority: [], theme: [] }),
              })
            }
          />
        </FormField>
        {signals ? (
          <>
            <FormField label={t.priority}>
              <Select
                options={priority.options}
                placeholder={t.allPriorities}
                value={priority.value}
                onChange={(event) => onChange({ priority: event.target.value ? [event.target.value] : [] })}
              />
            </FormField>
            <FormField label={t.theme}>
              <Select
                options={theme.options}
                placeholder={t.allThemes}
                value={theme.value}
                onChange={(event) => onChange({ theme: event.target.value ? [event.target.value] : [] })}
              />
            </FormField>
          </>
        ) : null}
        <FormField label={t.status}>
          <Select
            options={status.options}
            placeholder={t.allStatuses}
            value={status.value}
            onChange={(event) => onChange({ status: event.target.value ? [event.target.value] : [] })}
          />
        </FormField>
        <FormField label={t.municipality}>
          <Select
            options={municipality.options}
            placeholder={t.allMunicipalities}
            value={municipality.value}
            onChange={(event) => onChange({ municipality: event.target.value ? [event.target.value] : [] })}
          />
        </FormField>
        <FormField label={t.assignee}>
          <Select
            options={people}
            placeholder={t.everybody}
            value={filters.assignee ?? ''}
            onChange={(event) => onChange({ assignee: event.target.value || undefined })}
          />
        </FormField>
        <FormField label={t.term}>
          <Select
            options={[
              { value: 'OVERDUE', label: t.termOverdue },
              { value: 'TODAY', label: t.termToday },
              { value: 'THIS_WEEK', label: t.termWeek },
            ]}
            placeholder={t.anyTerm}
            value={filters.term ?? ''}
            onChange={(event) => onChange({ term: (event.target.value || undefined) as Filters['term'] })}
          />
        </FormField>
        <FormField label={t.turn}>
          <Select
            options={[
              { value: 'TEAM', label: t.turnTeam },
              { value: 'PROVIDER', label: t.turnProvider },
            ]}
            placeholder={t.anyTurn}
            value={filters.action ?? ''}
            onChange={(event) => onChange({ action: (event.target.value || undefined) as Filters['action'] })}
          />
        </FormField>
        <FormField label={t.view}>
          <Select
            options={[
              { value: 'OPEN', label: t.viewOpen },
              { value: 'ENDED', label: t.viewEnded },
              { value: 'ALL', label: t.viewAll },
            ]}
            placeholder={false}
            value={view}
            onChange={(event) =>
              onChange({
                view: event.target.value === 'OPEN' ? undefined : (event.target.value as Filters['view']),
                status: [],
              })
            }
          />
        </FormField>
      </div>
      {narrowed > 0 ? (
        <div className={styles.filterFoot}>
          {filters.providerId ? <span>{t.oneProvider}</span> : null}
          <Button kind="subtle" small onClick={onClear}>
            {t.clearFilters(narrowed)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface SearchBoxProps {
  readonly value: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onSearch: (typed: string) => void;
}

/** Searches a moment after the last key, and at once on Enter. */
function SearchBox({ value, inputRef, onSearch }: SearchBoxProps) {
  const t = useMessages(worklistMessages);
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), 350);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <SearchIcon />
      <TextInput
        ref={inputRef}
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}
