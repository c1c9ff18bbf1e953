package nl.waarborg.inspection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.provider.LocationInfo;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Holds what is planned against the register, the lists and the team; tells all that is wrong at once. */
@ApplicationScoped
class PlanCheck {

    private static final Role[] TEAM = {Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR};

    private final InspectionRepository inspections;
    private final ProviderService providers;
    private final LocationService locations;
    private final AuthorityService authorities;
    private final ReferenceService references;
    private final CaseFileService cases;
    private final Directory directory;
    private final Clock clock;

    PlanCheck(
            InspectionRepository inspections,
            ProviderService providers,
            LocationService locations,
            AuthorityService authorities,
            ReferenceService references,
            CaseFileService cases,
            Directory directory,
            Clock clock) {
        this.inspections = inspections;
        this.providers = providers;
        this.locations = locations;
        this.authorities = authorities;
        this.references = references;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    /** The place of a new inspection, when all is well; otherwise 400. */
    Uni<InspectionPlace> judge(Caller caller, NewInspection begun) {
        List<Violation> wrong = new ArrayList<>();
        return provider(begun, wrong)
                .chain(() -> location(begun, wrong))
                .chain(location -> causes(caller, begun, wrong)
                        .chain(() -> judge("/plan", begun.authorityId(), begun.providerId(), null, begun.plan(), wrong))
                        .chain(() -> place(begun, location, wrong)))
                .invoke(() -> requireNothing(wrong));
    }

    /** What is planned otherwise for an inspection that is there. */
    Uni<Void> judge(InspectionFacts facts, InspectionPlan plan) {
        List<Violation> wrong = new ArrayList<>();
        if (facts.status() != InspectionStatus.PLANNED) {
            requireSame(facts, plan, wrong);
        }
        return judge("", facts.authorityId(), facts.providerId(), facts, plan, wrong)
                .invoke(() -> requireNothing(wrong));
    }

    /** What the provider was told does not change behind its back. */
    private static void requireSame(InspectionFacts facts, InspectionPlan plan, List<Violation> wrong) {
        if (plan.kind() != facts.kind()) {
            wrong.add(broken("/kind", "told-already"));
        }
        if (plan.aspect() != facts.aspect()) {
            wrong.add(broken("/aspect", "told-already"));
        }
        if (plan.announced() != facts.announced()) {
            wrong.add(broken("/announced", "told-already"));
        }
    }

    private Uni<Void> judge(
            String root,
            UUID authorityId,
            UUID providerId,
            @Nullable InspectionFacts facts,
            InspectionPlan plan,
            List<Violation> wrong) {
        if (plan.plannedUntil().isBefore(plan.plannedFrom())) {
            wrong.add(broken(root + "/plannedUntil", "before-its-begin"));
        }
        if (plan.team().stream().filter(InspectionPlan.Member::lead).count() > 1) {
            wrong.add(broken(root + "/team", "more-than-one-lead"));
        }
        return team(root, authorityId, plan, wrong)
                .chain(() -> provision(root, authorityId, plan, wrong))
                .chain(() -> retests(root, authorityId, providerId, facts, plan, wrong));
    }

    private Uni<Void> team(String root, UUID authorityId, InspectionPlan plan, List<Violation> wrong) {
        return directory
                .ofAuthority(authorityId, TEAM)
                .invoke(colleagues -> {
                    Set<UUID> known = colleagues.stream().map(Entry::id).collect(Collectors.toSet());
                    if (!known.containsAll(plan.teamIds())) {
                        wrong.add(broken(root + "/team", "not-a-colleague"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> provision(String root, UUID authorityId, InspectionPlan plan, List<Violation> wrong) {
        return plan.provision() == null
                ? Uni.createFrom().voidItem()
                : references
                        .codes(ReferenceList.PROVISIONS, authorityId, clock.today())
                        .invoke(codes -> {
                            if (!codes.contains(plan.provision())) {
                                wrong.add(broken(root + "/provision", "unknown-code"));
                            }
                        })
                        .replaceWithVoid();
    }

    /** Only what came to a final report can be tested again. */
    private Uni<Void> retests(
            String root,
            UUID authorityId,
            UUID providerId,
            @Nullable InspectionFacts facts,
            InspectionPlan plan,
            List<Violation> wrong) {
        UUID earlier = plan.retestsId();
        return earlier == null
                ? Uni.createFrom().voidItem()
                : inspections
                        .findById(earlier)
                        .invoke(found -> {
                            boolean fits = found != null
                                    && found.finalAt != null
                                    && found.authorityId.equals(authorityId)
                                    && found.providerId.equals(providerId)
                                    && (facts == null || !found.id.equals(facts.id()));
                            if (!fits) {
                                wrong.add(broken(root + "/retestsId", "nothing-to-test-again"));
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> provider(NewInspection begun, List<Violation> wrong) {
        return providers
                .isLinked(begun.providerId(), begun.authorityId())
                .invoke(linked -> {
                    if (!linked) {
                        wrong.add(broken("/providerId", "provider-unknown"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Optional<LocationInfo>> location(NewInspection begun, List<Violation> wrong) {
        if (begun.locationId() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return locations
                .find(begun.locationId())
                .map(Optional::of)
                .onFailure(Problem.class)
                .recoverWithItem(Optional.empty())
                .map(found -> found.filter(location -> location.providerId().equals(begun.providerId())))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        wrong.add(broken("/locationId", "location-unknown"));
                    }
                });
    }

    /** The location says in which municipality it lies; otherwise the plan does. */
    private Uni<InspectionPlace> place(NewInspection begun, Optional<LocationInfo> location, List<Violation> wrong) {
        String municipality = location.map(LocationInfo::municipalityCode).orElse(begun.municipalityCode());
        InspectionPlace place =
                new InspectionPlace(location.map(LocationInfo::id).orElse(null), municipality);
        return municipality == null
                ? Uni.createFrom().item(place)
                : authorities
                        .municipalityNames(Set.of(municipality))
                        .invoke(names -> {
                            if (names.isEmpty()) {
                                wrong.add(broken("/municipalityCode", "municipality-unknown"));
                            }
                        })
                        .replaceWith(place);
    }

    /** A case that the caller does not see is not named: it does not exist here. */
    private Uni<Void> causes(Caller caller, NewInspection begun, List<Violation> wrong) {
        return Multi.createFrom()
                .iterable(begun.causes())
                .onItem()
                .transformToUniAndConcatenate(cause -> cases.see(caller, cause))
                .invoke(SeenCase::requireOutline)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure(Problem.class)
                .invoke(() -> wrong.add(broken("/causes", "case-unknown")))
                .onFailure(Problem.class)
                .recoverWithNull();
    }

    private static void requireNothing(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private static Violation broken(String pointer, String code) {
        return Violation.of(PlanCheck.class, pointer, code);
    }
}
