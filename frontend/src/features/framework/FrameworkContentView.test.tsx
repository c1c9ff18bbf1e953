import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { onTelephone } from '@/testing/narrow';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { PageHeader } from '@/ui/PageHeader';
import { FrameworkContentView } from './FrameworkContentView';
import { useFramework, type Content, type Framework } from './queries';

const criterion = (ref: string) => ({ number: 1, ref, labelNl: `Criterium ${ref}` });
const framework = {
  id: 'k1',
  state: 'DRAFT',
  version: 1,
  content: {
    code: 'TK',
    nameNl: 'Kader',
    scoreScale: [],
    trustBehaviours: [],
    decisionRule: { goodAbovePercent: 75, sufficientFromPercent: 65, themeInsufficientBelowPercent: 65 },
    themes: [{ code: 'V', nameNl: 'Veiligheid', criteria: ['V1', 'V2'].map(criterion) }],
  },
} as unknown as Framework;

/** The framework as its page has it. */
function OnPage() {
  const known = useFramework('k1');
  return known.data ? <FrameworkContentView framework={known.data} edits /> : null;
}

it('asks before it removes a criterion, and leaves the reader at the heading of the page', async () => {
  const puts: Content[] = [];
  let onServer = framework;
  server.use(
    http.get('*/framework-versions/k1', () => HttpResponse.json(onServer)),
    http.put('*/framework-versions/k1', async ({ request }) => {
      const content = (await request.json()) as Content;
      puts.push(content);
      onServer = { ...framework, version: 2, content };
      return HttpResponse.json(onServer);
    }),
  );
  renderPage(
    <>
      <PageHeader title="Kader" />
      <OnPage />
    </>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Verwijderen V1' }));
  expect(puts).toEqual([]);
  const dialog = screen.getByRole('alertdialog', { name: 'Criterium V1 verwijderen?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Verwijderen' }));
  await vi.waitFor(() => expect(screen.queryByText('Criterium V1')).toBeNull());
  expect(puts[0]?.themes[0]?.criteria.map(({ ref }) => ref)).toEqual(['V2']);
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

it('folds the themes on a telephone, to be opened one by one', async () => {
  onTelephone();
  server.use(http.get('*/framework-versions/k1', () => HttpResponse.json(framework)));
  renderPage(<OnPage />);
  const theme = (await screen.findByRole('heading', { name: 'V – Veiligheid' })).closest('details');
  expect(theme).not.toHaveAttribute('open');
  await userEvent.click(screen.getByRole('heading', { name: 'V – Veiligheid' }));
  expect(theme).toHaveAttribute('open');
  expect(screen.getByRole('button', { name: 'Wijzigen V1' })).toBeVisible();
});
