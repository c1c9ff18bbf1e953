package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.OneTimeLink.Purpose;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Makes one-time links and mails them. The token stands behind the # of the address, which browsers send to no server, so
 * that it comes into no log.
 */
@ApplicationScoped
class LinkMails {

    private final LinkRepository links;
    private final Outbox outbox;
    private final Clock clock;

    LinkMails(LinkRepository links, Outbox outbox, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes a link, voids those before it, and answers where it leads, below the public address. */
    Uni<String> make(Account account, Purpose purpose, Scope scope) {
        String token = Secret.make();
        return links.voidOpen(account.id, clock.real())
                .chain(() -> links.persist(new OneTimeLink(account.id, purpose, Secret.hash(token), clock.real())))
                .replaceWith(entry(scope) + "/link#" + token);
    }

    /** Mails somebody who has no password yet a link to set one. */
    Uni<Void> invite(Account account, Place place, @Nullable String organisation) {
        return make(account, Purpose.INVITATION, place.scope())
                .chain(path -> write("invitation", account, path, place.authorityId(), organisation));
    }

    Uni<Void> reset(Account account, Scope scope) {
        return make(account, Purpose.PASSWORD_RESET, scope)
                .chain(path -> write("password-reset", account, path, null, null));
    }

    /** Tells somebody who can sign in already that there is one more place to work for. */
    Uni<Void> welcome(Account account, Place place, @Nullable String organisation) {
        return write("new-membership", account, entry(place.scope()), place.authorityId(), organisation);
    }

    /** Tells somebody that the second factor was removed, so that nobody does it unnoticed. */
    Uni<Void> tellFactorRemoved(Account account, Scope scope) {
        return write("second-factor-removed", account, entry(scope), null, null);
    }

    private Uni<Void> write(
            String template, Account account, String path, @Nullable UUID authority, @Nullable String organisation) {
        Recipient recipient = new Recipient(account.name, account.email, account.language);
        OutboxMail mail = OutboxMail.of(template, recipient, path)
                .with("organisation", organisation == null ? "Waarborg" : organisation);
        return outbox.write(authority == null ? mail : mail.forAuthority(authority));
    }

    private static String entry(Scope scope) {
        return scope == Scope.PROVIDER ? "/portaal" : "/werkplek";
    }
}
