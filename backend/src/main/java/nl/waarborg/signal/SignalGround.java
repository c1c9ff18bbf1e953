package nl.waarborg.signal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.provider.LocationInfo;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Judges what a signal is said to be about against the register and the lists, and finds out whose place it is. */
@ApplicationScoped
class SignalGround {

    private final ProviderService providers;
    private final LocationService locations;
    private final AuthorityService authorities;
    private final ReferenceService references;
    private final Clock clock;

    SignalGround(
            ProviderService providers,
            LocationService locations,
            AuthorityService authorities,
            ReferenceService references,
            Clock clock) {
        this.providers = providers;
        this.locations = locations;
        this.authorities = authorities;
        this.references = references;
        this.clock = clock;
    }

    /**
     * The place, when all is well; otherwise 400 with all that is wrong at once.
     *
     * @param root the JSON pointer at which {@code about} stands in the request
     */
    Uni<SignalPlace> judge(String root, UUID authorityId, SignalAbout about) {
        List<Violation> wrong = new ArrayList<>();
        return judgeProvider(root, authorityId, about, wrong)
                .chain(() -> location(root, about, wrong))
                .chain(location -> judgeCodes(root, authorityId, about, wrong)
                        .chain(() -> place(root, authorityId, about, location, wrong)))
                .invoke(place -> {
                    if (!wrong.isEmpty()) {
                        throw Problem.invalid(wrong);
                    }
                });
    }

    private Uni<Void> judgeProvider(String root, UUID authorityId, SignalAbout about, List<Violation> wrong) {
        return about.providerId() == null
                ? Uni.createFrom().voidItem()
                : providers
                        .isLinked(about.providerId(), authorityId)
                        .invoke(linked -> {
                            if (!linked) {
                                wrong.add(broken(root + "/providerId", "provider-unknown"));
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Optional<LocationInfo>> location(String root, SignalAbout about, List<Violation> wrong) {
        if (about.locationId() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return locations
                .find(about.locationId())
                .map(Optional::of)
                .onFailure(Problem.class)
                .recoverWithItem(Optional.empty())
                .map(found -> found.filter(location -> location.providerId().equals(about.providerId())))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        wrong.add(broken(root + "/locationId", "location-unknown"));
                    }
                });
    }

    /** The location says in which municipality it lies; otherwise the signal does. */
    private Uni<SignalPlace> place(
            String root, UUID authorityId, SignalAbout about, Optional<LocationInfo> location, List<Violation> wrong) {
        String municipality = location.map(LocationInfo::municipalityCode).orElse(about.municipalityCode());
        UUID locationId = location.map(LocationInfo::id).orElse(null);
        if (municipality == null) {
            return Uni.createFrom().item(new SignalPlace(locationId, null, false));
        }
        return authorities
                .municipalityNames(Set.of(municipality))
                .invoke(names -> {
                    if (names.isEmpty()) {
                        wrong.add(broken(root + "/municipalityCode", "municipality-unknown"));
                    }
                })
                .chain(() -> authorities.servingAuthority(municipality, clock.today()))
                .map(serving -> new SignalPlace(
                        locationId,
                        municipality,
                        serving.filter(one -> one.id().equals(authorityId)).isEmpty()));
    }

    private Uni<Void> judgeCodes(String root, UUID authorityId, SignalAbout about, List<Violation> wrong) {
        Map<ReferenceList, @Nullable String> chosen = new LinkedHashMap<>();
        chosen.put(ReferenceList.LAWS, about.law());
        chosen.put(ReferenceList.PROVISIONS, about.provision());
        chosen.put(ReferenceList.FUNDINGS, about.funding());
        chosen.put(ReferenceList.SIGNAL_THEMES, about.theme());
        chosen.values().removeIf(Objects::isNull);
        return references
                .codes(chosen.keySet(), authorityId, clock.today())
                .invoke(codes -> chosen.forEach((list, code) -> {
                    if (!codes.get(list).contains(code)) {
                        wrong.add(broken(root + pointer(list), "unknown-code"));
                    }
                }))
                .chain(() -> judgeNature(root, authorityId, about, wrong));
    }

    private Uni<Void> judgeNature(String root, UUID authorityId, SignalAbout about, List<Violation> wrong) {
        String nature = about.nature();
        return nature == null
                ? Uni.createFrom().voidItem()
                : references
                        .item(ReferenceList.SIGNAL_NATURES, authorityId, nature)
                        .invoke(item -> {
                            if (item.filter(one -> about.theme().equals(one.group()))
                                    .isEmpty()) {
                                wrong.add(broken(root + "/nature", "nature-of-other-theme"));
                            }
                        })
                        .replaceWithVoid();
    }

    private static String pointer(ReferenceList list) {
        return switch (list) {
            case LAWS -> "/law";
            case PROVISIONS -> "/provision";
            case FUNDINGS -> "/funding";
            default -> "/theme";
        };
    }

    private static Violation broken(String pointer, String code) {
        return Violation.of(SignalGround.class, pointer, code);
    }
}
