import { GuestShell } from '../shell/GuestShell';
import { guestScreens } from '../shell/guestScreens';
import { MemberEntry } from '../shell/MemberEntry';
import { mount } from '../shell/mount';
import { createEntryRouter } from '../shell/router';
import { WorkspaceLayout } from './WorkspaceLayout';
import { screens } from './screens';

const router = createEntryRouter({
  base: '/werkplek',
  layout: WorkspaceLayout,
  guestLayout: ({ children }) => <GuestShell entry="workspace">{children}</GuestShell>,
  screens,
  guestScreens: guestScreens('workspace'),
});

mount(<MemberEntry router={router} />);
