import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import type { ReportSection } from './queries';
import { SectionCard } from './SectionCard';

const inspectionId = 'b5f1c0de-0000-7000-8000-000000000041';

const section = (part: Partial<ReportSection>): ReportSection => ({
  id: 'b5f1c0de-0000-7000-8000-000000000042',
  heading: 'Administratie',
  passages: [
    { id: 'theme-ADM', text: 'Dit thema is goed.' },
    { id: 'criterion-A2', text: 'Onze woorden.' },
  ],
  gone: false,
  leftOver: [],
  version: 1,
  ...part,
});

it('says of which paragraph the subject is gone, and nothing while none is', async () => {
  const { unmount } = renderPage(<SectionCard inspectionId={inspectionId} section={section({})} mayWrite />);
  expect(await screen.findByText('Onze woorden.')).toBeVisible();
  expect(screen.queryByText(/niet meer/)).toBeNull();
  unmount();

  renderPage(<SectionCard inspectionId={inspectionId} section={section({ leftOver: ['criterion-A2'] })} mayWrite />);
  expect(await screen.findByText('Deze alinea gaat over iets dat niet meer is onderzocht')).toBeVisible();
});

it('says once of a whole part that it is gone', async () => {
  renderPage(
    <SectionCard inspectionId={inspectionId} section={section({ gone: true, leftOver: ['criterion-A2'] })} mayWrite />,
  );

  expect(await screen.findByText('Dit onderdeel hoort niet meer bij wat is onderzocht')).toBeVisible();
  expect(screen.queryByText('Deze alinea gaat over iets dat niet meer is onderzocht')).toBeNull();
});
