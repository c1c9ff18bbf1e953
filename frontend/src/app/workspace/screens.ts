import { assessmentScreens } from '@/features/assessment/routes';
import { decisionScreens } from '@/features/decision/routes';
import { dossierScreens } from '@/features/dossier/routes';
import { followUpScreens } from '@/features/followup/routes';
import { inspectionScreens } from '@/features/inspection/routes';
import { inquiryScreens } from '@/features/inquiry/routes';
import { recordingScreens } from '@/features/draft/routes';
import { accessScreens } from '@/features/intake/routes';
import { publicationScreens } from '@/features/publication/routes';
import { scoringScreens } from '@/features/scoring/routes';
import { signalScreens } from '@/features/signal/routes';
import { signalImportScreens } from '@/features/signalimport/routes';
import { searchScreens } from '@/features/search/routes';
import { meetingScreens } from '@/features/meeting/routes';
import { sessionScreens } from '@/features/session/routes';
import { worklistScreens } from '@/features/worklist/routes';
import type { Screen } from '@/lib/screen';
import { managementScreens } from './management/screens';

const reportScreens: readonly Screen[] = [{ path: 'meldingen/$reportId', load: () => import('./report/ReportPage') }];
const signalPages: readonly Screen[] = [{ path: 'signalen/$signalId', load: () => import('./signal/SignalPage') }];
const inspectionPages: readonly Screen[] = [
  { path: 'onderzoeken/$inspectionId', load: () => import('./inspection/InspectionPage') },
];

/** Every page of the workspace, under /werkplek. */
export const screens: readonly Screen[] = [
  { path: '', load: () => import('./HomePage') },
  ...worklistScreens,
  ...assessmentScreens,
  ...recordingScreens,
  ...signalScreens,
  ...signalImportScreens,
  ...signalPages,
  ...inspectionScreens,
  ...inspectionPages,
  ...reportScreens,
  ...meetingScreens,
  ...dossierScreens,
  ...searchScreens,
  ...accessScreens,
  ...decisionScreens,
  ...publicationScreens,
  ...scoringScreens,
  ...managementScreens,
  ...inquiryScreens,
  ...followUpScreens,
  ...sessionScreens,
];
