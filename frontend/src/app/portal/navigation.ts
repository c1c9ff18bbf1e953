import type { NavigationItem } from '../shell/Shell';

/** The main menu of the portal, by role, with what waits at each. */
export function usePortalNavigation(): readonly NavigationItem[] {
  return [];
}
