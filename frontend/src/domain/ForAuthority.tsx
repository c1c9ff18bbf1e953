import type { ReactNode } from 'react';
import { api } from '@/api/client';
import { defineMessages, useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { FormField } from '@/ui/FormField';
import { BuildingIcon } from '@/ui/icons';
import { Select } from '@/ui/inputs';
import { Async, EmptyState } from '@/ui/states';
import { useManagedAuthority, useManagesInstallation } from './useManagedAuthority';

const messages = defineMessages(
  {
    choose: 'Toezichtorganisatie',
    none: 'Er is nog geen toezichtorganisatie',
    noneText: 'Voeg eerst een toezichtorganisatie toe. Daarna kunt u hier verder.',
    add: 'Toezichtorganisatie toevoegen',
  },
  {
    choose: 'Authority',
    none: 'There is no authority yet',
    noneText: 'Add an authority first. Then you can go on here.',
    add: 'Add an authority',
  },
);

interface ForAuthorityProps {
  readonly children: (authorityId: string) => ReactNode;
}

/** Shows what belongs to one authority: one's own, or the one that the administrator of the installation chooses. */
export function ForAuthority({ children }: ForAuthorityProps) {
  const { id } = useManagedAuthority();
  return useManagesInstallation() ? <Chosen>{children}</Chosen> : id ? children(id) : null;
}

function Chosen({ children }: ForAuthorityProps) {
  const t = useMessages(messages);
  const { id, choose } = useManagedAuthority();
  const authorities = api.useQuery('get', '/authorities');
  return (
    <Async query={authorities}>
      {({ items }) => {
        const chosen = items.find((authority) => authority.id === id) ?? items[0];
        if (!chosen) {
          return (
            <EmptyState
              title={t.none}
              icon={<BuildingIcon size={2.5} />}
              action={
                <ButtonLink kind="primary" to="/werkplek/beheer/toezichtorganisaties/nieuw">
                  {t.add}
                </ButtonLink>
              }
            >
              {t.noneText}
            </EmptyState>
          );
        }
        return (
          <>
            {items.length > 1 ? (
              <FormField label={t.choose}>
                <Select
                  width="medium"
                  placeholder={false}
                  value={chosen.id}
                  options={items.map(({ id: value, name }) => ({ value, label: name }))}
                  onChange={(event) => choose(event.target.value)}
                />
              </FormField>
            ) : null}
            {children(chosen.id)}
          </>
        );
      }}
    </Async>
  );
}
