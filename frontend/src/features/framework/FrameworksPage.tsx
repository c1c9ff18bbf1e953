import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { useHasRole } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PlusIcon, UploadIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { Link, useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { List, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { BeginDialog } from './BeginDialog';
import { frameworkMessages } from './messages';
import { adoptFramework, importFramework, useFrameworks, useRefreshFrameworks, type Content } from './queries';
import { stateTones } from './stateTones';

/** The frameworks of an authority with their versions, and those that it can take over or bring in. */
export default function FrameworksPage() {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  return (
    <Stack>
      <PageHeader
        title={m.frameworks}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.frameworks }]}
      />
      <ForAuthority>{(authorityId) => <Frameworks key={authorityId} authorityId={authorityId} />}</ForAuthority>
    </Stack>
  );
}

function Frameworks({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  const frameworks = useFrameworks(authorityId);
  const mayMake = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const ofThis = useManagesInstallation() ? `?toezicht=${authorityId}` : '';
  return (
    <Async query={frameworks}>
      {({ items, offered }) => (
        <Stack>
          {mayMake ? (
            <Import
              authorityId={authorityId}
              ofThis={ofThis}
              begin={
                <Begin
                  authorityId={authorityId}
                  ofThis={ofThis}
                  taken={[...items, ...offered].map((one) => one.code)}
                />
              }
            />
          ) : null}
          {items.length > 0 ? (
            <Card title={m.frameworks} flush>
              <Table
                caption={m.frameworks}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    header: t.name,
                    rowHeader: true,
                    cell: ({ id, name }) => <Link to={`/werkplek/beheer/toetsingskaders/${id}${ofThis}`}>{name}</Link>,
                  },
                  { key: 'version', header: t.version, tight: true, cell: ({ number }) => number },
                  {
                    key: 'state',
                    header: t.state,
                    cell: ({ state }) => <StatusBadge tone={stateTones[state]}>{t.states[state]}</StatusBadge>,
                  },
                  { key: 'size', header: t.size, cell: ({ themes, criteria }) => t.sizeText(themes, criteria) },
                  { key: 'by', header: t.begunBy, cell: ({ begunBy }) => begunBy },
                ]}
              />
            </Card>
          ) : (
            <EmptyState title={t.none}>{t.noneText}</EmptyState>
          )}
          {mayMake
            ? offered.map((offer) => <Offer key={offer.code} authorityId={authorityId} ofThis={ofThis} offer={offer} />)
            : null}
        </Stack>
      )}
    </Async>
  );
}

interface OfferProps {
  readonly authorityId: string;
  readonly ofThis: string;
  readonly offer: {
    readonly code: string;
    readonly name: string;
    readonly note?: string | null;
    readonly criteria: number;
  };
}

function Offer({ authorityId, ofThis, offer }: OfferProps) {
  const t = useMessages(frameworkMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefreshFrameworks();
  const [failure, setFailure] = useState<unknown>();
  const adopt = async () => {
    try {
      const { id } = await intent(offer.code, (key) => adoptFramework(authorityId, offer.code, key));
      await refresh();
      toast.done(t.adopted);
      go(`/werkplek/beheer/toetsingskaders/${id}${ofThis}`);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Card title={`${t.offered}: ${offer.name}`} aside={<Button onClick={() => void adopt()}>{t.adopt}</Button>}>
      {failure ? <ErrorState error={failure} /> : null}
      <Paragraph>{t.criteria(offer.criteria)}</Paragraph>
      {offer.note ? <Paragraph look="subtle">{offer.note}</Paragraph> : null}
    </Card>
  );
}

function Begin({ authorityId, ofThis, taken }: Omit<OfferProps, 'offer'> & { readonly taken: readonly string[] }) {
  const t = useMessages(frameworkMessages);
  const go = useGo();
  const refresh = useRefreshFrameworks();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<PlusIcon />} onClick={() => setOpen(true)}>
        {t.begin}
      </Button>
      {open ? (
        <BeginDialog
          authorityId={authorityId}
          taken={taken}
          onBegun={async ({ id }) => {
            await refresh();
            toast.done(t.begun);
            go(`/werkplek/beheer/toetsingskaders/${id}${ofThis}`);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** Brings a framework in from a file: all of it, or nothing with everything that is wrong. */
function Import({ authorityId, ofThis, begin }: Omit<OfferProps, 'offer'> & { readonly begin: ReactNode }) {
  const t = useMessages(frameworkMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefreshFrameworks();
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<unknown>();
  const [unreadable, setUnreadable] = useState(false);

  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setFailure(undefined);
    setUnreadable(false);
    let content: Content;
    try {
      content = JSON.parse(await file.text()) as Content;
    } catch {
      setUnreadable(true);
      return;
    } finally {
      target.value = '';
    }
    try {
      const { id } = await intent(content, (key) => importFramework(authorityId, key, content));
      await refresh();
      toast.done(t.imported);
      go(`/werkplek/beheer/toetsingskaders/${id}${ofThis}`);
    } catch (error) {
      setFailure(error);
    }
  };
  const violations = isApiProblem(failure) ? failure.violations : [];
  return (
    <Stack gap="small">
      <Row justify="end">
        {begin}
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t.import}
          onChange={(event) => void bring(event)}
        />
        <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>
          {t.import}
        </Button>
      </Row>
      {unreadable ? <Alert tone="negative">{t.notJson}</Alert> : null}
      {violations.length > 0 ? (
        <Alert tone="negative" live title={t.importWrong}>
          <List>
            {violations.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                <code>{pointer || '/'}</code>: {message}
              </li>
            ))}
          </List>
        </Alert>
      ) : null}
      {failure && violations.length === 0 ? <ErrorState error={failure} /> : null}
    </Stack>
  );
}
