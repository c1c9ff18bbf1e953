import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { RadioGroup } from '@/ui/choices';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { Heading, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { inspectionReportMessages } from './messages';
import type { InspectionReport, ReportReaction } from './queries';
import styles from './report.module.css';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

/** What the provider said, each with the passage that it is about and with what is done with it. */
export function ReactionList({ report, mayWeigh }: { readonly report: InspectionReport; readonly mayWeigh: boolean }) {
  const t = useMessages(inspectionReportMessages);
  const [open, setOpen] = useState<string>();
  const weighing = report.reactions.find(({ id }) => id === open);
  return (
    <Card title={t.reactions}>
      {report.reactions.length === 0 ? <Paragraph>{t.noReactions}</Paragraph> : null}
      <Stack>
        {report.reactions.map((reaction, position) => (
          <section key={reaction.id} aria-label={t.reactionOf(position + 1)}>
            <Said reaction={reaction} />
            {reaction.followed == null ? null : (
              <>
                <Row>
                  <StatusBadge tone={reaction.followed ? 'positive' : 'neutral'}>
                    {reaction.followed ? t.followed : t.setAside}
                  </StatusBadge>
                </Row>
                {reaction.reason ? <PlainText>{reaction.reason}</PlainText> : null}
              </>
            )}
            {mayWeigh ? (
              <Row>
                <Button
                  small
                  aria-label={`${reaction.followed == null ? t.weigh : t.weighAgain}: ${t.reactionOf(position + 1)}`}
                  onClick={() => setOpen(reaction.id)}
                >
                  {reaction.followed == null ? t.weigh : t.weighAgain}
                </Button>
              </Row>
            ) : null}
          </section>
        ))}
      </Stack>
      {weighing ? <WeighDialog reaction={weighing} onClose={() => setOpen(undefined)} /> : null}
    </Card>
  );
}

/** What it is about, and what the provider says of that. */
function Said({ reaction }: { readonly reaction: ReportReaction }) {
  const t = useMessages(inspectionReportMessages);
  return (
    <>
      {reaction.about ? (
        <div className={styles.about}>
          <Suspense fallback={<Loading lines={2} />}>
            <MarkdownText>{reaction.about}</MarkdownText>
          </Suspense>
        </div>
      ) : (
        <Heading level={3}>{t.onWhole}</Heading>
      )}
      <div className={styles.reaction}>
        <p className={styles.meta}>{t.providerSays}</p>
        <PlainText>{reaction.text}</PlainText>
      </div>
    </>
  );
}

function WeighDialog({ reaction, onClose }: { readonly reaction: ReportReaction; readonly onClose: () => void }) {
  const t = useMessages(inspectionReportMessages);
  const queries = useQueryClient();
  const form = useChangeForm({
    schema: z.object({
      followed: z.enum(['YES', 'NO'], t.choose),
      reason: z.string().trim().min(1, t.whyMissing).max(4000, t.tooLong(4000)),
    }),
    defaultValues: {
      reason: reaction.reason ?? '',
      ...(reaction.followed == null ? {} : { followed: reaction.followed ? ('YES' as const) : ('NO' as const) }),
    },
    version: reaction.version,
    onSubmit: async ({ followed, reason }, etag) => {
      await answer(
        client.PUT('/report-reactions/{reactionId}/weighing', {
          params: { path: { reactionId: reaction.id }, header: { 'If-Match': etag } },
          body: { followed: followed === 'YES', reason },
        }),
      );
      toast.done(t.weighed);
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <FormDialog title={t.weigh} submit={t.save} form={form} onClose={onClose}>
      <div>
        <Said reaction={reaction} />
      </div>
      <RadioGroup
        label={t.follow}
        {...form.field('followed')}
        {...form.register('followed')}
        options={[
          { value: 'YES', label: t.followYes },
          { value: 'NO', label: t.followNo },
        ]}
      />
      <FormField label={t.why} hint={t.whyHint} {...form.field('reason')}>
        <TextArea rows={4} limit={4000} {...form.register('reason')} />
      </FormField>
    </FormDialog>
  );
}
