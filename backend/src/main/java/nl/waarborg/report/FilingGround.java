package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.provider.LocationInfo;
import nl.waarborg.provider.LocationService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.report.ReportContent.PlaceKind;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Finds out what must be known beside the content: the place, who serves it, which codes hold there. */
@ApplicationScoped
class FilingGround {

    private static final Set<ReferenceList> LISTS = EnumSet.of(
            ReferenceList.LAWS,
            ReferenceList.PROVISIONS,
            ReferenceList.FUNDINGS,
            ReferenceList.NATURES,
            ReferenceList.HARM_SEVERITIES,
            ReferenceList.INFORMED_PARTIES);

    private final AuthorityService authorities;
    private final AuthoritySettings settings;
    private final LocationService locations;
    private final ReferenceService references;
    private final Clock clock;

    FilingGround(
            AuthorityService authorities,
            AuthoritySettings settings,
            LocationService locations,
            ReferenceService references,
            Clock clock) {
        this.authorities = authorities;
        this.settings = settings;
        this.locations = locations;
        this.references = references;
        this.clock = clock;
    }

    /**
     * What is known of one filing.
     *
     * @param location of the provider; absent when none or an unknown one was chosen
     * @param serving who serves the place
     * @param receiver who would receive it
     */
    record Known(
            FilingFacts facts,
            @Nullable LocationInfo location,
            @Nullable AuthorityInfo serving,
            @Nullable AuthorityInfo receiver) {

        /** The chosen location, once it is known to be one of the provider. */
        @Nullable
        UUID locationId() {
            return location == null ? null : location.id();
        }

        boolean outsideRegion() {
            return receiver != null && (serving == null || !serving.id().equals(receiver.id()));
        }
    }

    /** All of it, to judge the content. */
    Uni<Known> of(Filer filer, ReportContent content) {
        return of(filer, content, LISTS);
    }

    /** Without the codes: enough to count what is answered each time that somebody stops typing. */
    Uni<Known> placeOf(Filer filer, ReportContent content) {
        return of(filer, content, Set.of());
    }

    private Uni<Known> of(Filer filer, ReportContent content, Set<ReferenceList> lists) {
        return location(filer, content).chain(location -> {
            String municipality = location.map(LocationInfo::municipalityCode).orElse(content.municipalityCode());
            return serving(municipality, content)
                    .chain(serving -> receiver(filer, content, serving)
                            .chain(receiver -> facts(filer, content, location, municipality, serving, receiver, lists)
                                    .map(facts -> new Known(
                                            facts,
                                            location.orElse(null),
                                            serving.orElse(null),
                                            receiver.orElse(null)))));
        });
    }

    private Uni<Optional<LocationInfo>> location(Filer filer, ReportContent content) {
        if (content.placeKind() != PlaceKind.LOCATION || content.locationId() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return unlessAbsent(locations.find(content.locationId()))
                .map(found -> found.filter(location -> location.providerId().equals(filer.providerId())));
    }

    private Uni<Optional<AuthorityInfo>> serving(@Nullable String municipality, ReportContent content) {
        LocalDate on = content.occurredOn() == null ? clock.today() : content.occurredOn();
        return Filled.in(municipality) && municipality != null
                ? authorities.servingAuthority(municipality, on)
                : Uni.createFrom().item(Optional.empty());
    }

    /** Staff record for their own authority; a provider may choose another one than serves the place. */
    private Uni<Optional<AuthorityInfo>> receiver(Filer filer, ReportContent content, Optional<AuthorityInfo> serving) {
        UUID chosen = filer.byStaff() ? filer.recordedBy() : content.authorityId();
        if (chosen == null
                || serving.map(AuthorityInfo::id).filter(chosen::equals).isPresent()) {
            return Uni.createFrom().item(serving);
        }
        return unlessAbsent(authorities.find(chosen));
    }

    /** What does not exist is told to the writer of the form as something to mend, not as 404. */
    private static <T> Uni<Optional<T>> unlessAbsent(Uni<T> found) {
        return found.map(Optional::of).onFailure(Problem.class).recoverWithItem(Optional.empty());
    }

    private Uni<FilingFacts> facts(
            Filer filer,
            ReportContent content,
            Optional<LocationInfo> location,
            @Nullable String municipality,
            Optional<AuthorityInfo> serving,
            Optional<AuthorityInfo> receiver,
            Set<ReferenceList> lists) {
        boolean locationKnown =
                content.placeKind() != PlaceKind.LOCATION || content.locationId() == null || location.isPresent();
        UUID proposed = filer.byStaff()
                ? filer.recordedBy()
                : serving.map(AuthorityInfo::id).orElse(null);
        UUID chosen = content.authorityId();
        boolean authorityKnown = chosen == null
                || receiver.map(AuthorityInfo::id).filter(chosen::equals).isPresent();
        UUID at = receiver.map(AuthorityInfo::id).orElse(null);
        return kinds(at)
                .chain(kinds -> codes(at, municipality, lists)
                        .map(codes -> new FilingFacts(
                                clock.today(),
                                filer.byStaff(),
                                locationKnown,
                                municipality,
                                proposed,
                                authorityKnown,
                                kinds,
                                codes)));
    }

    private Uni<Set<ReportKind>> kinds(@Nullable UUID authority) {
        if (authority == null) {
            return Uni.createFrom().item(Set.of());
        }
        return settings.inForce(authority, clock.today())
                .map(set -> set.reportKinds().stream().map(ReportKind::valueOf).collect(Collectors.toSet()));
    }

    private Uni<Map<String, Set<String>>> codes(
            @Nullable UUID authority, @Nullable String municipality, Set<ReferenceList> lists) {
        return references
                .codes(lists, authority, clock.today())
                .<Map<String, Set<String>>>map(codes -> {
                    Map<String, Set<String>> bySlug = new HashMap<>();
                    codes.forEach((list, known) -> bySlug.put(slug(list), known));
                    return bySlug;
                })
                .call(all -> municipality == null || lists.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : authorities
                                .municipalityNames(Set.of(municipality))
                                .invoke(names -> all.put(FilingFacts.MUNICIPALITIES, names.keySet())));
    }

    private static String slug(ReferenceList list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
