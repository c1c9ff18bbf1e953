import { assessmentScreens } from '@/features/assessment/routes';
import { dossierScreens } from '@/features/dossier/routes';
import { recordingScreens } from '@/features/draft/routes';
import { sessionScreens } from '@/features/session/routes';
import { worklistScreens } from '@/features/worklist/routes';
import type { Screen } from '@/lib/screen';
import { managementScreens } from './management/screens';

const reportScreens: readonly Screen[] = [{ path: 'meldingen/$reportId', load: () => import('./report/ReportPage') }];

/** Every page of the workspace, under /werkplek. */
export const screens: readonly Screen[] = [
  { path: '', load: () => import('./HomePage') },
  ...worklistScreens,
  ...assessmentScreens,
  ...recordingScreens,
  ...reportScreens,
  ...dossierScreens,
  ...managementScreens,
  ...sessionScreens,
];
