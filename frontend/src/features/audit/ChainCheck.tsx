import { useState } from 'react';
import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Async } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { auditMessages } from './messages';

/** Recomputes the hash chain and tells whether any row was changed. */
export function ChainCheck() {
  const t = useMessages(auditMessages);
  const number = useNumbers();
  const [asked, setAsked] = useState(false);
  const check = api.useQuery('get', '/audit-events/verification', undefined, {
    enabled: asked,
    staleTime: 0,
  });
  return (
    <Card title={t.verify}>
      <Stack>
        <Paragraph look="subtle">{t.verifyText}</Paragraph>
        {asked ? (
          <Async query={check}>
            {(outcome) =>
              outcome.intact ? (
                <Alert tone="positive" live title={t.intact}>
                  {t.intactText(number(outcome.chained))} {outcome.waiting > 0 ? t.waiting(outcome.waiting) : ''}
                </Alert>
              ) : (
                <Alert tone="negative" live title={t.broken}>
                  {t.brokenText(outcome.firstBrokenId ?? '')}
                </Alert>
              )
            }
          </Async>
        ) : null}
        <div>
          <Button
            busy={check.isFetching}
            onClick={() => {
              if (asked) void check.refetch();
              else setAsked(true);
            }}
          >
            {t.verifyNow}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
