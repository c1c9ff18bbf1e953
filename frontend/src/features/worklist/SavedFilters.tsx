import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { z } from 'zod';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { CrossIcon, StarIcon } from '@/ui/icons';
import { TextInput } from '@/ui/inputs';
import { Anchor } from '@/ui/navigation';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { worklistMessages } from './messages';
import styles from './Worklist.module.css';

interface SavedFiltersProps {
  readonly base: string;
  /** The filter that is on now, as the address has it (`?status=…`); empty when there is none. */
  readonly current: string;
}

/** Filters that somebody uses often, each a link. */
export function SavedFilters({ base, current }: SavedFiltersProps) {
  const t = useMessages(worklistMessages);
  const queries = useQueryClient();
  const { data } = api.useQuery('get', '/saved-filters', {}, { staleTime: 300_000 });
  const [naming, setNaming] = useState(false);
  const items = data?.items ?? [];
  const refresh = () => queries.invalidateQueries({ queryKey: ['get', '/saved-filters'] });

  const remove = async (savedFilterId: string) => {
    try {
      await client.DELETE('/saved-filters/{savedFilterId}', { params: { path: { savedFilterId } } });
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : String(error));
    }
    void refresh();
  };

  if (items.length === 0 && !current) return null;
  return (
    <div className={styles.saved} data-print="hide">
      {items.length > 0 ? (
        <ul aria-label={t.saved}>
          {items.map((item) => (
            <li key={item.id} className={styles.savedOne} data-current={`?${item.query}` === current}>
              <Anchor to={`${base}?${item.query}`}>
                <StarIcon size={1} />
                {item.name}
              </Anchor>
              <button type="button" aria-label={t.removeFilter(item.name)} onClick={() => void remove(item.id)}>
                <CrossIcon size={0.875} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {current && !items.some((item) => `?${item.query}` === current) ? (
        <Button kind="subtle" small icon={<StarIcon size={1} />} onClick={() => setNaming(true)}>
          {t.save}
        </Button>
      ) : null}
      {naming ? (
        <NameDialog
          query={current.slice(1)}
          onClose={() => setNaming(false)}
          onSaved={(name) => {
            setNaming(false);
            toast.done(t.filterSaved(name));
            void refresh();
          }}
        />
      ) : null}
    </div>
  );
}

interface NameDialogProps {
  readonly query: string;
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
}

function NameDialog({ query, onClose, onSaved }: NameDialogProps) {
  const t = useMessages(worklistMessages);
  const intent = useIntent();
  const form = useServerForm({
    schema: z.object({ name: z.string().trim().min(1, t.saveNameMissing).max(60, t.saveNameLong) }),
    defaultValues: { name: '' },
    onSubmit: async ({ name }) => {
      const body = { name, query };
      await intent(body, (key) =>
        answer(client.POST('/saved-filters', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      onSaved(name);
    },
  });
  return (
    <Dialog
      open
      title={t.save}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={form.isSubmitting} onClick={() => form.submit()}>
          {t.saveButton}
        </Button>
      }
    >
      <form onSubmit={form.submit} noValidate>
        <FormField label={t.saveName} hint={t.saveNameHint} {...form.field('name')}>
          <TextInput {...form.register('name')} />
        </FormField>
      </form>
      {form.failure ? <ErrorState error={form.failure} /> : null}
    </Dialog>
  );
}
