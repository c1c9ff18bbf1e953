import { PageHeader } from '@/ui/PageHeader';
import { Stack } from '@/ui/Layout';
import { FormSamples } from './FormSamples';
import { ListSamples } from './ListSamples';
import { MessageSamples } from './MessageSamples';

/** Every piece of `ui` on one page, for looking at and for axe; only in development. */
export default function StyleGuide() {
  return (
    <Stack gap="large">
      <PageHeader
        title="Stijlgids"
        intro="Alle bouwstenen van de schermen, met verzonnen inhoud."
        crumbs={[{ label: 'Start', to: '/' }, { label: 'Stijlgids' }]}
      />
      <MessageSamples />
      <ListSamples />
      <FormSamples />
    </Stack>
  );
}
