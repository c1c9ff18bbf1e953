import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useOpenedOn } from '@/api/useOpenedOn';
import { useRefresh } from '@/api/useRefresh';
import { useInspection } from '@/domain/useInspection';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button, ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Checkbox } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { scoringMessages } from './messages';
import { chooseCriteria, proposeCriteria, useScoring, type Framework, type Scoring } from './queries';
import styles from './scoring.module.css';

type Group = components['schemas']['ProviderGroup'];
type Funding = components['schemas']['CareFunding'];
const groups: readonly Group[] = ['PROFESSIONAL', 'INFORMAL', 'CUSTODIAL_PARENT'];
const fundings: readonly Funding[] = ['IN_KIND', 'PERSONAL_BUDGET'];

/** Which version of which framework an inspection uses, and what it measures of it. */
export default function ChoicePage() {
  const t = useMessages(scoringMessages);
  const inspectionId = usePathParam('inspectionId');
  const inspection = useInspection(inspectionId);
  const scoring = useScoring(inspectionId);
  const here = `/werkplek/onderzoeken/${inspectionId}`;
  return (
    <Stack>
      <PageHeader
        title={t.choose}
        intro={t.chooseIntro}
        crumbs={[{ label: inspection.data?.number ?? t.back, to: `${here}?tab=scores` }, { label: t.choose }]}
      />
      <Async query={scoring}>
        {(data) =>
          data.frameworks.length > 0 ? (
            <Choice inspectionId={inspectionId} scoring={data} />
          ) : (
            <EmptyState
              title={t.noFramework}
              action={<ButtonLink to="/werkplek/beheer/toetsingskaders">{t.toFrameworks}</ButtonLink>}
            >
              {t.noFrameworkText}
            </EmptyState>
          )
        }
      </Async>
    </Stack>
  );
}

interface ChoiceProps {
  readonly inspectionId: string;
  readonly scoring: Scoring;
}

/** What is picked by hand, by the version of a framework; nothing while the proposal is followed. */
type Picked = Readonly<Record<string, ReadonlySet<string> | undefined>>;

const pickedBefore = ({ choice, scores }: Scoring): Picked =>
  choice
    ? { [choice.frameworkVersionId]: new Set(scores.filter(({ measured }) => measured).map(({ ref }) => ref)) }
    : {};

function Choice({ inspectionId, scoring }: ChoiceProps) {
  const t = useMessages(scoringMessages);
  const [versionId, setVersionId] = useState(scoring.choice?.frameworkVersionId ?? scoring.frameworks[0]?.id ?? '');
  const [group, setGroup] = useState<Group>(scoring.choice?.providerGroup ?? scoring.suggestedGroup);
  const [funding, setFunding] = useState<Funding>(scoring.choice?.funding ?? scoring.suggestedFunding);
  const [picked, setPicked] = useState(() => pickedBefore(scoring));
  const framework = api.useQuery('get', '/framework-versions/{frameworkVersionId}', {
    params: { path: { frameworkVersionId: versionId } },
  });
  const proposal = useQuery(
    proposeCriteria(inspectionId, { frameworkVersionId: versionId, providerGroup: group, funding }),
  );
  return (
    <Stack>
      <Card>
        <Grid min={16}>
          <FormField label={t.framework}>
            <Select
              placeholder={false}
              value={versionId}
              options={scoring.frameworks.map(({ id, name, number }) => ({
                value: id,
                label: t.version(name, number),
              }))}
              onChange={({ target }) => setVersionId(target.value)}
            />
          </FormField>
          <FormField label={t.group}>
            <Select
              placeholder={false}
              value={group}
              options={groups.map((value) => ({ value, label: t.groups[value] }))}
              onChange={({ target }) => setGroup(target.value as Group)}
            />
          </FormField>
          <FormField label={t.funding}>
            <Select
              placeholder={false}
              value={funding}
              options={fundings.map((value) => ({ value, label: t.fundings[value] }))}
              onChange={({ target }) => setFunding(target.value as Funding)}
            />
          </FormField>
        </Grid>
      </Card>
      <Async query={framework}>
        {({ id, content }) => (
          <Async query={proposal}>
            {(proposed) => (
              <CriteriaForm
                key={id}
                inspectionId={inspectionId}
                scoring={scoring}
                content={content}
                proposed={proposed}
                picked={picked[id]}
                onPick={(refs) => setPicked((all) => ({ ...all, [id]: refs }))}
                settings={{ frameworkVersionId: id, providerGroup: group, funding }}
              />
            )}
          </Async>
        )}
      </Async>
    </Stack>
  );
}

interface CriteriaFormProps extends ChoiceProps {
  readonly content: Framework;
  readonly proposed: components['schemas']['CriteriaProposal'];
  readonly picked: ReadonlySet<string> | undefined;
  readonly onPick: (refs: ReadonlySet<string> | undefined) => void;
  readonly settings: Omit<components['schemas']['CriteriaChoiceRequest'], 'refs'>;
}

function CriteriaForm({ inspectionId, scoring, content, proposed, picked, onPick, settings }: CriteriaFormProps) {
  const t = useMessages(scoringMessages);
  const go = useGo();
  const refresh = useRefresh();
  const onTop = useOpenedOn(scoring.version);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const chosen = picked ?? new Set(proposed.refs);
  const toggle = (refs: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    refs.forEach((ref) => (on ? next.add(ref) : next.delete(ref)));
    onPick(next);
  };
  const send = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onTop((etag) => chooseCriteria(inspectionId, etag, { ...settings, refs: [...chosen] }));
      await refresh('/inspections');
      toast.done(t.saved);
      go(`/werkplek/onderzoeken/${inspectionId}/scoren`);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  const noteOf = (ref: string) =>
    proposed.refs.includes(ref) ? undefined : proposed.applicable.includes(ref) ? t.depends : t.other;
  return (
    <Stack>
      <Row justify="between">
        <Paragraph>{t.proposalText(proposed.refs.length)}</Paragraph>
        {picked ? <Button onClick={() => onPick(undefined)}>{t.proposal}</Button> : null}
      </Row>
      {content.themes.map(({ code, nameNl, criteria }) => {
        const refs = criteria.map(({ ref }) => ref);
        const on = refs.filter((ref) => chosen.has(ref)).length;
        return (
          <Card key={code} title={nameNl} aside={t.chosenCount(on, refs.length)}>
            <div className={styles.choices}>
              <Checkbox
                label={t.wholeTheme(nameNl)}
                ref={(box) => {
                  if (box) box.indeterminate = on > 0 && on < refs.length;
                }}
                checked={on === refs.length}
                onChange={({ target }) => toggle(refs, target.checked)}
              />
              {criteria.map(({ ref, labelNl }) => (
                <Checkbox
                  key={ref}
                  label={
                    <>
                      <strong>{ref}</strong> {labelNl}
                    </>
                  }
                  hint={noteOf(ref)}
                  checked={chosen.has(ref)}
                  onChange={({ target }) => toggle([ref], target.checked)}
                />
              ))}
            </div>
          </Card>
        );
      })}
      {failure ? <ErrorState error={failure} /> : null}
      {chosen.size === 0 ? <Alert tone="warning">{t.atLeastOne}</Alert> : null}
      <div className={styles.save}>
        <Button kind="primary" busy={busy} disabled={chosen.size === 0} onClick={() => void send()}>
          {t.save(chosen.size)}
        </Button>
      </div>
    </Stack>
  );
}
