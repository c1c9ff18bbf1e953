import { useMessages } from '@/i18n/messages';
import { Alert } from './Alert';
import { InView } from './InView';
import { uiMessages } from './messages';
import { ErrorState } from './states';

interface FormFailureProps {
  /** What `useServerForm` gives. */
  readonly form: { readonly failure: unknown; readonly follows: boolean; readonly renewed: boolean };
}

/** Why a form could not be sent, within sight; after somebody else's change how it now goes on. */
export function FormFailure({ form: { failure, follows, renewed } }: FormFailureProps) {
  const t = useMessages(uiMessages);
  if (!failure) return null;
  return (
    <InView>
      {follows || renewed ? (
        <Alert tone="warning" live title={t.otherFirst}>
          <p>{follows ? t.followed : t.renewed}</p>
        </Alert>
      ) : (
        <ErrorState error={failure} />
      )}
    </InView>
  );
}
