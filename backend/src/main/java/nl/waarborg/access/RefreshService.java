package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Exchanges refresh secrets. Each works once; one that comes back ends its session (security control C-12). */
@ApplicationScoped
class RefreshService {

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final SessionRepository sessions;
    private final KnownSessions known;
    private final SessionAnswer answer;
    private final SessionSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    RefreshService(
            AccountRepository accounts,
            MembershipRepository memberships,
            SessionRepository sessions,
            KnownSessions known,
            SessionAnswer answer,
            SessionSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.known = known;
        this.answer = answer;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new token and a new secret; nothing when the session has ended or ends now. An end is an outcome here and no
     * problem, which would undo the ending.
     */
    @WithTransaction
    Uni<Optional<SignedIn>> refresh(RefreshCookie.Presented presented, Actor visitor) {
        Instant now = clock.real();
        return sessions.hold(presented.sessionId()).chain(session -> {
            if (session == null) {
                return ended();
            }
            return accounts.findById(session.accountId)
                    .chain(account -> memberships
                            .ofAccount(account.id)
                            .chain(all -> refresh(session, presented.secret(), account, all, now, visitor)));
        });
    }

    private Uni<Optional<SignedIn>> refresh(
            SignInSession session, String secret, Account account, Memberships all, Instant now, Actor visitor) {
        Optional<Membership> membership = goesOnFor(session, all);
        if (membership.isEmpty()
                || !session.runs(account, now)
                || session.hasIdled(settings.idle(membership.get().scope), now)) {
            return ended();
        }
        return switch (session.presented(Secret.hash(secret), now)) {
            case ROTATE -> goOn(session, account, membership.get(), all, rotate(session, now));
            case RACE -> goOn(session, account, membership.get(), all, null);
            case REPLAY -> endReplayed(session, now, visitor);
        };
    }

    /** The membership of the session, or another that counts when that one has ended meanwhile. */
    private Optional<Membership> goesOnFor(SignInSession session, Memberships all) {
        return all.find(session.membershipId, clock.today())
                .or(() -> all.counting(clock.today()).findFirst());
    }

    private Uni<Optional<SignedIn>> goOn(
            SignInSession session, Account account, Membership membership, Memberships all, @Nullable String secret) {
        session.worksFor(membership.id);
        known.forget(session.id);
        return answer.of(session, account, membership, all, secret).map(Optional::of);
    }

    private static String rotate(SignInSession session, Instant now) {
        String secret = Secret.make();
        session.rotate(Secret.hash(secret), now);
        return secret;
    }

    private Uni<Optional<SignedIn>> endReplayed(SignInSession session, Instant now, Actor visitor) {
        session.end(now);
        known.forget(session.id);
        return audit.session(visitor, AccessAction.REPLAY_DETECTED, Subject.of("account", session.accountId))
                .chain(RefreshService::ended);
    }

    private static Uni<Optional<SignedIn>> ended() {
        return Uni.createFrom().item(Optional.empty());
    }
}
