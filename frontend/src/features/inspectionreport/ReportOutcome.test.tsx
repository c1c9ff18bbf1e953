import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import type { InspectionReport } from './queries';
import { ReportOutcome } from './ReportOutcome';

const report = (overall: InspectionReport['overall']) =>
  ({ overall, frameworkName: 'Kader, versie 1', themes: [] }) as unknown as InspectionReport;
const told = /Volgens het toetsingskader is deze score onvoldoende/;

it('tells beside a result of the team what the framework made of the scores', () => {
  const { unmount } = renderPage(
    <ReportOutcome report={report({ code: 'GOOD', percentage: 58.3, byRule: 'INSUFFICIENT' })} />,
  );
  expect(screen.getByText(told)).toBeVisible();
  unmount();

  const none = renderPage(<ReportOutcome report={report({ code: 'INSUFFICIENT', byRule: 'NONE' })} />);
  expect(screen.getByText(/Volgens het toetsingskader is er geen oordeel\./)).toBeVisible();
  none.unmount();

  renderPage(<ReportOutcome report={report({ code: 'GOOD', percentage: 88.1, byRule: null })} />);
  expect(screen.getByText('Goed')).toBeVisible();
  expect(screen.queryByText(told)).not.toBeInTheDocument();
});
