import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { FormField, FormFieldset } from '@/ui/FormField';
import { PlusIcon, SortDownIcon, SortUpIcon, TrashIcon } from '@/ui/icons';
import { TextArea, TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import type { ContentForm } from './contentForm';
import { publicationMessages } from './messages';

const most = 60;

interface SectionFieldsProps {
  readonly form: UseFormReturn<ContentForm>;
  readonly errors: Readonly<Record<string, string>>;
}

/** The sections of what the team writes itself: added, taken away and put in another order. */
export function SectionFields({ form, errors }: SectionFieldsProps) {
  const t = useMessages(publicationMessages);
  const sections = useFieldArray({ control: form.control, name: 'sections', keyName: 'row' });
  const field = (name: string) => ({ name, error: errors[name] });
  const focus = (at: number) => form.setFocus(`sections.${at}.heading`);
  const last = sections.fields.length - 1;
  const move = (from: number, to: number) => {
    sections.move(from, to);
    setTimeout(() => focus(to));
  };
  const remove = (at: number) => {
    sections.remove(at);
    if (last > 0) setTimeout(() => focus(Math.max(0, at - 1)));
  };
  return (
    <Stack>
      {sections.fields.map((section, at) => (
        <FormFieldset key={section.row} label={t.part(at + 1)}>
          <Stack gap="small">
            <FormField label={t.heading(at + 1)} {...field(`sections.${at}.heading`)}>
              <TextInput maxLength={300} {...form.register(`sections.${at}.heading`)} />
            </FormField>
            {section.passages.map((passage, place) => (
              <FormField
                key={passage.id}
                label={t.partText(at + 1, place + 1)}
                hint={t.partHint}
                {...field(`sections.${at}.passages.${place}.text`)}
              >
                <TextArea rows={8} limit={20_000} {...form.register(`sections.${at}.passages.${place}.text`)} />
              </FormField>
            ))}
            <Row>
              {at > 0 ? (
                <Button
                  small
                  kind="subtle"
                  icon={<SortUpIcon size={1} />}
                  aria-label={t.partUp(at + 1)}
                  onClick={() => move(at, at - 1)}
                >
                  {t.up}
                </Button>
              ) : null}
              {at < last ? (
                <Button
                  small
                  kind="subtle"
                  icon={<SortDownIcon size={1} />}
                  aria-label={t.partDown(at + 1)}
                  onClick={() => move(at, at + 1)}
                >
                  {t.down}
                </Button>
              ) : null}
              <Button
                small
                kind="subtle"
                icon={<TrashIcon size={1} />}
                aria-label={t.partRemove(at + 1)}
                onClick={() => remove(at)}
              >
                {t.remove}
              </Button>
            </Row>
          </Stack>
        </FormFieldset>
      ))}
      {sections.fields.length < most ? (
        <Row>
          <Button
            icon={<PlusIcon size={1} />}
            onClick={() =>
              sections.append({
                id: crypto.randomUUID(),
                heading: t.newPart,
                passages: [{ id: crypto.randomUUID(), text: '' }],
              })
            }
          >
            {t.addPart}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
