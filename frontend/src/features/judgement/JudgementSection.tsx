import { etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { VerdictBadge } from '@/domain/badges';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { useSavedForm } from '@/lib/useSavedForm';
import { pointerToField } from '@/lib/useServerForm';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { RadioGroup } from '@/ui/choices';
import { DataList } from '@/ui/DataList';
import { fieldId, FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { Async, EmptyState } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import { AgreementPanel } from './AgreementPanel';
import { bodyOf, consequences, deviates, formOf, proposedFor, verdicts, type JudgementForm } from './judgementForm';
import { judgementMessages } from './messages';
import { fetchJudgement, saveJudgement, useJudgement, useJudgementCache, type Judgement } from './queries';
import { TrustFields } from './TrustFields';

interface JudgementSectionProps {
  readonly inspection: components['schemas']['Inspection'];
}

/** What the rule made, what the team makes of it, and trust. */
export function JudgementSection({ inspection }: JudgementSectionProps) {
  const t = useMessages(judgementMessages);
  const judgement = useJudgement(inspection.id);
  return (
    <Async query={judgement}>
      {(data) =>
        data.result ? (
          data.actions.includes('saveJudgement') ? (
            <JudgementForms inspectionId={inspection.id} judgement={data} />
          ) : (
            <JudgementRecord inspectionId={inspection.id} judgement={data} />
          )
        ) : (
          <Card title={t.section}>
            <EmptyState title={t.none}>{t.noneText}</EmptyState>
          </Card>
        )
      }
    </Async>
  );
}

interface FormsProps {
  readonly inspectionId: string;
  readonly judgement: Judgement;
}

function useJudgementForm({ inspectionId, judgement }: FormsProps) {
  const keep = useJudgementCache(inspectionId);
  return useSavedForm<JudgementForm>({
    key: `judgement.${inspectionId}`,
    known: formOf(judgement),
    etag: etagOf(judgement.version),
    toBody: bodyOf,
    toField: pointerToField,
    save: async (form, etag) => {
      const answer = await saveJudgement(inspectionId, etag, bodyOf(form));
      await keep(answer);
      return { etag: etagOf(answer.version) };
    },
  });
}

function JudgementForms({ inspectionId, judgement }: FormsProps) {
  const t = useMessages(judgementMessages);
  const words = useWords();
  const keep = useJudgementCache(inspectionId);
  const saved = useJudgementForm({ inspectionId, judgement });
  const { form, saving, errors, setErrors } = saved;
  const typed = form.watch();
  const made = judgement.proposedVerdict;
  const set = <N extends keyof JudgementForm>(name: N, value: JudgementForm[N]) =>
    form.setValue(name as never, value as never, { shouldDirty: true });
  const proposed = proposedFor(typed, made);
  const reasoned = () => {
    if (typed.deviationReason.trim()) return true;
    setErrors((all) => ({ ...all, deviationReason: t.deviationReasonMissing }));
    document.getElementById(fieldId('deviationReason'))?.focus();
    return false;
  };
  return (
    <Stack>
      <AgreementPanel inspectionId={inspectionId} judgement={judgement} onAsk={reasoned} onBefore={saving.flush} />
      <Summary judgement={judgement} />
      <Card title={t.deviate} aside={<SaveState state={saving.state} />}>
        <Stack>
          <Paragraph look="subtle">{t.deviateText}</Paragraph>
          <RadioGroup
            label={t.wantedVerdict}
            options={verdicts.map((value) => ({
              value,
              label: value === made ? t.follows(words.verdict[value]) : words.verdict[value],
            }))}
            value={typed.verdict || (made === 'NONE' ? undefined : made)}
            onChange={({ target }) =>
              // Following the rule is no choice of one's own: it moves along when the scores change.
              set('verdict', target.value === made ? '' : (target.value as JudgementForm['verdict']))
            }
          />
          <RadioGroup
            label={t.wantedConsequence}
            options={consequences.map((value) => ({
              value,
              label: value === proposed ? `${t.consequences[value]} (${t.proposed})` : t.consequences[value],
            }))}
            value={typed.consequence || proposed}
            onChange={({ target }) =>
              set('consequence', target.value === proposed ? '' : (target.value as JudgementForm['consequence']))
            }
          />
          {deviates(typed, made) ? (
            <FormField label={t.deviationReason} name="deviationReason" error={errors.deviationReason}>
              <TextArea
                rows={3}
                limit={4000}
                value={typed.deviationReason}
                onChange={({ target }) => set('deviationReason', target.value)}
              />
            </FormField>
          ) : null}
          <FormField label={t.consequenceText} hint={t.consequenceHint} optional error={errors.consequenceText}>
            <TextArea
              rows={3}
              limit={4000}
              value={typed.consequenceText}
              onChange={({ target }) => set('consequenceText', target.value)}
            />
          </FormField>
        </Stack>
      </Card>
      {judgement.behaviours.length > 0 ? (
        <TrustFields behaviours={judgement.behaviours} value={typed.trust} onChange={(trust) => set('trust', trust)} />
      ) : null}
      <SavedFormConflict
        saved={saved}
        read={() => fetchJudgement(inspectionId)}
        toForm={formOf}
        different={({ trust, ...mine }, { trust: theirTrust, ...theirs }) => [
          ...(JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [t.deviate]),
          ...(JSON.stringify(trust) === JSON.stringify(theirTrust) ? [] : [t.trust]),
        ]}
        onSettled={(theirs) => void keep(theirs)}
      />
    </Stack>
  );
}

/** What was made of it, to read. */
function JudgementRecord({ inspectionId, judgement }: FormsProps) {
  const t = useMessages(judgementMessages);
  const weighed = judgement.behaviours.flatMap(({ code, labelNl }) => {
    const { weight, seen } = judgement.trust.find((one) => one.code === code) ?? {};
    return weight ? [{ label: labelNl, weight, seen }] : [];
  });
  return (
    <Stack>
      <AgreementPanel inspectionId={inspectionId} judgement={judgement} />
      <Summary judgement={judgement} whole />
      {weighed.length > 0 ? (
        <Card title={t.trust}>
          <DataList
            items={weighed.map(({ label, weight, seen }) => ({
              label,
              value: (
                <>
                  <strong>{t.weights[weight]}</strong>
                  {seen ? <PlainText>{seen}</PlainText> : null}
                </>
              ),
            }))}
          />
        </Card>
      ) : null}
    </Stack>
  );
}

interface SummaryProps extends Pick<FormsProps, 'judgement'> {
  /** With what was typed, where no form has it. */
  readonly whole?: boolean;
}

function Summary({ judgement, whole = false }: SummaryProps) {
  const t = useMessages(judgementMessages);
  const flagged = (judgement.result?.themes ?? []).filter(({ outcome }) => outcome.flagged);
  return (
    <Card title={t.section}>
      <DataList
        items={[
          { label: t.made, value: <VerdictBadge verdict={judgement.proposedVerdict} /> },
          { label: t.counts, value: <VerdictBadge verdict={judgement.verdict} /> },
          { label: t.followUp, value: judgement.consequence ? t.consequences[judgement.consequence] : null },
          {
            label: t.flagged,
            value:
              flagged.length > 0 ? (
                <Row>
                  {flagged.map(({ code, name }) => (
                    <StatusBadge key={code} tone="negative">
                      {name}
                    </StatusBadge>
                  ))}
                </Row>
              ) : (
                t.noFlagged
              ),
          },
          ...(whole
            ? [
                { label: t.deviationReason, value: judgement.deviates ? judgement.deviationReason : null },
                { label: t.consequenceText, value: judgement.consequenceText },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
