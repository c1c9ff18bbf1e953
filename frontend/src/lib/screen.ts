import type { ComponentType } from 'react';
import type { Role } from './roles';

/**
 * A page that a feature offers; `app` gives it its place in the portal or the workspace.
 * The path is relative to the entry (`meldingen/$reportId`) and the page is loaded when somebody goes there.
 */
export interface Screen {
  readonly path: string;
  readonly load: () => Promise<{ default: ComponentType }>;
  /** Who may open it; everyone who is signed in when left out. The server decides on the content. */
  readonly roles?: readonly Role[];
}
