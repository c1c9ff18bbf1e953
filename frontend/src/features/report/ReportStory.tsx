import type { components } from '@/api/schema.gen';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatClock, formatDate, formatWeekday } from '@/lib/dates';
import { DataList } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { Heading, PlainText } from '@/ui/Text';
import { reportMessages } from './messages';
import type { Report } from './queries';
import styles from './Report.module.css';

type Content = components['schemas']['ReportContent'];
type Contact = components['schemas']['Contact'];

function useMoments(content: Content) {
  const t = useMessages(reportMessages);
  const moment = (on: string | null | undefined, time: string | null | undefined) =>
    on ? (time ? t.at(formatWeekday(on), formatClock(time)) : formatWeekday(on)) : null;
  const occurred = moment(content.occurredOn, content.occurredAtTime);
  return {
    occurred:
      occurred && content.occurredUntilOn ? t.whenPeriod(occurred, formatDate(content.occurredUntilOn)) : occurred,
    discovered: moment(content.discoveredOn, content.discoveredAtTime),
  };
}

/** What was reported, without the persons: the facts first, then the story in the reporter's own words. */
export function ReportStory({ report }: { readonly report: Report }) {
  const t = useMessages(reportMessages);
  const words = useWords();
  const { content } = report;
  const parties = useReferenceList('informed-parties', report.authorityId);
  const laws = useReferenceList('laws', report.authorityId);
  const provisions = useReferenceList('provisions', report.authorityId);
  const fundings = useReferenceList('fundings', report.authorityId);
  const natures = useReferenceList('natures', report.authorityId);
  const groups = useReferenceList('nature-groups', report.authorityId);
  const severities = useReferenceList('harm-severities', report.authorityId);
  const moments = useMoments(content ?? {});

  if (!content) {
    return (
      <Stack>
        {report.natureGroup ? (
          <DataList items={[{ label: t.natureGroup, value: groups.labelOf(report.natureGroup) }]} />
        ) : null}
        <p className={styles.subtle}>{t.storyHidden}</p>
      </Stack>
    );
  }
  const nature = [natures.labelOf(content.nature), content.natureOther].filter(Boolean).join(': ');
  const place = [
    content.placeKind ? t.placeKind[content.placeKind] : '',
    report.locationName,
    content.placeDescription,
  ].filter(Boolean);
  return (
    <Stack>
      <DataList
        items={[
          { label: t.when, value: moments.occurred },
          { label: t.discovered, value: moments.discovered },
          { label: t.where, value: place.join(', ') },
          { label: t.nature, value: nature },
          { label: t.natureGroup, value: groups.labelOf(report.natureGroup) },
          { label: t.harm, value: severities.labelOf(content.harmSeverity) },
          { label: t.law, value: laws.labelOf(content.law) },
          { label: t.provision, value: provisions.labelOf(content.provision) },
          { label: t.funding, value: fundings.labelOf(content.funding) },
          { label: t.takenOverBecause, value: content.authorityReason },
        ]}
      />
      <Passage title={t.question} text={content.consultationQuestion} />
      <Passage title={t.whatHappened} text={content.whatHappened} />
      <Passage title={t.directCause} text={content.directCause} />
      <Passage title={t.harm} text={content.harmDescription} />
      {content.harmedOther ? <p className={styles.note}>{t.harmedOther}</p> : null}
      <Passage title={t.immediateActions} text={content.immediateActions} />
      <Passage title={t.otherClientsSafe} text={content.otherClientsSafe} />
      <Passage title={t.aftercare} text={content.aftercare} />
      <Passage title={t.otherProviders} text={content.otherProviders} />
      {content.informed && content.informed.length > 0 ? (
        <div>
          <Heading level={3} look={4}>
            {t.informed}
          </Heading>
          <ul className={styles.plainList}>
            {content.informed.map((one) => (
              <li key={one.party}>
                {[parties.labelOf(one.party), one.informedOn ? formatDate(one.informedOn) : '', one.note]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Passage title={t.press} text={content.pressSensitive ? (content.pressDescription ?? t.yes) : null} />
      <DataList
        items={[
          { label: t.reporter, value: contactLine(content.reporter) },
          { label: t.contact, value: contactLine(content.contactPerson) },
          { label: t.boardChair, value: contactLine(content.boardChair) },
          {
            label: t.byPhone,
            value: content.channel && content.channel !== 'PORTAL' ? words.channel[content.channel] : null,
          },
          { label: t.receivedOn, value: content.receivedOn ? formatDate(content.receivedOn) : null },
          { label: t.notDigital, value: content.digitalNotPossibleReason },
        ]}
      />
    </Stack>
  );
}

const contactLine = (contact: Contact | null | undefined): string =>
  contact ? [contact.name, contact.function, contact.email, contact.phone].filter(Boolean).join(' · ') : '';

function Passage({ title, text }: { readonly title: string; readonly text: string | null | undefined }) {
  if (!text?.trim()) return null;
  return (
    <div className={styles.passage}>
      <Heading level={3} look={4}>
        {title}
      </Heading>
      <PlainText>{text}</PlainText>
    </div>
  );
}
