import { useState } from 'react';
import { ApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Button, ButtonLink } from '@/ui/Button';
import { Card, StatTile } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { MailIcon, PlusIcon, PrinterIcon } from '@/ui/icons';
import { Grid, Row, Stack } from '@/ui/Layout';
import MarkdownText from '@/ui/MarkdownText';
import { Link } from '@/ui/navigation';
import { SaveState } from '@/ui/SaveState';
import { EmptyState, ErrorState, Loading } from '@/ui/states';
import { Heading, List, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';

const problem = new ApiProblem({
  kind: 'answered',
  status: 503,
  slug: 'busy',
  title: 'Het is nu erg druk',
  detail: 'Probeer het over een minuut opnieuw.',
  correlationId: '7f3a-19c2',
});

/** Text, buttons, messages, states, badges. */
export function MessageSamples() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Grid min={15}>
        <StatTile value={24} label="Openstaande zaken" />
        <StatTile value={1} label="Over de termijn" tone="negative" />
        <StatTile value={3} label="Deze week uiterlijk" tone="warning" />
        <StatTile value="92%" label="Binnen termijn dit jaar" tone="positive" note="46 van 50 termijnen" />
      </Grid>
      <Card title="Knoppen">
        <Row>
          <Button kind="primary" icon={<PlusIcon />}>
            Nieuwe melding
          </Button>
          <Button>Vorige stap</Button>
          <Button kind="subtle">Later verder</Button>
          <Button kind="danger" onClick={() => setOpen(true)}>
            Melding intrekken
          </Button>
          <Button kind="primary" busy>
            Bezig
          </Button>
          <Button disabled>Kan nu niet</Button>
          <Button small icon={<PrinterIcon />}>
            Afdrukken
          </Button>
          <ButtonLink to="/">Naar het begin</ButtonLink>
          <Button onClick={() => toast.done('Het bericht is verstuurd.')}>Toon een melding</Button>
        </Row>
        <ConfirmDialog
          open={open}
          title="Wilt u de melding intrekken?"
          confirm="Melding intrekken"
          danger
          onConfirm={() => Promise.resolve()}
          onClose={() => setOpen(false)}
        >
          <Paragraph>Het toezicht ziet dat de melding is ingetrokken, en waarom.</Paragraph>
        </ConfirmDialog>
      </Card>
      <Stack gap="small">
        <Alert title="Er is een aanvulling gevraagd">Antwoord uiterlijk op 3 december 2026.</Alert>
        <Alert tone="positive" title="De melding is verstuurd">
          Uw kenmerk is NMD-2026-0001.
        </Alert>
        <Alert tone="warning" title="1 zaak is over de termijn" actions={<Button small>Bekijk de zaak</Button>}>
          Neem vandaag contact op met de aanbieder.
        </Alert>
        <ErrorState error={problem} onRetry={() => undefined} />
      </Stack>
      <Card title="Tekst" aside={<SaveState state={{ kind: 'saved', at: '2026-11-22T13:03:00Z' }} />}>
        <Heading level={3}>Kop van een onderdeel</Heading>
        <Paragraph>
          Een alinea met <Link to="/privacy">een link</Link> erin. De aanbieder meldt binnen drie werkdagen.
        </Paragraph>
        <List>
          <li>Eerste punt</li>
          <li>Tweede punt</li>
        </List>
        <MarkdownText>{'Opmaak met **nadruk**, een lijst:\n\n- een\n- twee\n\nen geen <b>HTML</b>.'}</MarkdownText>
        <Row gap="medium">
          <SaveState state={{ kind: 'saving' }} />
          <SaveState state={{ kind: 'waiting' }} />
          <SaveState state={{ kind: 'offline' }} />
        </Row>
      </Card>
      <Grid min={20}>
        <Card title="Status">
          <Row>
            <StatusBadge>Nieuw</StatusBadge>
            <StatusBadge tone="info">In onderzoek</StatusBadge>
            <StatusBadge tone="warning">Te wegen</StatusBadge>
            <StatusBadge tone="negative">Termijn verlopen</StatusBadge>
            <StatusBadge tone="positive">Afgesloten</StatusBadge>
          </Row>
          <Row gap="medium">
            <DeadlineBadge due="2026-11-18" today="2026-11-22" />
            <DeadlineBadge due="2026-11-22" today="2026-11-22" />
            <DeadlineBadge due="2026-11-24" today="2026-11-22" />
            <DeadlineBadge due="2026-12-20" today="2026-11-22" />
            <DeadlineBadge due="2026-12-20" state="MET" />
            <DeadlineBadge due="2026-12-20" state="SUSPENDED" />
          </Row>
        </Card>
        <Card title="Laden">
          <Loading lines={3} />
        </Card>
        <Card title="Berichten">
          <EmptyState
            icon={<MailIcon size={2} />}
            title="Nog geen berichten"
            action={<Button small>Stel een vraag</Button>}
          >
            Vragen van het toezicht en uw antwoorden staan straks hier.
          </EmptyState>
        </Card>
      </Grid>
    </>
  );
}
