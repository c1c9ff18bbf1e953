import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { encode } from 'uqr';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { Async, ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { sessionMessages } from './messages';
import styles from './session.module.css';

interface SecondFactorSetupProps {
  /** After the recovery codes were shown and kept. */
  readonly onDone: () => void;
}

/** Couples an authenticator (TOTP): scan, prove that it works, keep the recovery codes. */
export function SecondFactorSetup({ onDone }: SecondFactorSetupProps) {
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  // A new secret for every visit: an older one may have been seen by somebody else.
  const secret = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => answer(client.POST('/account/second-factor')),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onDone={onDone} />;
  return (
    <Card>
      <Async query={secret}>
        {({ secret: key, uri }) => <Couple secret={key} uri={uri} onCoupled={setRecoveryCodes} />}
      </Async>
    </Card>
  );
}

interface CoupleProps {
  readonly secret: string;
  readonly uri: string;
  readonly onCoupled: (recoveryCodes: readonly string[]) => void;
}

function Couple({ secret, uri, onCoupled }: CoupleProps) {
  const t = useMessages(sessionMessages);
  const confirm = useMutation({
    mutationFn: (code: string) => answer(client.POST('/account/second-factor/confirmation', { body: { code } })),
  });
  const form = useServerForm({
    schema: z.object({
      code: z
        .string()
        .transform((code) => code.replaceAll(' ', ''))
        .pipe(z.string().regex(/^\d{6}$/, t.factorCodeWrong)),
    }),
    defaultValues: { code: '' },
    onSubmit: async ({ code }) => onCoupled((await confirm.mutateAsync(code)).recoveryCodes),
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <Paragraph>{t.factorScan}</Paragraph>
        <QrCode text={uri} label={t.factorQr} />
        <Stack gap="small">
          <Paragraph look="subtle">{t.factorManual}</Paragraph>
          <code className={styles.secret}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </Stack>
        <FormField label={t.factorCode} {...form.field('code')}>
          <TextInput width="short" inputMode="numeric" autoComplete="one-time-code" {...form.register('code')} />
        </FormField>
        <div>
          <Button type="submit" kind="primary" busy={form.isSubmitting}>
            {t.factorConfirm}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function RecoveryCodes({ codes, onDone }: { readonly codes: readonly string[]; readonly onDone: () => void }) {
  const t = useMessages(sessionMessages);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    toast.done(t.copied);
  };
  return (
    <Card>
      <Alert tone="positive" live title={t.factorDone}>
        {t.factorRecovery}
      </Alert>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Row>
        <Button kind="primary" onClick={onDone}>
          {t.factorContinue}
        </Button>
        <Button onClick={() => void copy()}>{t.copy}</Button>
      </Row>
    </Card>
  );
}

function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text);
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <div className={styles.qr}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <path d={dark} />
      </svg>
    </div>
  );
}
