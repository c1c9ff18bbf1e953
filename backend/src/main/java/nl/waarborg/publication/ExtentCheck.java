package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.PublicationSettings.PublicationRule;
import nl.waarborg.publication.Publication.Author;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no more of a document becomes public than the authority allows for its kind (policy framework, 7). The
 * settings of the day count, not those of the day on which the publication was begun: what was decided since must hold.
 */
@ApplicationScoped
class ExtentCheck {

    private final PublicVersion version;
    private final PublicationSources sources;
    private final AuthoritySettings settings;
    private final Directory directory;
    private final Clock clock;

    ExtentCheck(
            PublicVersion version,
            PublicationSources sources,
            AuthoritySettings settings,
            Directory directory,
            Clock clock) {
        this.version = version;
        this.sources = sources;
        this.settings = settings;
        this.directory = directory;
        this.clock = clock;
    }

    Uni<PublicationRule> rule(Matter matter) {
        return settings.inForce(matter.authorityId(), clock.today())
                .map(set -> set.publication().rule(matter.document()));
    }

    /** Whether the texts themselves may become public, by the rule of today. */
    Uni<Boolean> allowsTexts(Matter matter) {
        return rule(matter).map(rule -> rule.allowsTextsOf(matter.document()));
    }

    /** Whether the rule of today lets the caller begin a publication: what is published only when so decided is begun by who decides. */
    Uni<Boolean> letsBegin(Caller caller, Matter matter) {
        return rule(matter).map(rule -> refusal(caller, rule) == null);
    }

    /** Refuses what {@link #letsBegin} does not let through. */
    Uni<PublicationRule> requireBegin(Caller caller, Matter matter) {
        return rule(matter).invoke(rule -> {
            PublicationProblem refusal = refusal(caller, rule);
            if (refusal != null) {
                throw Problem.of(refusal);
            }
        });
    }

    private static @Nullable PublicationProblem refusal(Caller caller, PublicationRule rule) {
        return switch (rule) {
            case NEVER -> PublicationProblem.NEVER_PUBLIC;
            case ON_DECISION -> caller.has(Role.COORDINATOR) ? null : PublicationProblem.COORDINATOR_DECIDES;
            default -> null;
        };
    }

    /**
     * Whether the rule of today stands in the way of what is being done. What waits must be allowed as it is; before that it
     * is enough that something of its kind may become public, since the text is still made to fit.
     */
    Uni<Boolean> isBarred(Publication publication) {
        return switch (publication.state) {
            case WAITING, FROZEN -> isAllowed(publication).map(allowed -> !allowed);
            case WITHDRAWN, EXPIRED -> Uni.createFrom().item(false);
            default -> rule(publication.matter()).map(rule -> rule == PublicationRule.NEVER);
        };
    }

    /** Refuses with 400 what is not in the final report, or what may not become public. */
    Uni<Void> requireWithin(Matter matter, PublicContent content) {
        return allowsTexts(matter)
                .chain(texts -> matter.isWritten()
                        ? Uni.createFrom().voidItem().invoke(() -> requireWritten(content, texts))
                        : sources.of(matter)
                                .whole(matter, texts)
                                .invoke(whole ->
                                        refuse(content.addedTo(whole), texts ? "not-in-report" : "summary-only"))
                                .replaceWithVoid());
    }

    /** Of what the team writes itself there was no draft to react to. */
    private static void requireWritten(PublicContent content, boolean texts) {
        refuse(pointers("/reactions/", content.reactions().size()), "no-reactions");
        refuse(pointers("/sections/", texts ? 0 : content.sections().size()), "summary-only");
    }

    private static List<String> pointers(String list, int size) {
        return IntStream.range(0, size).mapToObj(place -> list + place).toList();
    }

    /** Leaves out what may no longer become public, before people decide about the rest. */
    Uni<Void> narrow(Publication publication, Author author) {
        return allowsTexts(publication.matter())
                .invoke(texts -> {
                    PublicContent content = version.content(publication);
                    if (!texts && !content.isSummary()) {
                        publication.write(version.json(content.summaryAlone()), author);
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses with 409 to publish more than is allowed by now. */
    Uni<Void> requireAllowed(Publication publication) {
        return rule(publication.matter())
                .invoke(rule -> {
                    if (rule == PublicationRule.NEVER) {
                        throw Problem.of(PublicationProblem.NEVER_PUBLIC);
                    }
                    if (!fits(rule, publication)) {
                        throw Problem.of(PublicationProblem.SUMMARY_ONLY);
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses with 403 a decision without the coordinator about what is published only when the coordinator so decides. */
    Uni<Void> requireCoordinated(Publication publication) {
        return rule(publication.matter())
                .chain(rule -> isCoordinated(rule, publication))
                .invoke(coordinated -> {
                    if (!coordinated) {
                        throw Problem.of(PublicationProblem.COORDINATOR_DECIDES);
                    }
                })
                .replaceWithVoid();
    }

    /** Whether what was decided can still be published by the rule of today. */
    Uni<Boolean> isAllowed(Publication publication) {
        return rule(publication.matter())
                .chain(rule -> rule == PublicationRule.NEVER || !fits(rule, publication)
                        ? Uni.createFrom().item(false)
                        : isCoordinated(rule, publication));
    }

    /** Whether a coordinator began it, wrote at it or decided about it, where the rule asks for that. */
    private Uni<Boolean> isCoordinated(PublicationRule rule, Publication publication) {
        return rule != PublicationRule.ON_DECISION
                ? Uni.createFrom().item(true)
                : directory
                        .ofAuthority(publication.authorityId, Role.COORDINATOR)
                        .map(all -> all.stream()
                                .map(Directory.Entry::id)
                                .anyMatch(id -> id.equals(publication.decidedById)
                                        || List.of(publication.authorIds).contains(id)));
    }

    private boolean fits(PublicationRule rule, Publication publication) {
        return rule.allowsTextsOf(publication.document)
                || version.content(publication).isSummary();
    }

    private static void refuse(List<String> pointers, String code) {
        if (!pointers.isEmpty()) {
            throw Problem.invalid(pointers.stream()
                    .map(pointer -> Violation.of(PublicationApi.class, pointer, code))
                    .toList());
        }
    }
}
