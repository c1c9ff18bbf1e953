import { z } from 'zod';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { PlusIcon, UserIcon } from '@/ui/icons';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { AccountTable } from './AccountTable';
import { accountMessages } from './messages';
import { useManagesAccounts, type AccountPlace } from './place';
import { useAccounts } from './queries';

const statuses = ['INVITED', 'ACTIVE', 'LOCKED', 'ENDED'] as const;
const schema = z.object({
  zoek: z.string().optional().catch(undefined),
  status: z.enum(statuses).optional().catch(undefined),
});

interface AccountListProps {
  readonly place: AccountPlace;
  readonly title: string;
  readonly intro: string;
}

/** Everybody whose access the reader manages or reviews. */
export function AccountList({ place, title, intro }: AccountListProps) {
  const t = useMessages(accountMessages);
  const { filters, change } = useFilters(schema);
  const accounts = useAccounts({ search: filters.zoek, status: filters.status });
  const mayInvite = useManagesAccounts();
  return (
    <Stack>
      <PageHeader
        title={title}
        intro={intro}
        {...(place.home ? { crumbs: [place.home, { label: title }] } : {})}
        actions={
          mayInvite ? (
            <ButtonLink kind="primary" icon={<PlusIcon />} to={`${place.base}/uitnodigen`}>
              {t.invite}
            </ButtonLink>
          ) : null
        }
      />
      <Grid min={14}>
        <FormField label={t.search}>
          <TextInput
            type="search"
            value={filters.zoek ?? ''}
            onChange={(event) => change({ zoek: event.target.value })}
          />
        </FormField>
        <FormField label={t.status}>
          <Select
            placeholder={t.allStatuses}
            value={filters.status ?? ''}
            options={statuses.map((value) => ({ value, label: t.statuses[value] }))}
            onChange={(event) => change({ status: (event.target.value || undefined) as typeof filters.status })}
          />
        </FormField>
      </Grid>
      <Card flush>
        <Async query={accounts}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) {
              return (
                <EmptyState title={t.none} icon={<UserIcon size={2.5} />}>
                  {t.noneText}
                </EmptyState>
              );
            }
            return (
              <>
                <AccountTable caption={title} accounts={items} base={place.base} />
                <MoreButton
                  shown={items.length}
                  hasMore={accounts.hasNextPage}
                  busy={accounts.isFetchingNextPage}
                  onMore={() => void accounts.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
    </Stack>
  );
}
