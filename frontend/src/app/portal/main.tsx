import { GuestShell } from '../shell/GuestShell';
import { guestScreens } from '../shell/guestScreens';
import { MemberEntry } from '../shell/MemberEntry';
import { mount } from '../shell/mount';
import { createEntryRouter } from '../shell/router';
import { PortalLayout } from './PortalLayout';
import { screens } from './screens';

const router = createEntryRouter({
  base: '/portaal',
  layout: PortalLayout,
  guestLayout: ({ children }) => <GuestShell entry="portal">{children}</GuestShell>,
  screens,
  guestScreens: guestScreens('portal'),
});

mount(<MemberEntry router={router} />);
