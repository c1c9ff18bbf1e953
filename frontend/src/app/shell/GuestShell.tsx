import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { Narrow } from '@/ui/Layout';
import { appMessages } from '../messages';
import { DemoBanner } from './DemoBanner';
import { LanguageButton } from './LanguageButton';
import { Shell } from './Shell';

interface GuestShellProps {
  readonly entry: 'portal' | 'workspace';
  readonly children: ReactNode;
}

/** The frame of the pages before signing in. */
export function GuestShell({ entry, children }: GuestShellProps) {
  const t = useMessages(appMessages);
  return (
    <Shell
      brand={entry === 'portal' ? t.portal : t.workspace}
      home="/"
      items={[]}
      account={<LanguageButton />}
      banner={<DemoBanner />}
    >
      <Narrow>{children}</Narrow>
    </Shell>
  );
}
