import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { AuditTable } from './AuditTable';

it('tells in words what was done on the way to the public', async () => {
  renderPage(
    <AuditTable
      events={[
        {
          id: '1',
          at: '2026-11-30T10:00:00Z',
          kind: 'CHANGE',
          action: 'publication.give-view',
          actorName: 'Proef Persoon 3',
          actorRoles: ['PROVIDER_USER'],
          subjectType: 'publication',
          changedFields: ['viewGivenAt'],
        },
      ]}
      onActor={() => undefined}
      onCase={() => undefined}
    />,
  );
  expect(await screen.findByText('Zienswijze gegeven')).toBeVisible();
  expect(screen.getByText(/openbaarmaking/)).toBeVisible();
  expect(screen.queryByText(/publication/)).toBeNull();
});
