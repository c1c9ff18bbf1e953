import { useMessages } from '@/i18n/messages';
import { DataList } from '@/ui/DataList';
import { FoldCard } from '@/ui/FoldCard';
import { Stack } from '@/ui/Layout';
import { List, Paragraph } from '@/ui/Text';
import { describeSettings, type Names, type Settings } from './describeSettings';
import { protocolMessages } from './messages';

interface SettingsViewProps {
  readonly settings: Settings;
  readonly names: Names;
}

/** Settings in a form that people can read. */
export function SettingsView({ settings, names }: SettingsViewProps) {
  const t = useMessages(protocolMessages);
  const lists = new Set([t.kinds, t.laws]);
  return (
    <Stack gap="small">
      {describeSettings(settings, names).map((part) => (
        <FoldCard key={part.title} title={part.title} opened={false}>
          {part.lines.length === 0 ? <Paragraph look="subtle">{t.nobody}</Paragraph> : null}
          {lists.has(part.title) ? (
            <List>
              {part.lines.map((line) => (
                <li key={line.key}>{line.label}</li>
              ))}
            </List>
          ) : (
            <DataList items={part.lines.map((line) => ({ label: line.label, value: line.text }))} />
          )}
        </FoldCard>
      ))}
    </Stack>
  );
}
