import type { ReactNode } from 'react';
import { api } from '@/api/client';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatClock, formatDate } from '@/lib/dates';
import { formatBytes } from '@/lib/files';
import { Row, Stack } from '@/ui/Layout';
import { DataList, type DataItem } from '@/ui/DataList';
import { Link } from '@/ui/navigation';
import { Heading, List, Paragraph, PlainText } from '@/ui/Text';
import { isDate, type ContactForm, type YesNo } from './draftForm';
import { useDraftForm, useDraftSurroundings } from './fields';
import { fieldMessages } from './fieldMessages';
import { draftMessages } from './messages';
import { PersonFacts, usePersonName } from './PersonsQuestion';
import { useDraftFiles } from './queries';
import { stepsFor, type StepKey } from './steps';
import { useLocations } from './useLocations';
import { useReceiverList } from './useReceiver';

const dateText = (value: string) => (isDate(value) ? formatDate(value) : value);
const momentText = (date: string, time: string) => [dateText(date), formatClock(time)].filter(Boolean).join(', ');
const long = (value: string): ReactNode => (value.trim() ? <PlainText>{value}</PlainText> : null);
const contactText = (contact: ContactForm) =>
  [contact.name, contact.function, contact.email, contact.phone].filter(Boolean).join(', ');

/** What was answered, step by step, each with a way back. */
export function CheckSections() {
  const t = useMessages(draftMessages);
  const { byStaff, addressOf } = useDraftSurroundings();
  const sections = useSections();
  return (
    <Stack gap="large">
      {stepsFor(byStaff)
        .filter((step) => step !== 'CHECK')
        .map((step) => (
          <section key={step} aria-labelledby={`check-${step}`}>
            <Row justify="between">
              <Heading level={3} look={4} id={`check-${step}`}>
                {t.steps[step]}
              </Heading>
              <Link to={addressOf(step)} aria-label={t.changeStep(t.steps[step])}>
                {t.change}
              </Link>
            </Row>
            <Section items={sections[step]} />
          </section>
        ))}
    </Stack>
  );
}

function Section({ items }: { readonly items: readonly DataItem[] }) {
  const t = useMessages(draftMessages);
  return items.some((item) => Boolean(item.value)) ? (
    <DataList items={items} />
  ) : (
    <Paragraph look="subtle">{t.notFilled}</Paragraph>
  );
}

function useSections(): Record<Exclude<StepKey, 'CHECK'>, readonly DataItem[]> {
  const t = useMessages(draftMessages);
  const labels = useMessages(fieldMessages);
  const words = useWords();
  const { draftId, providerId, byStaff } = useDraftSurroundings();
  const form = useDraftForm().watch();
  // One that the receiver does not take in is named as well.
  const kinds = useReferenceList('report-kinds');
  const laws = useReceiverList('laws');
  const provisions = useReceiverList('provisions');
  const fundings = useReceiverList('fundings');
  const natures = useReceiverList('natures');
  const severities = useReceiverList('harm-severities');
  const parties = useReceiverList('informed-parties');
  const locations = useLocations(providerId, byStaff);
  const municipalities = api.useQuery('get', '/municipalities').data?.items;
  const authorities = api.useQuery('get', '/authorities').data?.items;
  const files = useDraftFiles(draftId).data?.items ?? [];
  const nameOf = usePersonName();
  const yesNo = (value: YesNo) => (value === '' ? '' : value === 'YES' ? labels.yes : labels.no);
  const atLocation = form.placeKind === 'LOCATION';
  const item = (label: string, value: ReactNode): DataItem => ({ label, value });

  return {
    INTAKE: [
      item(labels.channel, wordOf(words.channel, form.channel)),
      item(labels.receivedOn, dateText(form.receivedOn)),
      item(labels.digitalNotPossibleReason, long(form.digitalNotPossibleReason)),
      item(labels.reporterKind, wordOf(labels.reporterKinds, form.reporterKind)),
      item(labels.reporter, contactText(form.reporter)),
    ],
    PLACE: [
      item(labels.kind, kinds.labelOf(form.kind)),
      item(labels.consultationQuestion, form.kind === 'CONSULTATION' ? long(form.consultationQuestion) : null),
      item(
        labels.placeKind,
        byStaff && atLocation ? labels.placeKindLocationByStaff : wordOf(labels.placeKinds, form.placeKind),
      ),
      item(labels.locationId, atLocation ? locations?.find((one) => one.id === form.locationId)?.name : null),
      item(labels.placeDescription, atLocation ? null : form.placeDescription),
      item(
        labels.municipalityCode,
        atLocation ? null : municipalities?.find((one) => one.code === form.municipalityCode)?.name,
      ),
      item(
        labels.authorityId,
        form.otherAuthority ? authorities?.find((one) => one.id === form.authorityId)?.name : null,
      ),
      item(labels.authorityReason, form.otherAuthority ? long(form.authorityReason) : null),
    ],
    EVENT: [
      item(
        form.period ? labels.occurredOnPeriod : labels.occurredOn,
        momentText(form.occurredOn, form.period ? '' : form.occurredAtTime),
      ),
      item(labels.occurredUntilOn, form.period ? dateText(form.occurredUntilOn) : null),
      item(labels.discoveredOn, momentText(form.discoveredOn, form.discoveredAtTime)),
      item(labels.law, laws.labelOf(form.law)),
      item(labels.provision, provisions.labelOf(form.provision)),
      item(labels.funding, fundings.labelOf(form.funding)),
      item(labels.nature, natures.labelOf(form.nature)),
      item(labels.natureOther, form.nature === 'OTHER' ? form.natureOther : null),
      item(labels.whatHappened, long(form.whatHappened)),
      item(labels.directCause, long(form.directCause)),
    ],
    CONSEQUENCES: [
      item(labels.harmSeverity, severities.labelOf(form.harmSeverity)),
      item(labels.harmDescription, long(form.harmDescription)),
      item(labels.harmedOther, yesNo(form.harmedOther)),
      item(
        labels.persons,
        form.persons.length > 0 ? (
          <List>
            {form.persons.map((person, index) => (
              <li key={`${person.role} ${index}`}>
                {nameOf(form.persons, index)} <PersonFacts person={person} />
              </li>
            ))}
          </List>
        ) : null,
      ),
    ],
    MEASURES: [
      item(labels.immediateActions, long(form.immediateActions)),
      item(labels.otherClientsSafe, long(form.otherClientsSafe)),
      item(labels.aftercare, long(form.aftercare)),
      item(
        labels.informed,
        form.informed.length > 0 ? (
          <List>
            {form.informed.map((told) => (
              <li key={told.party}>
                {[parties.labelOf(told.party), dateText(told.informedOn), told.note].filter(Boolean).join(', ')}
              </li>
            ))}
          </List>
        ) : null,
      ),
      item(labels.pressSensitive, yesNo(form.pressSensitive)),
      item(labels.pressDescription, form.pressSensitive === 'YES' ? long(form.pressDescription) : null),
      item(labels.otherProviders, long(form.otherProviders)),
    ],
    CONTACT: [
      item(labels.contactPerson, contactText(form.contactPerson)),
      item(labels.boardChair, contactText(form.boardChair)),
      item(
        labels.attachments,
        files.length > 0 ? (
          <List>
            {files.map((file) => (
              <li key={file.id}>
                {file.fileName} ({formatBytes(file.size)})
              </li>
            ))}
          </List>
        ) : (
          t.noFiles
        ),
      ),
    ],
  };
}
