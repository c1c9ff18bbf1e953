package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** By when a task must be done, and by when it must have been seen. */
@ApplicationScoped
class FollowUpTerms {

    private static final String BASIS = "Afgesproken bij de opdracht";

    private final AgreedTermService terms;
    private final AuthoritySettings settings;
    private final Clock clock;

    FollowUpTerms(AgreedTermService terms, AuthoritySettings settings, Clock clock) {
        this.terms = terms;
        this.settings = settings;
        this.clock = clock;
    }

    /** By the authority's setting, or until an agreed day. */
    Uni<DeadlineFacts> start(Actor actor, CaseFacts file, FollowUpKind kind, @Nullable LocalDate until) {
        NewDeadline plan =
                NewDeadline.asSet(file.id(), file.authorityId(), kind.term(), Responsible.OTHER, clock.today());
        return terms.start(actor, plan, until, BASIS);
    }

    /** Real hours from now, night and weekend too: what cannot wait does not wait for office hours. */
    Uni<@Nullable Instant> acknowledgeBy(UUID authorityId, boolean asked) {
        return asked
                ? settings.inForce(authorityId, clock.today())
                        .map(set ->
                                clock.now().plus(Duration.ofHours(set.followUp().acknowledgementHours())))
                : Uni.createFrom().nullItem();
    }
}
