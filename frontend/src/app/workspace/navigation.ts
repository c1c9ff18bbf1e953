import type { NavigationItem } from '../shell/Shell';

/** The main menu of the workspace, by role, with what waits at each. */
export function useWorkspaceNavigation(): readonly NavigationItem[] {
  return [];
}
