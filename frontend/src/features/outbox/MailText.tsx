import { Link } from '@/ui/navigation';
import styles from './outbox.module.css';
import { pieces } from './pieces';

/** What a mail says, with its links ready to be followed. */
export function MailText({ body }: { readonly body: string }) {
  return (
    <div className={styles.body}>
      {pieces(body).map((piece, place) =>
        piece.link ? (
          <Link key={place} to={piece.link}>
            {piece.text}
          </Link>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
