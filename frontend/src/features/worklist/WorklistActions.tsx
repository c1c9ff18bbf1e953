import { useState } from 'react';
import { useHasRole } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { useNarrow } from '@/lib/useNarrow';
import { Button, ButtonLink } from '@/ui/Button';
import { DownloadIcon, PlusIcon, PrinterIcon } from '@/ui/icons';
import { worklistMessages } from './messages';

interface WorklistActionsProps {
  readonly base: string;
  readonly onExport: () => void;
}

/** What begins from the work list. A telephone shows it when asked for, as the list itself is what one comes for. */
export function WorklistActions({ base, onExport }: WorklistActionsProps) {
  const t = useMessages(worklistMessages);
  const handles = useHasRole('SUPERVISOR', 'COORDINATOR');
  const lawfulness = useHasRole('LAWFULNESS_SUPERVISOR');
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const all = (
    <>
      <Button icon={<PrinterIcon />} onClick={() => window.print()}>
        {t.print}
      </Button>
      {handles ? (
        <>
          <Button icon={<DownloadIcon />} onClick={onExport}>
            {t.export}
          </Button>
          <ButtonLink to={`${base}/meldingen/opvragen`}>{t.askReport}</ButtonLink>
        </>
      ) : null}
      {handles || lawfulness ? (
        <>
          <ButtonLink to={`${base}/onderzoeken/nieuw`}>{t.newInspection}</ButtonLink>
          <ButtonLink to={`${base}/signalen/nieuw`}>{t.newSignal}</ButtonLink>
        </>
      ) : null}
      {handles ? (
        <ButtonLink kind="primary" icon={<PlusIcon />} to={`${base}/meldingen/nieuw`}>
          {t.newReport}
        </ButtonLink>
      ) : null}
    </>
  );
  if (!narrow) return all;
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.actions}
      </Button>
      {open ? all : null}
    </>
  );
}
