package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.redaction.KnownWords;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What an authority tells of a year: written by its team, about no provider. So there is nobody to ask for a view or to give
 * notice to, and no term to wait for.
 */
@ApplicationScoped
class AnnualReportSource implements PublicationSource {

    private static final Set<PublicationAction> OF_PROVIDERS =
            EnumSet.of(PublicationAction.ASK_VIEW, PublicationAction.GIVE_VIEW);

    private final AuthorityService authorities;
    private final ProviderService providers;
    private final LocationService locations;
    private final PublicVersion version;
    private final PublicOutline outline;
    private final Clock clock;

    AnnualReportSource(
            AuthorityService authorities,
            ProviderService providers,
            LocationService locations,
            PublicVersion version,
            PublicOutline outline,
            Clock clock) {
        this.authorities = authorities;
        this.providers = providers;
        this.locations = locations;
        this.version = version;
        this.outline = outline;
        this.clock = clock;
    }

    /** The report over a year that is over; 400 before that. */
    Matter begin(Caller caller, int year) {
        if (year >= clock.today().getYear()) {
            throw Problem.invalid(Violation.of(PublicationApi.class, "/year", "year-not-over"));
        }
        if (caller.authorityId() == null) {
            throw Problem.forbidden();
        }
        return new Matter(DocumentKind.ANNUAL_REPORT, caller.authorityId(), null, year);
    }

    /** The team of the authority that makes it; it is nobody else's. */
    static boolean isShownTo(Caller caller, Matter matter) {
        return caller.isStaff()
                && caller.worksFor(matter.authorityId())
                && !Collections.disjoint(caller.roles(), PublicationAction.BEGIN_ANNUAL.roles());
    }

    @Override
    public Set<DocumentKind> documents() {
        return EnumSet.of(DocumentKind.ANNUAL_REPORT);
    }

    @Override
    public Uni<Void> permit(Caller caller, Matter matter, PublicationAction action) {
        if (!isShownTo(caller, matter)) {
            throw Problem.notFound();
        }
        if (OF_PROVIDERS.contains(action)) {
            throw Problem.of(PublicationProblem.NO_PROVIDER);
        }
        if (Collections.disjoint(caller.roles(), action.roles())) {
            throw Problem.forbidden();
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Set<PublicationAction>> open(Caller caller, Matter matter) {
        return Uni.createFrom()
                .item(Arrays.stream(PublicationAction.values())
                        .filter(action -> isShownTo(caller, matter))
                        .filter(action -> !OF_PROVIDERS.contains(action))
                        .filter(action -> !Collections.disjoint(caller.roles(), action.roles()))
                        .collect(Collectors.toSet()));
    }

    @Override
    public Uni<PublicFacts> facts(Matter matter) {
        return authorities
                .find(matter.authorityId())
                .chain(authority -> outline.place(matter.authorityId(), null)
                        .chain(publisher -> outline.served(matter.authorityId())
                                .map(served -> facts(
                                        year(matter), authority, publisher, served.size() == 1 ? publisher : null))));
    }

    private PublicFacts facts(int year, AuthorityInfo authority, Named publisher, @Nullable Named only) {
        return new PublicFacts(
                "%s-%d-JAARVERSLAG".formatted(authority.casePrefix(), year),
                authority.name(),
                null,
                null,
                only == null ? null : new Named(PublicVersion.slug(only.name()), only.name()),
                only == null ? null : only.key(),
                null,
                version.kind(DocumentKind.ANNUAL_REPORT),
                null,
                null,
                null,
                null,
                null,
                clock.today(),
                null,
                List.of(),
                year,
                publisher);
    }

    @Override
    public Uni<PublicContent> whole(Matter matter, boolean texts) {
        return authorities
                .find(matter.authorityId())
                .map(authority -> version.outline(
                        matter.document(),
                        Map.of("authority", authority.name(), "year", Integer.toString(year(matter))),
                        texts));
    }

    @Override
    public Uni<PublicFacts> asOfNow(Matter matter, PublicFacts facts) {
        return Uni.createFrom().item(facts);
    }

    /** A report over a whole year may name any provider and any municipality. */
    @Override
    public Uni<List<String>> publicWords(Matter matter, PublicFacts facts) {
        return providers
                .namesKnownTo(matter.authorityId())
                .chain(names -> outline.served(matter.authorityId())
                        .map(served -> Stream.of(
                                        facts.publicWords().stream(),
                                        names.stream(),
                                        served.stream().map(Named::name))
                                .flatMap(words -> words)
                                .toList()));
    }

    /**
     * The protected houses of all with whom the authority works. It has no case that knows people; what tells of a person by
     * its form is pointed at all the same.
     */
    @Override
    public Uni<KnownWords> words(Matter matter, PublicFacts facts) {
        return locations
                .protectedHousesKnownTo(matter.authorityId())
                .chain(houses -> publicWords(matter, facts)
                        .map(open -> KnownWords.of(
                                List.of(),
                                houses.stream()
                                        .flatMap(house -> house.words().stream())
                                        .toList(),
                                List.of(),
                                open)));
    }

    private static int year(Matter matter) {
        return Objects.requireNonNull(matter.year());
    }
}
