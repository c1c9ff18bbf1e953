import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Dialog } from '@/ui/Dialog';
import { LockIcon, PlusIcon } from '@/ui/icons';
import type { Option } from '@/ui/inputs';
import { EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { addressOf, type Location, type Provider } from './fields';
import { LocationForm } from './LocationForm';
import { providerMessages } from './messages';
import { useProvisions } from './useProvisions';

interface LocationSectionProps {
  readonly provider: Provider;
  readonly mayChange: boolean;
}

/** The places where a provider gives care, for staff and for the provider itself. */
export function LocationSection({ provider, mayChange }: LocationSectionProps) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const provisions = useProvisions(provider);
  const [shown, setShown] = useState<Location | 'new'>();
  const locations = provider.locations;
  const add = (
    <Button
      small={locations.length > 0}
      kind={locations.length > 0 ? 'secondary' : 'primary'}
      icon={<PlusIcon size={1.125} />}
      onClick={() => setShown('new')}
    >
      {t.addLocation}
    </Button>
  );
  const change: Column<Location> = {
    key: 'change',
    header: m.change,
    cell: (row) => (
      <Button small kind="subtle" aria-label={t.changeNamed(row.name)} onClick={() => setShown(row)}>
        {m.change}
      </Button>
    ),
  };
  return (
    <Card title={t.locations} flush aside={mayChange && locations.length > 0 ? add : null}>
      {locations.length === 0 ? (
        <EmptyState title={t.noLocations} action={mayChange ? add : null}>
          {t.noLocationsText}
        </EmptyState>
      ) : (
        <Table
          caption={t.locations}
          rows={locations}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', header: t.location, rowHeader: true, cell: (row) => row.name },
            { key: 'address', header: t.address, cell: (row) => <Address location={row} /> },
            { key: 'municipality', header: t.municipality, cell: (row) => row.municipalityName },
            {
              key: 'provisions',
              header: t.provisions,
              cell: (row) => row.provisions?.map(provisions.labelOf).join(', ') || '–',
            },
            {
              key: 'state',
              header: t.state,
              cell: (row) =>
                row.closedOn ? (
                  <StatusBadge>{t.closed(formatShortDate(row.closedOn))}</StatusBadge>
                ) : (
                  <StatusBadge tone="positive">{t.open}</StatusBadge>
                ),
            },
            ...(mayChange ? [change] : []),
          ]}
        />
      )}
      {shown ? (
        <LocationDialog
          providerId={provider.id}
          provisions={provisions.choices}
          location={shown === 'new' ? undefined : (provider.locations.find(({ id }) => id === shown.id) ?? shown)}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </Card>
  );
}

function Address({ location }: { readonly location: Location }) {
  const t = useMessages(providerMessages);
  const address = addressOf(location);
  if (!location.protectedAddress) return address || '–';
  return (
    <>
      <StatusBadge tone="warning" icon={<LockIcon size={1} />}>
        {t.protectedBadge}
      </StatusBadge>
      <div>{address || t.protectedHidden}</div>
    </>
  );
}

interface LocationDialogProps {
  readonly providerId: string;
  readonly provisions: readonly Option[];
  readonly location: Location | undefined;
  readonly onClose: () => void;
}

function LocationDialog({ providerId, provisions, location, onClose }: LocationDialogProps) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  return (
    <Dialog open wide title={location ? t.changeLocation : t.addLocation} onClose={onClose}>
      <LocationForm
        location={location}
        provisions={provisions}
        save={location ? m.save : m.add}
        onCancel={onClose}
        onSave={async (body, etag) => {
          if (location) {
            await answer(
              client.PUT('/locations/{locationId}', {
                params: { path: { locationId: location.id }, header: { 'If-Match': etag } },
                body,
              }),
            );
          } else {
            await intent({ providerId, body }, (key) =>
              answer(
                client.POST('/providers/{providerId}/locations', {
                  params: { path: { providerId }, header: { 'Idempotency-Key': key } },
                  body,
                }),
              ),
            );
          }
          await refresh('/providers', '/own-provider');
          toast.done(location ? t.locationChanged(body.name) : t.locationAdded(body.name));
          onClose();
        }}
      />
    </Dialog>
  );
}
