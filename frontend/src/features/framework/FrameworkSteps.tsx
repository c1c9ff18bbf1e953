import { useState } from 'react';
import { useAccount } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { Row, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { frameworkMessages } from './messages';
import {
  copyFramework,
  decideFramework,
  discardFramework,
  proposeFramework,
  retireFramework,
  useRefreshFrameworks,
  type Framework,
} from './queries';

type Step = 'propose' | 'approve' | 'sendBack' | 'retire' | 'discard' | 'copy';

const open: Record<Framework['state'], readonly Step[]> = {
  DRAFT: ['propose', 'discard'],
  PROPOSED: ['approve', 'sendBack'],
  IN_USE: ['copy', 'retire'],
  RETIRED: ['copy'],
};

/** What can be done with a version as a whole. */
export function FrameworkSteps({ framework, list }: { readonly framework: Framework; readonly list: string }) {
  const t = useMessages(frameworkMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefreshFrameworks();
  const account = useAccount();
  // Whoever proposed a version does not agree with it as well.
  const own = framework.state === 'PROPOSED' && account.name === framework.proposedBy;
  const steps = open[framework.state].filter((step) => !own || step !== 'approve');
  const labelOf = (step: Step) => (own && step === 'sendBack' ? t.takeBack : t[step]);
  const [asked, setAsked] = useState<Step>();
  const leave = () => setAsked(undefined);

  const confirmable: Record<Exclude<Step, 'sendBack'>, { text: string; run: () => Promise<unknown> }> = {
    propose: {
      text: t.proposeText,
      run: async () => {
        const { state } = await proposeFramework(framework);
        await refresh();
        toast.done(state === 'IN_USE' ? t.inUseNow : t.proposed);
      },
    },
    approve: {
      text: t.approveText,
      run: async () => {
        await decideFramework(framework, { agreed: true, reason: null });
        await refresh();
        toast.done(t.inUseNow);
      },
    },
    retire: {
      text: t.retireText,
      run: async () => {
        await retireFramework(framework);
        await refresh();
        toast.done(t.retired);
      },
    },
    discard: {
      text: t.discardText,
      run: async () => {
        await discardFramework(framework);
        toast.done(t.discarded);
        go(list);
        await refresh();
      },
    },
    copy: {
      text: t.copyText,
      run: async () => {
        const { id } = await intent(framework.id, (key) => copyFramework(framework.id, key));
        await refresh();
        toast.done(t.copied);
        go(list.replace('/toetsingskaders', `/toetsingskaders/${id}`));
      },
    },
  };
  const confirmed = asked && asked !== 'sendBack' ? asked : undefined;
  return (
    <Card>
      <Stack gap="small">
        {own ? <Paragraph>{t.own}</Paragraph> : null}
        <Row>
          {steps.map((step, index) => (
            <Button key={step} kind={index === 0 ? 'primary' : 'secondary'} onClick={() => setAsked(step)}>
              {labelOf(step)}
            </Button>
          ))}
        </Row>
      </Stack>
      {confirmed ? (
        <ConfirmDialog
          open
          danger={confirmed === 'discard'}
          title={t[confirmed]}
          confirm={t[confirmed]}
          onConfirm={confirmable[confirmed].run}
          onClose={leave}
        >
          <Paragraph>{confirmable[confirmed].text}</Paragraph>
        </ConfirmDialog>
      ) : null}
      {asked === 'sendBack' ? (
        <ReasonDialog
          title={labelOf('sendBack')}
          confirm={labelOf('sendBack')}
          onConfirm={async (reason) => {
            await decideFramework(framework, { agreed: false, reason });
            await refresh();
            toast.done(t.sentBack);
          }}
          onClose={leave}
        />
      ) : null}
    </Card>
  );
}
