import { useState } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { EyeIcon, LockIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { reportMessages } from './messages';
import type { Report } from './queries';
import styles from './Report.module.css';

type Person = components['schemas']['PersonConcerned'];

const shortestPurpose = 20;

/**
 * The persons behind a report stay closed until somebody opens them, with a purpose unless he handles the case. What was
 * opened lives on this page only: it is not kept for the next look.
 */
export function PersonsSection({ report }: { readonly report: Report }) {
  const t = useMessages(reportMessages);
  const [persons, setPersons] = useState<readonly Person[]>();
  const freely = report.personsOpenFreely ?? false;
  const form = useServerForm({
    schema: z.object({
      purpose: freely ? z.string() : z.string().trim().min(shortestPurpose, t.purposeShort).max(500),
    }),
    defaultValues: { purpose: '' },
    onSubmit: async ({ purpose }) => {
      const { items } = await answer(
        client.POST('/reports/{reportId}/persons-opening', {
          params: { path: { reportId: report.id } },
          body: freely ? {} : { purpose },
        }),
      );
      setPersons(items);
    },
  });
  const count = report.personCount ?? 0;
  return (
    <Card
      title={t.persons}
      aside={
        persons ? (
          <Button small onClick={() => setPersons(undefined)}>
            {t.hidePersons}
          </Button>
        ) : (
          <LockIcon />
        )
      }
    >
      {count === 0 ? (
        <Paragraph look="subtle">{t.noPersons}</Paragraph>
      ) : persons ? (
        <Grid min={20}>
          {persons.map((person, index) => (
            <PersonCard key={person.id ?? index} person={person} authorityId={report.authorityId} />
          ))}
        </Grid>
      ) : (
        <form onSubmit={form.submit} noValidate>
          <Stack>
            <Paragraph>{t.personsIntro(count)}</Paragraph>
            {freely ? null : (
              <FormField label={t.purpose} hint={t.purposeHint} {...form.field('purpose')}>
                <TextArea rows={2} limit={500} {...form.register('purpose')} />
              </FormField>
            )}
            {form.failure ? <ErrorState error={form.failure} /> : null}
            <Row>
              <Button type="submit" icon={<EyeIcon />} busy={form.isSubmitting}>
                {t.openPersons}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Card>
  );
}

function PersonCard({ person, authorityId }: { readonly person: Person; readonly authorityId: string }) {
  const t = useMessages(reportMessages);
  const words = useWords();
  const severities = useReferenceList('harm-severities', authorityId);
  return (
    <div className={styles.person}>
      <h3>
        {words.personRole[person.role]}: {person.name ?? t.unnamed}
      </h3>
      <DataList
        items={[
          { label: t.birthDate, value: person.birthDate ? formatDate(person.birthDate) : null },
          { label: t.gender, value: person.gender ? t.genders[person.gender] : null },
          { label: t.indication, value: person.indication },
          { label: t.function, value: person.function },
          { label: t.relation, value: person.relation },
          {
            label: t.harm,
            value: [severities.labelOf(person.harm), person.harmDescription].filter(Boolean).join(': '),
          },
        ]}
      />
    </div>
  );
}
