import { useEffect, useRef, useState, type ReactNode } from 'react';
import { z } from 'zod';
import { client, etagOf, versioned } from '@/api/client';
import { ServerForm } from '@/domain/ServerForm';
import { StepFailure } from '@/domain/step/StepFailure';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { isApiProblem } from '@/lib/problem';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { Heading, List, Paragraph } from '@/ui/Text';
import { publicationMessages } from './messages';
import styles from './publication.module.css';
import type { ClearanceRequest, Finding, PublicContent, Publication } from './queries';

interface FindingListProps {
  readonly publication: Publication;
  /** Saves what was typed; false when that did not work. */
  readonly ready: () => Promise<boolean>;
  readonly etag: () => string;
  readonly onCleared: (content: PublicContent, etag: string) => void;
  /** Fetches the publication anew after somebody else changed it. */
  readonly onReload: () => Promise<unknown>;
}

type Asked = { readonly finding: Finding; readonly how: 'REPLACED' | 'KEPT' };

/** What may tell of a person, place by place, until nothing is left. */
export function FindingList({ publication, ready, etag, onCleared, onReload }: FindingListProps) {
  const t = useMessages(publicationMessages);
  const [asked, setAsked] = useState<Asked>();
  const [busy, setBusy] = useState<string>();
  const [unsaved, setUnsaved] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { findings } = publication;
  const { place, goOnAt } = useNextPlace(findings);

  /** False when what was typed is not on the server: what is pointed at may stand elsewhere by now. */
  const clear = async (body: ClearanceRequest): Promise<boolean> => {
    const saved = await ready();
    setUnsaved(!saved);
    if (!saved) return false;
    const answer = await versioned(
      client.PUT('/publications/{publicationId}/clearance', {
        params: { path: { publicationId: publication.id }, header: { 'If-Match': etag() } },
        body,
      }),
    ).catch(async (error: unknown) => {
      // On what somebody else made of it since, the same can be asked again.
      if (isApiProblem(error) && (error.isStale || error.status === 409)) await onReload();
      throw error;
    });
    goOnAt(findings.findIndex(({ fingerprint }) => fingerprint === body.fingerprint));
    onCleared(answer.data.content, answer.etag || etagOf(answer.data.version));
    return true;
  };
  const remove = async ({ fingerprint }: Finding) => {
    setBusy(fingerprint);
    setFailure(undefined);
    try {
      await clear({ fingerprint, how: 'REMOVED' });
    } catch (error) {
      setFailure(error);
    }
    setBusy(undefined);
  };
  const ask = (next: Asked) => {
    setUnsaved(false);
    setAsked(next);
  };

  return (
    <div ref={place} tabIndex={-1}>
      <Card title={t.findings} aside={<Counts publication={publication} />}>
        <StepFailure error={failure} onReload={onReload} />
        {unsaved && !asked ? <NotSaved /> : null}
        {findings.length === 0 ? (
          <Alert tone="positive">{t.clean}</Alert>
        ) : (
          <>
            <Paragraph look="subtle">{t.findingsIntro}</Paragraph>
            <ul className={styles.findings}>
              {findings.map((finding) => (
                <FindingItem key={finding.fingerprint} finding={finding}>
                  <Row>
                    <Button
                      small
                      busy={busy === finding.fingerprint}
                      aria-label={`${t.remove}: ${finding.text}`}
                      onClick={() => void remove(finding)}
                    >
                      {t.remove}
                    </Button>
                    <Button
                      small
                      aria-label={`${t.replace}: ${finding.text}`}
                      onClick={() => ask({ finding, how: 'REPLACED' })}
                    >
                      {t.replace}
                    </Button>
                    <Button
                      small
                      kind="subtle"
                      aria-label={`${t.keep}: ${finding.text}`}
                      onClick={() => ask({ finding, how: 'KEPT' })}
                    >
                      {t.keep}
                    </Button>
                  </Row>
                </FindingItem>
              ))}
            </ul>
          </>
        )}
        {asked ? (
          <ClearDialog asked={asked} unsaved={unsaved} onClear={clear} onClose={() => setAsked(undefined)} />
        ) : null}
      </Card>
    </div>
  );
}

