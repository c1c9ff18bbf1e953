import { answer, client } from '@/api/client';
import { DecisionFields } from '@/domain/decision/DecisionFields';
import { decisionSchema, emptyDecision, toDecision } from '@/domain/decision/decisionForm';
import { decisionWords } from '@/domain/decision/messages';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { meetingMessages } from './messages';
import { itemParams, useAfterStep, type AgendaItem } from './queries';

interface DecideFormProps {
  readonly meetingId: string;
  readonly item: AgendaItem;
  readonly onClose: () => void;
}

/** Records a decision about an item; what is typed stays until it is recorded. */
export function DecideForm({ meetingId, item, onClose }: DecideFormProps) {
  const t = useMessages(meetingMessages);
  const words = useMessages(decisionWords);
  const after = useAfterStep(meetingId);
  return (
    <CaseStep
      name={`decideAgendaItem.${item.id}`}
      title={t.decide}
      open={item.state !== 'POSTPONED'}
      statusText={t.itemStates[item.state]}
      onDone={onClose}
      onCancel={onClose}
      onReload={after.refresh}
      schema={decisionSchema(words)}
      defaultValues={{
        ...emptyDecision,
        municipalityCodes: item.municipalityCode ? [item.municipalityCode] : [],
      }}
      submitLabel={t.decide}
      done={t.decided}
      send={async (values, { key }) => {
        const decided = await answer(
          client.POST('/agenda-items/{itemId}/decisions', {
            params: itemParams(item, key),
            body: toDecision(values),
          }),
        );
        after.item(decided);
        await after.refresh();
      }}
      fields={(form) => <DecisionFields form={form} signalId={item.signalId} />}
    />
  );
}
