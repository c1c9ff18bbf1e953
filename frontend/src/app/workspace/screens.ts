import { sessionScreens } from '@/features/session/routes';
import type { Screen } from '@/lib/screen';
import { managementScreens } from './management/screens';

/** Every page of the workspace, under /werkplek. */
export const screens: readonly Screen[] = [...managementScreens, ...sessionScreens];