/** Who clears place by place by keyboard goes on at the place that comes next, and after the last one hears that none is left. */
function useNextPlace(findings: readonly Finding[]) {
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  useEffect(() => {
    const at = next.current;
    const { current } = place;
    next.current = undefined;
    if (at === undefined || !current) return;
    const free = document.activeElement === document.body || current.contains(document.activeElement);
    if (!free) return;
    const items = current.querySelectorAll('li');
    (items[Math.min(at, items.length - 1)]?.querySelector('button') ?? current).focus();
  }, [findings]);
  return {
    place,
    goOnAt: (at: number) => {
      next.current = at;
    },
  };
}

/** For who decides: what was done about each place, and what was found since. */
export function ClearingReview({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const { findings, cleared } = publication;
  return (
    <Card title={t.findings} aside={<Counts publication={publication} />}>
      {findings.length === 0 ? (
        <Alert tone="positive">{t.clean}</Alert>
      ) : (
        <>
          <Alert tone="warning" title={t.foundSince}>
            {t.foundSinceText}
          </Alert>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <FindingItem key={finding.fingerprint} finding={finding} />
            ))}
          </ul>
        </>
      )}
      {cleared.length > 0 ? (
        <>
          <Heading level={3}>{t.handled}</Heading>
          <List>
            {cleared.map(({ kind, how, reason, by, at }, place) => (
              <li key={place}>
                {t.handledAs(t.kind[kind], t.how[how])}
                {reason ? `: ${reason}` : null} ({t.byAt(by, formatDateTime(at))})
              </li>
            ))}
          </List>
        </>
      ) : null}
    </Card>
  );
}

function Counts({ publication: { findings, cleared } }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  return (
    <>
      {findings.length > 0 ? <StatusBadge tone="warning">{t.findingCount(findings.length)}</StatusBadge> : null}
      {cleared.length > 0 ? <StatusBadge>{t.cleared(cleared.length)}</StatusBadge> : null}
    </>
  );
}

function FindingItem({ finding, children }: { readonly finding: Finding; readonly children?: ReactNode }) {
  const t = useMessages(publicationMessages);
  return (
    <li className={styles.finding}>
      <div>
        <p className={styles.kind}>{t.kind[finding.kind]}</p>
        <p className={styles.context}>
          …{finding.before}
          <mark>{finding.text}</mark>
          {finding.after}…
        </p>
      </div>
      {children}
    </li>
  );
}

function NotSaved() {
  const t = useMessages(publicationMessages);
  return (
    <Alert tone="negative" live title={t.notSaved}>
      {t.notSavedText}
    </Alert>
  );
}

interface ClearDialogProps {
  readonly asked: Asked;
  readonly unsaved: boolean;
  readonly onClear: (body: ClearanceRequest) => Promise<boolean>;
  readonly onClose: () => void;
}

function ClearDialog({ asked: { finding, how }, unsaved, onClear, onClose }: ClearDialogProps) {
  const t = useMessages(publicationMessages);
  const replaces = how === 'REPLACED';
  const most = replaces ? 500 : 1000;
  const form = useServerForm({
    schema: z.object({ text: z.string().trim().min(1, t.needed).max(most, t.tooLong(most)) }),
    defaultValues: { text: '' },
    toField: () => 'text',
    onSubmit: async ({ text }) => {
      const done = await onClear({
        fingerprint: finding.fingerprint,
        how,
        ...(replaces ? { replacement: text } : { reason: text }),
      });
      if (done) onClose();
    },
  });
  return (
    <Dialog
      open
      title={`${replaces ? t.replaceTitle : t.keepTitle}: ${finding.text}`}
      onClose={form.isSubmitting ? undefined : onClose}
    >
      <ServerForm form={form} save={replaces ? t.replace : t.keep} onCancel={onClose}>
        <Stack>
          {unsaved ? <NotSaved /> : null}
          {replaces ? (
            <FormField label={t.replacement} hint={t.replacementHint} {...form.field('text')}>
              <TextInput {...form.register('text')} />
            </FormField>
          ) : (
            <FormField label={t.keepReason} {...form.field('text')}>
              <TextArea rows={3} limit={most} {...form.register('text')} />
            </FormField>
          )}
        </Stack>
      </ServerForm>
    </Dialog>
  );
}
