import { useFieldArray } from 'react-hook-form';
import { api } from '@/api/client';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/choices';
import { FoldCard } from '@/ui/FoldCard';
import { FormField, FormFieldset } from '@/ui/FormField';
import { PlusIcon, TrashIcon } from '@/ui/icons';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import { protocolMessages } from './messages';
import type { ProposalForm } from './ProposePage';
import { choices, newParty } from './settingsForm';

interface InformedFieldsProps {
  readonly form: ProposalForm;
  readonly authorityId: string;
}

/** Who is told that a report came in. */
export function InformedFields({ form, authorityId }: InformedFieldsProps) {
  const t = useMessages(protocolMessages);
  const words = useWords();
  const list = useFieldArray({ control: form.control, name: 'settings.informedOnReceipt' });
  const authority = api.useQuery('get', '/authorities/{authorityId}', { params: { path: { authorityId } } });
  const municipalities = new Map(authority.data?.municipalities.map((one) => [one.code, one.name]));
  const parties = form.watch('settings.informedOnReceipt');
  return (
    <FoldCard title={t.informed} opened={form.errorLines.length > 0}>
      <Stack>
        <Paragraph look="subtle">{t.informedText}</Paragraph>
        {list.fields.map((row, place) => {
          const at = `settings.informedOnReceipt.${place}` as const;
          const party = parties[place];
          const name = party?.name || wordOf(words.party, party?.party);
          return (
            <FormFieldset key={row.id} label={t.partyTitle(place + 1)}>
              <Stack gap="small">
                <Grid min={14} gap="small">
                  <FormField label={t.party} {...form.field(`${at}.party`)}>
                    <Select
                      placeholder={false}
                      options={choices.parties.map((value) => ({ value, label: words.party[value] }))}
                      {...form.register(`${at}.party`)}
                    />
                  </FormField>
                  <FormField label={t.partyName} optional={party?.party !== 'OTHER'} {...form.field(`${at}.name`)}>
                    <TextInput autoComplete="off" {...form.register(`${at}.name`)} />
                  </FormField>
                  <FormField label={t.partyEmail} optional {...form.field(`${at}.email`)}>
                    <TextInput type="email" autoComplete="off" {...form.register(`${at}.email`)} />
                  </FormField>
                  <FormField label={t.municipality} optional {...form.field(`${at}.municipalityCode`)}>
                    <Select
                      placeholder={t.everywhere}
                      options={[...municipalities].map(([value, label]) => ({ value, label }))}
                      {...form.register(`${at}.municipalityCode`)}
                    />
                  </FormField>
                </Grid>
                <Checkbox label={t.urgent} {...form.register(`${at}.onlyWhenUrgent`)} />
                <div>
                  <Button
                    small
                    kind="subtle"
                    icon={<TrashIcon size={1.125} />}
                    aria-label={t.removeParty(name)}
                    onClick={() => list.remove(place)}
                  >
                    {t.remove}
                  </Button>
                </div>
              </Stack>
            </FormFieldset>
          );
        })}
        <div>
          <Button icon={<PlusIcon />} disabled={list.fields.length >= 20} onClick={() => list.append(newParty())}>
            {t.addParty}
          </Button>
        </div>
      </Stack>
    </FoldCard>
  );
}
