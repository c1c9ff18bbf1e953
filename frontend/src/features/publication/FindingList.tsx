import { useState } from 'react';
import { z } from 'zod';
import { client, etagOf, versioned } from '@/api/client';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { publicationMessages } from './messages';
import styles from './publication.module.css';
import type { ClearanceRequest, Finding, PublicContent, Publication } from './queries';

interface FindingListProps {
  readonly publication: Publication;
  /** Saves what was typed; false when that did not work. */
  readonly ready: () => Promise<boolean>;
  readonly etag: () => string;
  readonly onCleared: (content: PublicContent, etag: string) => void;
}

type Asked = { readonly finding: Finding; readonly how: 'REPLACED' | 'KEPT' };

/** What may tell of a person, place by place, until nothing is left. */
export function FindingList({ publication, ready, etag, onCleared }: FindingListProps) {
  const t = useMessages(publicationMessages);
  const [asked, setAsked] = useState<Asked>();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const { findings, cleared } = publication;

  const clear = async (body: ClearanceRequest) => {
    if (!(await ready())) return;
    const answer = await versioned(
      client.PUT('/inspections/{inspectionId}/publication/clearance', {
        params: { path: { inspectionId: publication.inspectionId }, header: { 'If-Match': etag() } },
        body,
      }),
    );
    onCleared(answer.data.content, answer.etag || etagOf(answer.data.version));
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

  return (
    <Card
      title={t.findings}
      aside={
        <>
          {findings.length > 0 ? <StatusBadge tone="warning">{t.findingCount(findings.length)}</StatusBadge> : null}
          {cleared.length > 0 ? <StatusBadge>{t.cleared(cleared.length)}</StatusBadge> : null}
        </>
      }
    >
      {failure ? <ErrorState error={failure} /> : null}
      {findings.length === 0 ? (
        <Alert tone="positive">{t.clean}</Alert>
      ) : (
        <>
          <Paragraph look="subtle">{t.findingsIntro}</Paragraph>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={finding.fingerprint} className={styles.finding}>
                <div>
                  <p className={styles.kind}>{t.kind[finding.kind]}</p>
                  <p className={styles.context}>
                    …{finding.before}
                    <mark>{finding.text}</mark>
                    {finding.after}…
                  </p>
                </div>
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
                    onClick={() => setAsked({ finding, how: 'REPLACED' })}
                  >
                    {t.replace}
                  </Button>
                  <Button
                    small
                    kind="subtle"
                    aria-label={`${t.keep}: ${finding.text}`}
                    onClick={() => setAsked({ finding, how: 'KEPT' })}
                  >
                    {t.keep}
                  </Button>
                </Row>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked ? <ClearDialog asked={asked} onClear={clear} onClose={() => setAsked(undefined)} /> : null}
    </Card>
  );
}

interface ClearDialogProps {
  readonly asked: Asked;
  readonly onClear: (body: ClearanceRequest) => Promise<void>;
  readonly onClose: () => void;
}

function ClearDialog({ asked: { finding, how }, onClear, onClose }: ClearDialogProps) {
  const t = useMessages(publicationMessages);
  const replaces = how === 'REPLACED';
  const form = useServerForm({
    schema: z.object({ text: z.string().trim().min(1, t.needed).max(1000) }),
    defaultValues: { text: '' },
    toField: () => 'text',
    onSubmit: async ({ text }) => {
      await onClear({
        fingerprint: finding.fingerprint,
        how,
        ...(replaces ? { replacement: text } : { reason: text }),
      });
      onClose();
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
          {replaces ? (
            <FormField label={t.replacement} hint={t.replacementHint} {...form.field('text')}>
              <TextInput {...form.register('text')} />
            </FormField>
          ) : (
            <FormField label={t.keepReason} {...form.field('text')}>
              <TextArea rows={3} limit={1000} {...form.register('text')} />
            </FormField>
          )}
        </Stack>
      </ServerForm>
    </Dialog>
  );
}
