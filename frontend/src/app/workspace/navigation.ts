import type { NavigationItem } from '../shell/Shell';
import { useManagementNavigation } from './management/useManagementNavigation';

/** The main menu of the workspace, by role, with what waits at each. */
export function useWorkspaceNavigation(): readonly NavigationItem[] {
  const management = useManagementNavigation();
  return [...management];
}
