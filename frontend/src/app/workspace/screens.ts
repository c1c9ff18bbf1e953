import { sessionScreens } from '@/features/session/routes';
import type { Screen } from '@/lib/screen';

/** Every page of the workspace, under /werkplek. */
export const screens: readonly Screen[] = [...sessionScreens];
